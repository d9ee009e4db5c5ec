import { expect, test } from 'vitest';
import { createAddresses } from './addresses.ts';
import { decodeAddress, findDestination, type LinkDestination, type Published } from './link-destination.ts';

const entries = new Set<string>(['agency/cbp', 'account/@alt_uscis', 'article/2017/twitter-sues', 'legal-action/suit']);
const files = new Set(['', 'agencies/', 'search/', 'about/', 'timeline/2017/', 'feed.xml', 'images/a b.png']);
const former = new Map([
	['agencies/customs/', 'agencies/cbp/'],
	['2017/04/suit/', 'legal-actions/suit/'],
	['who/', 'about/'],
]);
const published: Published = {
	hasEntry: (id) => entries.has(id),
	hasFile: (path) => files.has(path),
	movedTo: (path) => former.get(path.replace(/(?:\.md|\/)?$/, '/')),
};
const addresses = createAddresses('https://archive.example/news/');

test.each<[href: string, address: string]>([
	['/agencies/cbp/', '/news/agencies/cbp/'],
	['/news/agencies/cbp/', '/news/agencies/cbp/'],
	['/agencies/cbp', '/news/agencies/cbp/'],
	['/agencies/cbp.md', '/news/agencies/cbp/'],
	['../../agencies/cbp.md', '/news/agencies/cbp/'],
	['../../agencies/cbp.md#p-1', '/news/agencies/cbp/#p-1'],
	['twitter-sues.md', '/news/articles/2017/twitter-sues/'],
	['./twitter-sues.md', '/news/articles/2017/twitter-sues/'],
	['../2017/twitter-sues.md', '/news/articles/2017/twitter-sues/'],
	['/legal-actions/suit/', '/news/legal-actions/suit/'],
	['/accounts/@alt_uscis/', '/news/accounts/@alt_uscis/'],
	['/accounts/%40alt_uscis/', '/news/accounts/@alt_uscis/'],
	['/', '/news/'],
	['/news/', '/news/'],
	['/agencies/', '/news/agencies/'],
	['/about/#who', '/news/about/#who'],
	['/timeline/2017/', '/news/timeline/2017/'],
	['/feed.xml', '/news/feed.xml'],
	['/agencies/customs/', '/news/agencies/cbp/'],
	['../../agencies/customs.md#p-1', '/news/agencies/cbp/#p-1'],
	['/news/2017/04/suit', '/news/legal-actions/suit/'],
	['/who/#x', '/news/about/#x'],
	['/images/a%20b.png', '/news/images/a%20b.png'],
])('in articles/2017, %s leads to the page %s', (href, address) => {
	expect(destinationOf(href)).toMatchObject({ type: 'page', address });
});

test.each<[href: string, type: 'missing' | 'outside']>([
	['/agencies/cpb/', 'missing'],
	['/agencies/cpb.md', 'missing'],
	['../../agencies/cpb.md', 'missing'],
	['other.md', 'missing'],
	['/articles/2017/other/', 'missing'],
	['/accounts/@nobody/', 'missing'],
	['/wp-content/uploads/x.pdf', 'outside'],
	['/timeline/1999/', 'outside'],
	['/contact/', 'outside'],
	['/articles/', 'outside'],
	['/articles/about-us/', 'outside'],
	['/agencies/cbp/history/', 'outside'],
	['//evil.example/agencies/cbp/', 'outside'],
	['/\\evil.example/agencies/cbp/', 'outside'],
	['https://evil.example/agencies/cbp/', 'outside'],
	['http://[', 'outside'],
	['/%E0%A4%A', 'outside'],
])('in articles/2017, %s leads to no page: it is %s', (href, type) => {
	expect(destinationOf(href)).toEqual({ type });
});

test('a path that climbs above the content folder stays on the site', () => {
	expect(destinationOf('../../../../../agencies/cbp.md')).toMatchObject({
		type: 'page',
		address: '/news/agencies/cbp/',
	});
});

test('links of a record begin in its folder', () => {
	expect(findDestination('cbp.md', 'agencies', addresses, published)).toEqual({
		record: 'agency/cbp',
		type: 'page',
		address: '/news/agencies/cbp/',
	});
});

test.each<[address: string, text: string]>([
	['a%20b', 'a b'],
	['%E6%97%A5', '日'],
	['100%', '100%'],
	['%E0%A4%A', '%E0%A4%A'],
	['a+b', 'a+b'],
])('%j stands for %j', (address, text) => {
	expect(decodeAddress(address)).toBe(text);
});

function destinationOf(href: string): LinkDestination {
	return findDestination(href, 'articles/2017', addresses, published);
}

test('a link to a record tells which, a link to an article does not', () => {
	expect(destinationOf('/agencies/cbp/')).toHaveProperty('record', 'agency/cbp');
	expect(destinationOf('/agencies/customs/')).toHaveProperty('record', 'agency/cbp');
	expect(destinationOf('/accounts/@alt_uscis/')).toHaveProperty('record', 'account/@alt_uscis');
	expect(destinationOf('/articles/2017/first/')).not.toHaveProperty('record');
});
