import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import {
	account,
	agency,
	archiveOf,
	article,
	courts,
	legalAction,
	retracted,
	type Fields,
} from '../testing/build-content.ts';

const records = [
	agency('cbp', { name: 'Customs and Border Protection', abbreviation: 'CBP' }),
	agency('dhs', { name: 'Homeland Security', abbreviation: 'DHS' }),
	account('alt', { handle: 'ALT_uscis', handleHistory: [{ handle: 'old_name' }] }),
	legalAction('suit', { caseName: 'Twitter, Inc. v. DHS' }),
];

test('articles are newest first, then by id', () => {
	const dates = { '2017/b': '2017-04-07', '2017/a': '2017-04-07', '2018/c': '2018', '2017/d': '2017-04' };
	const { archive } = archiveOf(Object.entries(dates).map(([slug, date]) => article(slug, { date })));
	expect(archive.articles.map((page) => page.entry.id)).toEqual([
		'article/2018/c',
		'article/2017/a',
		'article/2017/b',
		'article/2017/d',
	]);
});

test.each<[as: string, fields: Fields, body: string, found: EntityId[]]>([
	[
		'in the text, grouped by kind',
		{},
		'In Twitter, Inc. v DHS, DHS and CBP asked.',
		['agency/dhs', 'agency/cbp', 'legal-action/suit'],
	],
	[
		'that has no record',
		{},
		'In Twitter v Trump, No. 3:17-cv-01916, under 19 U.S.C. § 1509(a)',
		['legal-action/no.17-1916', 'statute/usc/19/1509'],
	],
	['by any of its names', {}, '@OLD_name and Customs & Border Protection', ['account/alt', 'agency/cbp']],
	['all kinds', {}, 'Twitter, Inc. v. DHS, CBP, @alt_uscis.', ['account/alt', 'agency/cbp', 'legal-action/suit']],
	['in the front matter first', { agencies: ['cbp'] }, 'DHS and CBP', ['agency/cbp', 'agency/dhs']],
	['in the front matter only', { accounts: ['alt'], legalActions: ['suit'] }, '', ['account/alt', 'legal-action/suit']],
	['more than once', { agencies: ['cbp', 'cbp'] }, 'CBP CBP', ['agency/cbp']],
	['without a record', {}, '@Alt_CDC and @alt_cdc', ['account/@alt_cdc']],
	['in code', {}, '`CBP`', []],
])('an article concerns what it names %s', (_as, fields, body, found) => {
	const { archive } = archiveOf([...records, article('2017/a', fields, body)]);
	expect(archive.recordsOf('article/2017/a')).toEqual(found);
	for (const id of found) expect(archive.articlesAbout(id as EntityId<'agency'>)).toEqual(['article/2017/a']);
});

test('the articles about a record are newest first', () => {
	const { archive } = archiveOf([
		...records,
		article('2017/a', {}, 'CBP'),
		article('2018/b', { agencies: ['cbp'] }),
		article('2018/c', {}, 'DHS'),
	]);
	expect(archive.articlesAbout('agency/cbp')).toEqual(['article/2018/b', 'article/2017/a']);
	expect(archive.articlesAbout('account/alt')).toEqual([]);
});

test('records are all that were described, then the accounts that are only mentioned, by their handles', () => {
	const { archive } = archiveOf([...records, article('2017/a', {}, '@zed, @Alt_CDC, @ALT_uscis')]);
	expect([...archive.records.keys()]).toEqual([
		'account/alt',
		'agency/cbp',
		'agency/dhs',
		'legal-action/suit',
		'account/@alt_cdc',
		'account/@zed',
	]);
	expect(archive.records.get('account/@zed')).toEqual({ kind: 'unrecorded-account', handle: 'zed' });
});

test('proceedings and statutes that are only mentioned are records behind the rest', () => {
	const { archive } = archiveOf([
		...records,
		article('2017/a', {}, 'Roe v. Wade, No. 3:17-cv-01916, under 19 U.S.C. § 1509, and CBP'),
		legalAction('rests', { legalAuthority: ['18 U.S.C. § 2703(d)', 'the common law'] }),
	]);
	expect([...archive.records].slice(5)).toEqual([
		['legal-action/no.17-1916', { kind: 'unrecorded-action', name: 'Roe v. Wade' }],
		['statute/usc/18/2703', { kind: 'statute', id: 'statute/usc/18/2703' }],
		['statute/usc/19/1509', { kind: 'statute', id: 'statute/usc/19/1509' }],
	]);
});

test('a court that is mentioned, or that an action is before, is a record', () => {
	const { archive } = archiveOf([
		courts,
		legalAction('a', { court: 'cand' }),
		article('2017/a', {}, 'The 9th Circuit and N.D. Cal. agreed.'),
	]);
	expect([...archive.records.keys()].slice(1)).toEqual(['court/ca9', 'court/cand']);
	expect(archive.nameOf('court/ca9')).toBe('U.S. Court of Appeals for the Ninth Circuit');
	expect(archive.backlinksOf('court/cand').map(({ sentence }) => sentence.surface)).toEqual(['N.D. Cal.']);
});

test('a court that the table does not have is no record, whatever its id', () => {
	const { archive } = archiveOf([legalAction('a', { court: 'constructor' })]);
	expect([...archive.records.keys()]).toEqual(['legal-action/a']);
});

test.each<[id: EntityId, name: string]>([
	['article/2017/a', 'The headline'],
	['article/2017/b', 'Retracted: Another'],
	['account/alt', '@ALT_uscis'],
	['account/@zed', '@zed'],
	['agency/cbp', 'Customs and Border Protection'],
	['legal-action/suit', 'Twitter, Inc. v. DHS'],
	['agency/unknown', 'agency/unknown'],
])('%s is called %s', (id, name) => {
	const articles = [
		article('2017/a', { title: 'The headline' }, '@Zed'),
		article('2017/b', { title: 'Another', ...retracted }),
	];
	expect(archiveOf([...records, ...articles]).archive.nameOf(id)).toBe(name);
});

test('what is not in the archive has nothing', () => {
	const { archive } = archiveOf([]);
	expect(archive.article('article/2017/a')).toBeUndefined();
	expect(archive.recordsOf('article/2017/a')).toEqual([]);
	expect(archive.articlesAbout('agency/cbp')).toEqual([]);
	expect(archive.backlinksOf('agency/cbp')).toEqual([]);
	expect(archive.relationsOf('legal-action/suit')).toEqual([]);
	expect(archive.relatedTo('article/2017/a')).toEqual({ related: [], versions: [] });
	expect(archive.relatedActions('legal-action/suit')).toEqual({ related: [], versions: [] });
	expect(archive.timeline).toEqual([]);
});

test('an article is found by its id', () => {
	const { archive } = archiveOf([article('2017/a', { title: 'A' })]);
	expect(archive.article('article/2017/a')?.entry.data.title).toBe('A');
});

test('articles that speak of the same rare record are related', () => {
	const { archive } = archiveOf([
		...records,
		article('2017/a', {}, 'CBP'),
		article('2017/b', {}, 'CBP'),
		article('2017/c', {}, 'DHS'),
	]);
	expect(archive.relatedTo('article/2017/a').related.map(({ id }) => id)).toEqual(['article/2017/b']);
	expect(archive.relatedTo('article/2017/c').related).toEqual([]);
});

test('the order of the files does not matter', () => {
	const files = [
		...records,
		article('2017/a', { topics: ['t'] }, 'CBP and @x'),
		article('2017/b', { topics: ['t'] }, 'DHS and @y'),
	];
	const [one, two] = [archiveOf(files).archive, archiveOf(files.toReversed()).archive];
	expect(two.articles.map((page) => page.entry.id)).toEqual(one.articles.map((page) => page.entry.id));
	expect(two.timeline).toEqual(one.timeline);
	expect(two.relatedTo('article/2017/a')).toEqual(one.relatedTo('article/2017/a'));
});
