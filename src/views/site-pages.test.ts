import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import {
	account,
	agency,
	archiveFacts,
	archiveOf,
	article,
	courts,
	legalAction,
	page,
	registryAgencies,
	type Fields,
} from '../testing/build-content.ts';
import { listPages } from './site-pages.ts';

const always = [
	'',
	'404.html',
	'search/',
	'about/',
	'start-here/',
	'statistics/',
	'topics/',
	'articles/',
	'accounts/',
	'agencies/',
	'legal-actions/',
	'statutes/',
	'courts/',
	'timeline/',
	'on-this-day/',
	'connections/',
	'corrections/',
];

test('an archive of nothing has the pages that every archive has', () => {
	expect(listPages(archiveOf([]))).toEqual(always.map((path) => `/${path}`));
});

test('an archive that asks for the form for editors has its page', () => {
	expect(listPages(archiveOf([archiveFacts({ admin: { backend: 'local' } })]))).toContain('/admin/');
});

test('every entry, everything that is mentioned or rested on, every year and month has a page; drafts have none', () => {
	const built = archiveOf([
		archiveFacts({ url: 'https://x.example/news/' }),
		agency('cbp'),
		account('alt'),
		legalAction('suit', { dateFiled: '2016', legalAuthority: ['19 U.S.C. § 1509'], court: 'cand' }),
		courts,
		registryAgencies({ census: { name: 'Census Bureau' }, uscg: { name: 'Coast Guard' } }),
		article(
			'2017/a',
			{ date: '2017-04-07', topics: ['Free speech'] },
			'@zed, Roe v. Wade, 18 U.S.C. § 2703, the Census Bureau, the 9th Circuit',
		),
		article('2018/b', { draft: 'true' }, '@other, Doe v. Roe, 18 U.S.C. § 1, the Coast Guard'),
		page('about'),
		page('contact'),
	]);
	expect(listPages(built).toSorted()).toEqual(
		[
			...always,
			'contact/',
			'on-this-day/04/',
			'timeline/kind/article/',
			'timeline/kind/legal-action/',
			'timeline/type/filed/',
			'topics/free-speech/',
			'timeline/2017/',
			'timeline/2017/04/',
			'timeline/2016/',
			'articles/2017/a/',
			...['bib', 'ris', 'json'].map((format) => `articles/2017/a/cite.${format}`),
			'accounts/alt/',
			'accounts/@zed/',
			'agencies/cbp/',
			'agencies/census/',
			'legal-actions/suit/',
			...['bib', 'ris', 'json'].map((format) => `legal-actions/suit/cite.${format}`),
			'legal-actions/case.roe-v-wade/',
			'statutes/usc/18/2703/',
			'statutes/usc/19/1509/',
			'courts/cand/',
			'courts/ca9/',
		]
			.map((path) => `/news/${path}`)
			.toSorted(),
	);
});

test('an index with many entries has a page for each letter', () => {
	const built = archiveOf(Array.from({ length: 301 }, (_, index) => agency(`a${index}`)));
	expect(listPages(built)).toContain('/agencies/letter-a/');
});

test('many corrections have a page for each year', () => {
	const corrections = Array.from({ length: 301 }, (_, index) => ({
		date: index === 0 ? '2017' : '2018-04',
		type: 'correction',
		text: `It was ${index}.`,
	}));
	const pages = listPages(archiveOf([article('2017/a', { corrections })]));
	expect(pages.filter((address) => address.startsWith('/corrections/'))).toEqual([
		'/corrections/',
		'/corrections/2018/',
		'/corrections/2017/',
	]);
});

test('no address is listed twice', () => {
	const built = archiveOf([
		page('about'),
		page('start-here'),
		article('2017/a'),
		article('2017/b', { date: '2017-04' }),
	]);
	expect(new Set(listPages(built)).size).toBe(listPages(built).length);
});

test('of hidden kinds there are no pages, also not of what is found by its form', () => {
	const files = [
		registryAgencies({ customs: { name: 'Customs Bureau' } }),
		article('2017/a', {}, 'The Customs Bureau, @zed, Roe v. Wade, No. 17-1234, [z](https://twitter.com/zed).'),
	];
	const hide = ['account', 'agency', 'legal-action'];
	const hidden = ['/accounts/', '/agencies/', '/legal-actions/'];
	const pagesOf = (fields: Fields) => listPages(archiveOf([archiveFacts(fields), ...files]));
	const isHidden = (address: string) => hidden.some((folder) => address.startsWith(folder));
	expect(pagesOf({}).filter(isHidden)).toHaveLength(hidden.length + 3);
	expect(pagesOf({ hide })).toEqual(pagesOf({}).filter((address) => !isHidden(address)));
});

test('former addresses and those of what was removed have pages too', () => {
	const built = archiveOf([
		agency('cbp', { formerly: ['/agencies/customs/'] }),
		contentFile('removed.yaml', '/agencies/gone/: { date: 2026, reason: It was a copy. }\n'),
	]);
	expect(listPages(built)).toEqual(expect.arrayContaining(['/agencies/customs/', '/agencies/gone/']));
});
