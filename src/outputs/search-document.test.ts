import { expect, test } from 'vitest';
import { account, agency, archiveOf, article, legalAction, retracted } from '../testing/build-content.ts';
import { buildSearchDocuments, type SearchDocument } from './search-document.ts';

const { archive, addresses } = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP', previousNames: ['Customs Service'] }, 'An agency.'),
	account('alt', {
		handle: 'ALT_uscis',
		aliases: ['the rogue account'],
		displayNames: ['Alt Immigration'],
		handleHistory: [{ handle: 'old' }],
	}),
	legalAction(
		'suit',
		{
			caseName: 'Twitter, Inc. v. Customs',
			caseNameShort: 'Twitter v. CBP',
			docketNumber: '3:17-cv-01916',
			dateFiled: '2017-04-06',
			parties: [
				{ name: 'Customs', ref: 'agency/cbp', role: 'defendant' },
				{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' },
				{ name: '@ALT_uscis', ref: 'account/alt', role: 'target' },
				{ name: 'Twitter', role: 'plaintiff' },
			],
		},
		'# The suit\n\nIt says little.',
	),
	article(
		'2017/a',
		{ title: 'The headline', summary: 'In short.', date: '2017-04-07', topics: ['first-amendment', 'cbp'] },
		'CBP, @ALT_uscis and @zed.\n\nMore.',
	),
]);
const documents = buildSearchDocuments(archive, addresses);
const noFilters = {
	kind: [],
	year: [],
	agency: [],
	account: [],
	action: [],
	status: [],
	type: [],
	topic: [],
	date: ['0000-00-00'],
};

test('every article and record has a document, in the order of their addresses', () => {
	expect(documents.map((document) => document.url)).toEqual([
		'/accounts/@zed/',
		'/accounts/alt/',
		'/agencies/cbp/',
		'/articles/2017/a/',
		'/legal-actions/suit/',
	]);
});

test('an article is found by its title, summary, text and topics, and filtered by what it concerns', () => {
	expect(documentOf('/articles/2017/a/')).toEqual({
		url: '/articles/2017/a/',
		title: 'The headline',
		lead: ['In short.'],
		titleWeight: 2,
		text: ['CBP, @ALT_uscis and @zed.', 'More.'],
		about: [
			'ALT_uscis',
			'old',
			'Alt Immigration',
			'the rogue account',
			'zed',
			'Customs',
			'CBP',
			'Customs Service',
			'first amendment',
			'cbp',
		],
		filters: {
			...noFilters,
			kind: ['Articles'],
			year: ['2017'],
			agency: ['Customs'],
			account: ['@ALT_uscis', '@zed'],
			topic: ['first amendment', 'cbp'],
			date: ['2017', '2017-04', '2017-04-07'],
		},
		date: '2017-04-07',
		kind: 'Article',
	});
});

test('a retracted article is found, and its title says so', () => {
	const withdrawn = archiveOf([article('2017/a', { title: 'The headline', ...retracted })]);
	expect(buildSearchDocuments(withdrawn.archive, withdrawn.addresses)).toMatchObject([
		{ title: 'Retracted: The headline', url: '/articles/2017/a/' },
	]);
});

test('an agency is found by all its names and is its own filter', () => {
	expect(documentOf('/agencies/cbp/')).toEqual({
		url: '/agencies/cbp/',
		title: 'Customs',
		titleWeight: 1,
		lead: ['CBP', 'Customs Service'],
		text: ['An agency.'],
		about: [],
		filters: { ...noFilters, kind: ['Agencies'], agency: ['Customs'] },
		date: undefined,
		kind: 'Agency',
	});
});

test('an account is found by its handles and by other names', () => {
	expect(documentOf('/accounts/alt/')).toMatchObject({
		title: '@ALT_uscis',
		lead: ['ALT_uscis', 'old', 'Alt Immigration', 'the rogue account'],
		filters: { kind: ['Accounts'], agency: [], account: ['@ALT_uscis'] },
		kind: 'Account',
	});
});

test('an action is found by its names and its number, and filtered by its parties, each once', () => {
	expect(documentOf('/legal-actions/suit/')).toEqual({
		url: '/legal-actions/suit/',
		title: 'Twitter, Inc. v. Customs',
		titleWeight: 5,
		lead: ['Twitter v. CBP', '3:17-cv-01916', '17-1916'],
		text: ['The suit', 'It says little.'],
		about: ['Customs', 'CBP', 'Customs Service', 'ALT_uscis', 'old', 'Alt Immigration', 'the rogue account'],
		filters: {
			...noFilters,
			kind: ['Legal actions'],
			year: ['2017'],
			agency: ['Customs'],
			account: ['@ALT_uscis'],
			action: ['Twitter, Inc. v. Customs'],
			status: ['pending'],
			type: ['lawsuit'],
			date: ['2017', '2017-04', '2017-04-06'],
		},
		date: '2017-04-06',
		kind: 'Legal action',
	});
});

test('an account that is only mentioned is found by its handle', () => {
	expect(documentOf('/accounts/@zed/')).toEqual({
		url: '/accounts/@zed/',
		title: '@zed',
		titleWeight: 1,
		lead: ['zed'],
		text: [],
		about: [],
		filters: { ...noFilters, kind: ['Accounts'], account: ['@zed'] },
		date: undefined,
		kind: 'Account',
	});
});

test.each([
	['2017', ['2017', '2017-00-00']],
	['2017-04', ['2017', '2017-04', '2017-04-00']],
	['2017-04-07', ['2017', '2017-04', '2017-04-07']],
])('a case of %s is found by the dates %j', (dateFiled, dates) => {
	const built = archiveOf([legalAction('suit', { dateFiled })]);
	const [document] = buildSearchDocuments(built.archive, built.addresses);
	expect(document?.filters.date).toEqual(dates);
});

test('a title weighs the more, the more and the rarer its words are', () => {
	const built = archiveOf([
		article('2017/a', { title: 'Court', date: '2017-01-01' }, 'The court.'),
		article('2017/b', { title: 'Unmasking', date: '2017-01-01' }, 'The court.'),
		article('2017/c', { title: 'Unmasking before the court', date: '2017-01-01' }, 'The court.'),
	]);
	const weights = buildSearchDocuments(built.archive, built.addresses).map(({ titleWeight }) => titleWeight);
	expect(weights).toEqual(weights.toSorted((a, b) => a - b));
	expect(weights[2]).toBeGreaterThan(weights[0] ?? Infinity);
});

function documentOf(url: string): SearchDocument | undefined {
	return documents.find((document) => document.url === url);
}
