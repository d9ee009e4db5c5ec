import { expect, test } from 'vitest';
import { compareText } from '../problems/problem.ts';
import type { IndexedPage, Narrowing, PageIndex } from './pagefind.ts';
import type { PageMatch } from './rank-pages.ts';
import { mapFilters, type SearchState } from './search-state.ts';
import { searchIn } from './searcher.ts';

const rest: SearchState = {
	query: '',
	filters: mapFilters(() => []),
	from: undefined,
	to: undefined,
	order: 'relevance',
};

const pages: readonly IndexedPage[] = [
	page('/articles/a/', 'Twitter sues', '2017-04-06', 'A summons came from Customs.'),
	page('/articles/b/', 'Customs summons', '2018-01-01', 'Another summons.'),
	page('/articles/c/', 'A warrant', undefined, 'Twitter got No. 17-cv-1916 and no. 17 of the list.'),
	page('/articles/d/', 'Number 17', '2019', 'Only 17 of them.'),
	page('/agencies/cbp/', 'Customs', undefined, 'An agency.', 'Agency'),
];
const searcher = searchIn({
	openIndex: () => Promise.resolve(indexOf(pages)),
	readRecords: () =>
		Promise.resolve({ pages: pages.length, common: ['a'], records: [['agency', '/agencies/cbp/', 'Customs', 'CBP']] }),
	readWords: () => Promise.resolve('summons twitter customs warrant'),
});

test.each([
	['pages with all words come first', 'twitter summons', ['a', 'b', 'c'], 1, 2],
	['common words are passed over', 'a warrant', ['c'], 1, 0],
	['a number is found whole or not at all', '17-cv-1916', ['c'], 1, 0],
	['a phrase is found as it stands', '"summons came"', ['a'], 1, 0],
	['what nothing has is not found', 'zebra', [], 0, 0],
	['a word that nothing has leaves pages that have only some words', 'zebra warrant', ['c'], 0, 1],
])('%s: %j', async (_, query, found, all, some) => {
	const answer = await searcher.find({ ...rest, query }, 10);
	expect(answer.hits.map(({ href }) => href.split('/')[2])).toEqual(found);
	expect(answer).toMatchObject({ all, some });
});

test('a page tells which words it does not have', async () => {
	const { hits } = await searcher.find({ ...rest, query: 'twitter summons' }, 10);
	expect(hits.map(({ without }) => without)).toEqual([[], ['twitter'], ['summons']]);
});

test('a record that is named stands apart and not among the pages', async () => {
	const { records, hits } = await searcher.find({ ...rest, query: 'customs' }, 10);
	expect(records).toEqual([{ href: '/agencies/cbp/', kind: 'agency', name: 'Customs', alias: undefined }]);
	expect(hits.map(({ href }) => href)).toEqual(['/articles/b/', '/articles/a/']);
});

test.each<[state: Partial<SearchState>, named: number]>([
	[{ filters: { ...rest.filters, kind: ['Agencies'] } }, 1],
	[{ filters: { ...rest.filters, kind: ['Accounts'] } }, 0],
	[{ filters: { ...rest.filters, year: ['2017'] } }, 0],
	[{ from: '2017' }, 0],
])('narrowed down to %j, a name stands for %i records', async (state, named) => {
	expect((await searcher.find({ ...rest, query: 'CBP', ...state }, 1)).records).toHaveLength(named);
});

test.each([
	['sumons', 'summons'],
	['twiter "sumons"', 'twitter "summons"'],
	['summo', undefined],
	['zebra', undefined],
	['CPB', undefined],
])('for %j the suggestion is %j', async (query, suggestion) => {
	expect((await searcher.find({ ...rest, query }, 10)).suggestion).toBe(suggestion);
});

test.each([
	['summons', ['b', 'a']],
	['', ['d', 'b', 'a', 'c', 'cbp']],
	['twitter 17', ['c']],
])('by date %j gives %j', async (query, found) => {
	const { hits } = await searcher.find({ ...rest, query, order: 'date' }, 10);
	expect(hits.map(({ href }) => href.split('/')[2])).toEqual(found);
});

test('the first hits do not depend on how many are asked for', async () => {
	const state = { ...rest, query: 'twitter summons' };
	const all = (await searcher.find(state, 10)).hits;
	for (const limit of [1, 2]) expect((await searcher.find(state, limit)).hits).toEqual(all.slice(0, limit));
});

test('choices are counted for the pages with all words', async () => {
	expect(await searcher.choices({ ...rest, query: 'customs' }, 'kind')).toEqual([
		['Article', 2],
		['Agency', 1],
	]);
});

function page(href: string, title: string, date: string | undefined, text: string, kind = 'Article'): IndexedPage {
	return { href, title, kind, date, text: `${title}. ${text}` };
}

/** An index as Pagefind's, without filters but for what these tests ask. */
function indexOf(list: readonly IndexedPage[]): PageIndex {
	const wordsOf = ({ text }: IndexedPage): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	const byId = new Map(list.map((one) => [one.href, one]));
	const having = (words: readonly string[]) => list.filter((one) => words.every((word) => wordsOf(one).includes(word)));
	return {
		findWord(word: string) {
			const found = list.flatMap((one): [string, PageMatch][] => {
				const places = wordsOf(one).flatMap((other, at) => (other.startsWith(word) ? [at] : []));
				const isWhole = wordsOf(one).includes(word);
				return places.length === 0 ? [] : [[one.href, { score: isWhole ? 1 : 0.01, places, titleWeight: undefined }]];
			});
			return Promise.resolve(new Map(found));
		},
		findPhrase: (words) =>
			Promise.resolve(
				new Set(list.filter((one) => wordsOf(one).join(' ').includes(words.join(' '))).map((one) => one.href)),
			),
		findNewest(words, _narrowing: Narrowing, _limit, isWanted) {
			const found = having(words).filter(({ href }) => isWanted(href));
			const newest = found.toSorted((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(b.href, a.href));
			return Promise.resolve({ ids: newest.map(({ href }) => href), total: found.length });
		},
		count(words) {
			const kinds = having(words).map(({ kind }) => kind);
			return Promise.resolve([...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]));
		},
		async page(id) {
			const found = byId.get(id);
			if (found === undefined) throw new Error(`There is no page ${id}.`);
			return Promise.resolve(found);
		},
	};
}
