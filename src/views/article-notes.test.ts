import { expect, test } from 'vitest';
import { account, agency, archiveOf, article, legalAction, type Fields } from '../testing/build-content.ts';
import { noteRecords } from './article-notes.ts';

const records = [
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }, 'An agency.'),
	agency('dhs', { name: 'Homeland', abbreviation: 'DHS' }, 'An agency.'),
	account('alt', { handle: 'ALT_uscis' }, 'An account.'),
	legalAction('suit', { caseName: 'Twitter v. CBP', status: 'dismissed' }, 'A suit.'),
	legalAction('open', { caseName: 'Doe v. Roe', status: 'unknown' }, 'A suit.'),
];

test.each<[as: string, body: string, beside: string[][]]>([
	['the first part that speaks of them', 'CBP.\n\nCBP and DHS.', [['Customs'], ['Homeland']]],
	['the paragraph behind a heading', '# CBP\n\nCBP.', [[], ['Customs']]],
	['a quotation', '> CBP', [['Customs']]],
	['no part when nothing is spoken of', 'One.', [[]]],
	[
		'three at most, the most telling first',
		'DHS, CBP, @zed, @ALT_uscis and Twitter v. CBP.',
		[['Twitter v. CBP', '@ALT_uscis', 'Homeland']],
	],
	[
		'and what did not fit not beside the next',
		'DHS, CBP, @zed, @ALT_uscis.\n\n@zed.',
		[['@ALT_uscis', 'Homeland', 'Customs'], []],
	],
])('notes stand beside %s', (_as, body, beside) => {
	expect(notesOf(body).parts.map((part) => part.notes.map((note) => note.link.name))).toEqual(beside);
});

test.each<[as: string, body: string, note: object]>([
	['an agency', 'CBP', { line: 'Federal agency, CBP', status: undefined, link: { mark: '▪', href: '/agencies/cbp/' } }],
	['an account', '@ALT_uscis', { line: 'Account on Twitter / X', status: undefined }],
	['a legal action', 'Twitter v. CBP', { line: 'Lawsuit', status: 'Dismissed' }],
	['a legal action of which nobody knows how it stands', 'Doe v. Roe', { status: undefined }],
	['an account without a record', '@zed', { line: 'Mentioned; not described yet', status: undefined }],
	['a law', '19 U.S.C. § 1509', { line: 'Federal law', status: undefined }],
])('a note says what it is of %s', (_as, body, note) => {
	expect(notesOf(body).parts[0]?.notes).toMatchObject([note]);
});

test('all records are listed by kind, and it is told which stand beside the text', () => {
	const { groups } = notesOf('DHS, CBP, @zed and @ALT_uscis.', { legalActions: ['suit'] });
	expect(
		groups.map(({ heading, isBeside, notes }) => [heading, isBeside, ...notes.map((n) => [n.link.name, n.isBeside])]),
	).toEqual([
		['Accounts', false, ['@zed', false], ['@ALT_uscis', true]],
		['Agencies', true, ['Homeland', true], ['Customs', true]],
		['Legal actions', false, ['Twitter v. CBP', false]],
	]);
});

function notesOf(body: string, fields: Fields = {}) {
	const built = archiveOf([...records, article('2017/own', fields, body)]);
	const page = built.archive.article('article/2017/own');
	if (page === undefined) throw new Error('The article is missing.');
	return noteRecords(built, page);
}
