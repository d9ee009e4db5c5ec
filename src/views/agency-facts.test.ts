import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { account, agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { linesUnder } from '../testing/section-lines.ts';
import { agencyFacts, agencyIntro, agencySections } from './agency-facts.ts';

const built = archiveOf([
	agency('cbp', {
		name: 'Customs',
		abbreviation: 'CBP',
		aliases: ['the border agency'],
		previousNames: ['Customs Service'],
		parent: 'dhs',
		website: 'https://www.cbp.gov/',
	}),
	agency('dhs', { name: 'Homeland' }),
	agency('uscis', { name: 'Immigration', parent: 'dhs', jurisdiction: 'state' }),
	account('alt-a', { purportsToRepresent: 'cbp', affiliationClaim: 'claimed', state: 'suspended' }),
	account('alt-b', { purportsToRepresent: 'cbp', affiliationClaim: 'disputed' }),
	account('alt-c', { purportsToRepresent: 'dhs' }),
	legalAction('summons', {
		kind: 'administrative-summons',
		caseName: 'The summons',
		status: 'dropped',
		dateIssued: '2017-03-14',
		parties: [
			{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' },
			{ name: '@alt-a', ref: 'account/alt-a', role: 'target' },
		],
	}),
	legalAction('suit', {
		caseName: 'Twitter, Inc. v. Customs',
		caseNameShort: 'Twitter v. CBP',
		dateFiled: '2017-04-06',
		parties: [
			{ name: 'CBP', ref: 'agency/cbp', role: 'defendant' },
			{ name: 'Customs', ref: 'agency/cbp', role: 'defendant' },
			{ name: 'Customs', ref: 'agency/cbp', role: 'other' },
		],
	}),
	legalAction('undated', { parties: [{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' }] }),
]);

test.each<[id: string, intro: string]>([
	['agency/cbp', 'Federal agency, CBP'],
	['agency/dhs', 'Federal agency'],
	['agency/uscis', 'State agency'],
])('%s is introduced as %j', (id, intro) => {
	expect(agencyIntro(entryOf(id).data)).toBe(intro);
});

test('the facts of an agency are in one order, without what is unknown', () => {
	expect(agencyFacts(built, entryOf('agency/cbp'))).toEqual([
		{ label: 'Part of', values: [{ text: 'Homeland', href: '/agencies/dhs/' }] },
		{ label: 'Also called', values: [{ text: 'the border agency' }] },
		{ label: 'Formerly', values: [{ text: 'Customs Service' }] },
		{ label: 'Website', values: [{ text: 'cbp.gov', href: 'https://www.cbp.gov/' }] },
	]);
});

test('an agency shows its components', () => {
	expect(agencyFacts(built, entryOf('agency/dhs'))).toEqual([
		{
			label: 'Components',
			values: [
				{ text: 'Customs', href: '/agencies/cbp/' },
				{ text: 'Immigration', href: '/agencies/uscis/' },
			],
		},
	]);
});

test('an agency shows the actions in which it is a party, newest first, with its roles', () => {
	expect(linesOf('agency/cbp', 'Legal actions')).toEqual([
		{
			margin: 'April 6, 2017',
			text: 'Twitter v. CBP',
			href: '/legal-actions/suit/',
			note: 'defendant, other; pending',
		},
		{ margin: 'March 14, 2017', text: 'The summons', href: '/legal-actions/summons/', note: 'issuer; dropped' },
		{ margin: '', text: 'undated', href: '/legal-actions/undated/', note: 'issuer; pending' },
	]);
	expect(linesOf('account/alt-a', 'Legal actions')).toMatchObject([{ note: 'target; dropped' }]);
	expect(linesOf('agency/dhs', 'Legal actions')).toBeUndefined();
});

test('actions of one date stand in the order of their ids', () => {
	const parties = [{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' }];
	const own = archiveOf([
		agency('cbp'),
		...['b', 'a', 'c'].map((id) => legalAction(id, { parties, dateIssued: id === 'c' ? '2018' : '2017' })),
	]);
	expect(linesUnder(agencySections(own, 'agency/cbp'), 'Legal actions')?.map((line) => line.text)).toEqual([
		'c',
		'a',
		'b',
	]);
});

test('an agency shows the accounts that take its name', () => {
	expect(linesOf('agency/cbp', 'Accounts that invoke it')).toEqual([
		{ margin: 'claims a tie', text: '@alt-a', href: '/accounts/alt-a/', note: 'suspended' },
		{ margin: 'tie disputed', text: '@alt-b', href: '/accounts/alt-b/' },
	]);
	expect(linesOf('agency/uscis', 'Accounts that invoke it')).toBeUndefined();
});

function entryOf(id: string) {
	const entry = built.content.agencies.find((agencyEntry) => agencyEntry.id === id);
	if (entry === undefined) throw new Error(`${id} is missing.`);
	return entry;
}

function linesOf(id: EntityId<'agency' | 'account'>, heading: string) {
	return linesUnder(agencySections(built, id), heading);
}
