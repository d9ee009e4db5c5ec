import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { account, agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { linesUnder } from '../testing/section-lines.ts';
import { agencySections } from './agency-sections.ts';

const cbp = (role: string) => ({ name: 'CBP', ref: 'agency/cbp', role });
const built = archiveOf([
	agency('dhs'),
	agency('cbp', { name: 'Customs', abbreviation: 'CBP', parent: 'dhs' }),
	agency('alone'),
	account('alt-a', { purportsToRepresent: 'cbp', affiliationClaim: 'claimed', state: 'suspended' }),
	account('alt-b', { purportsToRepresent: 'cbp', affiliationClaim: 'none' }),
	account('alt-c', { purportsToRepresent: 'dhs', affiliationClaim: 'confirmed' }),
	...['2015', '2017', '2018'].map((year) =>
		legalAction(`suit-${year}`, { dateFiled: year, parties: [cbp('defendant')] }),
	),
]);

test.each<[id: EntityId<'agency'>, headings: string[]]>([
	['agency/cbp', ['Legal actions by year', 'Cases against it', 'Accounts in its name', 'Place among agencies']],
	['agency/dhs', ['Accounts in its name', 'Accounts in the names of its components', 'Place among agencies']],
	['agency/alone', []],
])('%s has its sections in one order, without what is empty', (id, headings) => {
	expect(sectionsOf(id).map((section) => section.heading)).toEqual(headings);
});

test('accounts in the name of an agency and of its components are told apart, claims from what is confirmed', () => {
	expect(linesUnder(sectionsOf('agency/dhs'), 'Accounts in its name')).toEqual([
		{ margin: '', text: '@alt-c', href: '/accounts/alt-c/', note: 'says it speaks for it; the tie is confirmed' },
	]);
	expect(linesUnder(sectionsOf('agency/dhs'), 'Accounts in the names of its components')).toEqual([
		{
			margin: 'CBP',
			text: '@alt-a',
			href: '/accounts/alt-a/',
			note: 'says it speaks for CBP; not confirmed, only the account says so',
		},
		{
			margin: 'CBP',
			text: '@alt-b',
			href: '/accounts/alt-b/',
			note: 'takes the name of CBP; it claims no tie, so there is none to confirm',
		},
	]);
	expect(linesUnder(sectionsOf('agency/cbp'), 'Accounts in its name')?.[0]?.margin).toBe('suspended');
});

function sectionsOf(id: EntityId<'agency'>) {
	const record = built.archive.records.get(id);
	return record?.kind === 'agency' ? agencySections(built, record.page.entry) : [];
}
