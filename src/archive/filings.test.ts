import { expect, test } from 'vitest';
import type { LegalAction } from '../schemas/legal-action.ts';
import { account, agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { docketAnchors } from './filings.ts';

const entries = [
	{ entryNumber: '1', dateFiled: '2017-04-06', description: 'Complaint of Twitter over @alt against CBP' },
	{ entryNumber: '12', dateFiled: '2017-04-07', description: 'Notice in Suit v. Suit that CBP withdraws' },
];
const { archive } = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
	account('alt'),
	legalAction('suit', { caseName: 'Suit v. Suit', docketEntries: entries }, 'CBP lost.'),
]);

test('what papers on a docket speak of is told with their dates and their place on the page', () => {
	expect(
		archive
			.backlinksOf('agency/cbp')
			.map(({ source, anchor, filed, sentence }) => [source, anchor, filed, sentence.before]),
	).toEqual([
		['legal-action/suit', expect.stringMatching(/^p-/), undefined, ''],
		['legal-action/suit', 'entry-1', '2017-04-06', 'Complaint of Twitter over @alt against '],
		['legal-action/suit', 'entry-12', '2017-04-07', 'Notice in Suit v. Suit that '],
	]);
	expect(archive.backlinksOf('account/alt')).toHaveLength(1);
});

test('papers do not mention their own action', () => {
	expect(archive.backlinksOf('legal-action/suit')).toEqual([]);
});

test.each<[as: string, entries: { entryNumber?: string; dateFiled: string }[], anchors: string[]]>([
	['its number', [{ entryNumber: '12-1', dateFiled: '2017' }], ['entry-12-1']],
	['signs that no id has', [{ entryNumber: 'Doc. 7', dateFiled: '2017' }], ['entry-doc-7']],
	[
		'a number that looks like the second of another',
		['12', '12', '12-2', '12'].map((entryNumber) => ({ entryNumber, dateFiled: '2017' })),
		['entry-12', 'entry-12-2', 'entry-12-2-2', 'entry-12-3'],
	],
	['no number', [{ dateFiled: '2017-04' }, { dateFiled: '2017-04' }], ['entry-2017-04', 'entry-2017-04-2']],
])('a paper with %s has an anchor of its own', (_as, papers, anchors) => {
	const full: LegalAction['docketEntries'] = papers.map((paper) => ({
		type: 'other',
		description: 'x',
		answers: [],
		...paper,
	}));
	expect(docketAnchors(full)).toEqual(anchors);
});
