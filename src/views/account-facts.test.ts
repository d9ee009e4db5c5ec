import { expect, test } from 'vitest';
import { account, agency, archiveOf } from '../testing/build-content.ts';
import { accountFacts, accountIntro } from './account-facts.ts';

test.each<[fields: object, intro: string]>([
	[{}, 'Account on Twitter / X'],
	[{ accountType: 'alt-agency' }, 'Alternative agency account on Twitter / X'],
	[{ accountType: 'official', platform: 'mastodon' }, 'Official account on Mastodon'],
	[{ accountType: 'personal', platform: 'other' }, 'Personal account'],
])('an account with %j is introduced as %j', (fields, intro) => {
	expect(accountIntro(dataOf(fields))).toBe(intro);
});

test('an account of which only the handle is known has no facts', () => {
	expect(factsOf({})).toEqual([]);
});

test('the facts of an account are in one order, without what is unknown', () => {
	const facts = factsOf({
		displayNames: ['Alt', 'Alternative'],
		aliases: ['the rogue account'],
		handleHistory: [{ handle: 'a' }, { handle: 'b', from: '2017' }, { handle: 'c', from: '2017-01', to: '2017-04-07' }],
		purportsToRepresent: 'cbp',
		affiliationClaim: 'claimed',
		state: 'suspended',
		firstSeen: '2017-01',
		lastSeen: '2018-05-07',
	});
	expect(facts.map((fact) => fact.label)).toEqual([
		'Shown as',
		'Earlier handle',
		'Says it speaks for',
		'Confirmation',
		'State',
		'First seen',
		'Last seen',
		'Also written',
	]);
	expect(facts.map((fact) => fact.values)).toEqual([
		[{ text: 'Alt' }, { text: 'Alternative' }],
		[{ text: '@a' }, { text: '@b', note: 'from 2017' }, { text: '@c', note: 'from January 2017 until April 7, 2017' }],
		[{ text: 'Customs', href: '/agencies/cbp/' }],
		[{ text: 'Not confirmed, only the account says so' }],
		[{ text: 'Suspended' }],
		[{ iso: '2017-01', text: 'January 2017' }],
		[{ iso: '2018-05-07', text: 'May 7, 2018' }],
		[{ text: 'the rogue account' }],
	]);
});

test.each<[fields: object, facts: [label: string, text: string][]]>([
	[
		{ purportsToRepresent: 'cbp', affiliationClaim: 'disputed' },
		[
			['Says or said it speaks for', 'Customs'],
			['Confirmation', 'Not confirmed, the tie is disputed'],
		],
	],
	[
		{ purportsToRepresent: 'cbp', affiliationClaim: 'none' },
		[
			['Takes the name of', 'Customs'],
			['Confirmation', 'It claims no tie, so there is none to confirm'],
		],
	],
	[{ affiliationClaim: 'none' }, [['Says it speaks for', 'No agency']]],
	[{ affiliationClaim: 'claimed' }, []],
])('what an account claims and what is confirmed are two facts: %j', (fields, facts) => {
	expect(factsOf(fields).map(({ label, values }) => [label, values[0]?.text])).toEqual(facts);
});

function dataOf(fields: object) {
	const [entry] = archiveOf([agency('cbp', { name: 'Customs' }), account('alt', { ...fields })]).content.accounts;
	if (entry === undefined) throw new Error('The account is missing.');
	return entry.data;
}

function factsOf(fields: object) {
	return accountFacts(archiveOf([agency('cbp', { name: 'Customs' })]), dataOf(fields));
}
