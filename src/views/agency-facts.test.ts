import { expect, test } from 'vitest';
import { agency, archiveOf } from '../testing/build-content.ts';
import { agencyFacts, agencyIntro } from './agency-facts.ts';

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

function entryOf(id: string) {
	const entry = built.content.agencies.find((agencyEntry) => agencyEntry.id === id);
	if (entry === undefined) throw new Error(`${id} is missing.`);
	return entry;
}
