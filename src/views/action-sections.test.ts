import { expect, test } from 'vitest';
import { account, agency, archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { actionSections } from './action-sections.ts';
import type { DocketPaper } from './section.ts';

const url = 'https://x.example/1';

test('the sections of an action stand in one order', () => {
	const sections = sectionsOf({
		statusHistory: [{ date: '2017', status: 'pending' }],
		parties: [{ name: 'Twitter', role: 'plaintiff' }],
		docketEntries: [{ dateFiled: '2017', description: 'Complaint', url }],
	});
	expect(sections.map((section) => section.heading)).toEqual(['How it went', 'Parties', 'Docket']);
});

test('an action of which nothing is known has no sections', () => {
	expect(sectionsOf({})).toEqual([]);
});

test('parties stand by their roles, with links to their records', () => {
	const parties = [
		{ name: 'Amici A', role: 'amicus' },
		{ name: '@ALT', ref: 'account/alt', role: 'target' },
		{ name: 'U.S. Customs', ref: 'agency/cbp', role: 'issuer' },
		{ name: 'Agent', role: 'issuer' },
		{ name: 'Facebook', role: 'other' },
	];
	expect(sectionsOf({ parties })).toEqual([
		{
			type: 'facts',
			heading: 'Parties',
			facts: [
				{ label: 'Issuers', values: [{ text: 'U.S. Customs', href: '/agencies/cbp/' }, { text: 'Agent' }] },
				{ label: 'Target', values: [{ text: '@ALT', href: '/accounts/alt/' }] },
				{ label: 'Amicus', values: [{ text: 'Amici A' }] },
				{ label: 'Also named', values: [{ text: 'Facebook' }] },
			],
		},
	]);
});

test.each<[as: string, entries: Fields[], papers: string[]]>([
	[
		'a paper',
		[{ entryNumber: '1', dateFiled: '2017-04-06', description: 'Complaint' }],
		['entry-1 April 6, 2017 | No. 1 | Complaint'],
	],
	['a paper without a number', [{ dateFiled: '2017', description: 'Notice' }], ['entry-2017 2017 |  | Notice']],
	[
		'a kind that the words do not say',
		[{ dateFiled: '2017', type: 'motion', description: 'To quash' }],
		['entry-2017 2017 | Motion | To quash'],
	],
	[
		'a kind that the words say',
		[{ dateFiled: '2017', type: 'motion', description: 'motion to quash' }],
		['entry-2017 2017 |  | motion to quash'],
	],
	[
		'an answer',
		[
			{ entryNumber: '12-1', dateFiled: '2017', description: 'A' },
			{ entryNumber: '13', dateFiled: '2017', description: 'B', type: 'reply', answers: ['12-1'] },
			{ entryNumber: '14', dateFiled: '2018', description: 'C', type: 'order', answers: ['13', '12-1'] },
		],
		[
			'entry-12-1 2017 | No. 12-1 | A',
			'> entry-13 2017 | No. 13, Reply | B',
			'> > entry-14 2018 | No. 14, Order, answers No. 12-1 too | C',
		],
	],
	[
		'two papers of one number',
		[
			{ entryNumber: 'Doc. 1', dateFiled: '2017', description: 'A' },
			{ entryNumber: 'doc 1', dateFiled: '2018', description: 'B' },
		],
		['entry-doc-1 2017 | No. Doc. 1 | A', 'entry-doc-1-2 2018 | No. doc 1 | B'],
	],
])('the docket with %s', (_as, docketEntries, papers) => {
	const docket = sectionsOf({ docketEntries }).find((section) => section.type === 'docket');
	expect((docket?.papers ?? []).flatMap((paper) => written(paper))).toEqual(papers);
});

function written({ anchor, date, label, text, answers }: DocketPaper, depth = ''): string[] {
	return [
		`${depth}${anchor} ${date.text} | ${label} | ${text}`,
		...answers.flatMap((paper) => written(paper, `> ${depth}`)),
	];
}

function sectionsOf(fields: Fields) {
	const built = archiveOf([
		agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
		account('alt'),
		legalAction('suit', fields),
	]);
	const [entry] = built.content.legalActions;
	return entry === undefined ? [] : actionSections(built, entry);
}
