import { expect, test } from 'vitest';
import { agency, article, contentOf, page } from '../testing/build-content.ts';
import { findFormer, pathOf } from './former-addresses.ts';

test.each<[address: string, url: string | undefined, path: string]>([
	['/a/b/', undefined, 'a/b/'],
	['/a/b', undefined, 'a/b/'],
	['/a/b.html', undefined, 'a/b.html/'],
	['/a/index.html', undefined, 'a/'],
	['/s%C3%A9/', undefined, 'sé/'],
	['/news/a/', 'https://x.example/news/', 'a/'],
	['/a/', 'https://x.example/news/', 'a/'],
])('%s on a site at %s has the path %s', (address, url, path) => {
	expect(pathOf(address, url)).toBe(path);
});

test('records, articles and special pages have former addresses; drafts lead nowhere', () => {
	const content = contentOf([
		agency('cbp', { formerly: ['/agencies/customs/', '/customs'] }),
		article('2017/a', { formerly: ['/2017/04/a.html'] }),
		article('2017/b', { formerly: ['/b/'], draft: 'true' }),
		page('contact', { formerly: ['/mail/'] }),
	]);
	expect(findFormer(content).map(({ path, to }) => `${path} ${to}`)).toEqual([
		'2017/04/a.html/ articles/2017/a/',
		'agencies/customs/ agencies/cbp/',
		'customs/ agencies/cbp/',
		'mail/ contact/',
	]);
});
