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
		'Invokes',
		'State',
		'First seen',
		'Last seen',
		'Also written',
	]);
	expect(facts.map((fact) => fact.values)).toEqual([
		[{ text: 'Alt' }, { text: 'Alternative' }],
		[{ text: '@a' }, { text: '@b', note: 'from 2017' }, { text: '@c', note: 'from January 2017 until April 7, 2017' }],
		[{ text: 'Customs', href: '/agencies/cbp/', note: 'claimed' }],
		[{ text: 'Suspended' }],
		[{ iso: '2017-01', text: 'January 2017' }],
		[{ iso: '2018-05-07', text: 'May 7, 2018' }],
		[{ text: 'the rogue account' }],
	]);
});

test.each<[claim: string | undefined, note: string | undefined]>([
	['disputed', 'disputed'],
	['none', undefined],
	[undefined, undefined],
])('the claim %s to speak for an agency has the note %s', (affiliationClaim, note) => {
	expect(factsOf({ purportsToRepresent: 'cbp', affiliationClaim })[0]?.values[0]?.note).toBe(note);
});

function dataOf(fields: object) {
	const [entry] = archiveOf([agency('cbp', { name: 'Customs' }), account('alt', { ...fields })]).content.accounts;
	if (entry === undefined) throw new Error('The account is missing.');
	return entry.data;
}

function factsOf(fields: object) {
	return accountFacts(archiveOf([agency('cbp', { name: 'Customs' })]), dataOf(fields));
}
