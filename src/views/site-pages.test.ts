import { expect, test } from 'vitest';
import {
	account,
	agency,
	archiveFacts,
	archiveOf,
	article,
	legalAction,
	page,
	registryAgencies,
} from '../testing/build-content.ts';
import { listPages } from './site-pages.ts';

const always = [
	'',
	'404.html',
	'search/',
	'about/',
	'articles/',
	'accounts/',
	'agencies/',
	'legal-actions/',
	'statutes/',
];

test('an archive of nothing has the pages that every archive has', () => {
	expect(listPages(archiveOf([]))).toEqual(always.map((path) => `/${path}`));
});

test('every entry, everything that is mentioned or rested on, every year and month has a page; drafts have none', () => {
	const built = archiveOf([
		archiveFacts({ url: 'https://x.example/news/' }),
		agency('cbp'),
		account('alt'),
		legalAction('suit', { dateFiled: '2016', legalAuthority: ['19 U.S.C. § 1509'] }),
		registryAgencies({ census: { name: 'Census Bureau' }, uscg: { name: 'Coast Guard' } }),
		article('2017/a', { date: '2017-04-07' }, '@zed, Roe v. Wade, 18 U.S.C. § 2703, the Census Bureau'),
		article('2018/b', { draft: 'true' }, '@other, Doe v. Roe, 18 U.S.C. § 1, the Coast Guard'),
		page('about'),
		page('contact'),
	]);
	expect(listPages(built).toSorted()).toEqual(
		[
			...always,
			'contact/',
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
		]
			.map((path) => `/news/${path}`)
			.toSorted(),
	);
});

test('an index with many entries has a page for each letter', () => {
	const built = archiveOf(Array.from({ length: 301 }, (_, index) => agency(`a${index}`)));
	expect(listPages(built)).toContain('/agencies/letter-a/');
});

test('no address is listed twice', () => {
	const built = archiveOf([page('about'), article('2017/a'), article('2017/b', { date: '2017-04' })]);
	expect(new Set(listPages(built)).size).toBe(listPages(built).length);
});
