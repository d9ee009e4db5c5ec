import { expect, test } from 'vitest';
import { baseOf, createAddresses } from './addresses.ts';

const root = createAddresses('https://archive.example');
const below = createAddresses('https://archive.example/news/');
const nowhere = createAddresses(undefined);

test.each<[url: string | undefined, base: string]>([
	[undefined, '/'],
	['https://archive.example', '/'],
	['https://archive.example/', '/'],
	['https://archive.example/news', '/news/'],
	['https://archive.example/news/', '/news/'],
	['https://archive.example/news//', '/news/'],
	['https://archive.example/a/b?c=d#e', '/a/b/'],
])('a site at %s lies below %s', (url, base) => {
	expect(baseOf(url)).toBe(base);
	expect(createAddresses(url).base).toBe(base);
	expect(createAddresses(url).home()).toBe(base);
});

test.each<[address: string, made: string]>([
	[below.entity('article/2017/twitter-sues'), '/news/articles/2017/twitter-sues/'],
	[below.entity('agency/cbp'), '/news/agencies/cbp/'],
	[below.entity('agency/cbp', 'p-1a2b3c4d'), '/news/agencies/cbp/#p-1a2b3c4d'],
	[below.entity('account/@alt_uscis'), '/news/accounts/@alt_uscis/'],
	[below.entity('account/@name@mastodon.social'), '/news/accounts/@name@mastodon.social/'],
	[below.entity('account/@日本'), '/news/accounts/@%E6%97%A5%E6%9C%AC/'],
	[below.entity('legal-action/twitter-v-dhs'), '/news/legal-actions/twitter-v-dhs/'],
	[below.changes('article/2017/twitter-sues'), '/news/articles/2017/twitter-sues/changes/'],
	[below.changes('article/2017/twitter-sues', '2026-11-24'), '/news/articles/2017/twitter-sues/changes/#d-2026-11-24'],
	[below.index('legal-action'), '/news/legal-actions/'],
	[below.year('2017'), '/news/timeline/2017/'],
	[below.month('2017-04'), '/news/timeline/2017/04/'],
	[below.timeline(), '/news/timeline/'],
	[below.timeline('account', '@日本', '2017'), '/news/timeline/account/@%E6%97%A5%E6%9C%AC/2017/'],
	[below.onThisDay(), '/news/on-this-day/'],
	[below.onThisDay('04'), '/news/on-this-day/04/'],
	[below.onThisDay('04-07'), '/news/on-this-day/04/#d-04-07'],
	[below.search(), '/news/search/'],
	[below.search({ kind: 'Agencies', year: '2017' }), '/news/search/?kind=Agencies&year=2017'],
	[below.search({ agency: 'A & B' }), '/news/search/?agency=A+%26+B'],
	[below.connections(), '/news/connections/'],
	[below.connections(2), '/news/connections/2/'],
	[below.corrections(), '/news/corrections/'],
	[below.corrections('2017'), '/news/corrections/2017/'],
	[below.corrections('2017-04'), '/news/corrections/2017/04/'],
	[below.topic('free-speech'), '/news/topics/free-speech/'],
	[below.page('about'), '/news/about/'],
	[below.image('2017/a b?.png'), '/news/images/2017/a%20b%3F.png'],
	[below.citation('article/2017/twitter-sues', 'bib'), '/news/articles/2017/twitter-sues/cite.bib'],
	[below.file('feed.xml'), '/news/feed.xml'],
	[below.file('pagefind/'), '/news/pagefind/'],
	[root.entity('agency/cbp'), '/agencies/cbp/'],
	[nowhere.entity('agency/cbp'), '/agencies/cbp/'],
])('%s', (address, made) => {
	expect(address).toBe(made);
});

test('a whole address has the host of the site; a site without a url has none', () => {
	expect(below.absolute(below.entity('agency/cbp'))).toBe('https://archive.example/news/agencies/cbp/');
	expect(root.absolute(root.home())).toBe('https://archive.example/');
	expect(nowhere.absolute('/agencies/cbp/')).toBeUndefined();
});
