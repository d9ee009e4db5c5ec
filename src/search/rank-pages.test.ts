import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { rankByTitle, rankPages, type PageMatch, type WordMatches } from './rank-pages.ts';

const plain: PageMatch = { score: 1, places: [], titleWeight: undefined };

test('a page with more of the words comes first, and one with some of them is found', () => {
	const ranked = rankPages(
		[word('cbp', 2, { both: plain, one: plain }), word('summons', 2, { both: plain, other: plain })],
		['cbp', 'summons'],
	);
	expect(ranked.map(({ id, words }) => [id, words])).toEqual([
		['both', ['cbp', 'summons']],
		['one', ['cbp']],
		['other', ['summons']],
	]);
});

test('a rare word says more than a common one', () => {
	const ranked = rankPages([word('often', 0.5, { a: plain }), word('rarely', 5, { b: plain })], ['often', 'rarely']);
	expect(ids(ranked)).toEqual(['b', 'a']);
});

test('a title that the query covers counts more than one that says other things too', () => {
	const ranked = rankPages(
		[word('twitter', 3, { text: plain, long: { ...plain, titleWeight: 30 }, short: { ...plain, titleWeight: 3 } })],
		['twitter'],
	);
	expect(ids(ranked)).toEqual(['short', 'long', 'text']);
});

test('words beside each other as in the query count more than words apart', () => {
	const ranked = rankPages(
		[
			word('grand', 2, {
				apart: { ...plain, places: [1, 9] },
				turned: { ...plain, places: [5] },
				beside: { ...plain, places: [7] },
			}),
			word('jury', 2, {
				apart: { ...plain, places: [4] },
				turned: { ...plain, places: [4] },
				beside: { ...plain, places: [8] },
			}),
		],
		['grand', 'jury'],
	);
	expect(ids(ranked)).toEqual(['beside', 'apart', 'turned']);
});

test('the order does not depend on the order in which pages were found', () => {
	const page = fc.record({
		score: fc.integer({ min: 0, max: 3 }),
		places: fc.array(fc.nat(20), { maxLength: 4 }),
		titleWeight: fc.constantFrom(undefined, 3, 9),
	});
	holds(
		fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), page), { maxLength: 8 }), (found) => {
			const matches = (list: typeof found) => [
				word('x', 1, Object.fromEntries(list)),
				word('y', 2, { a: plain, d: plain }),
			];
			const unique = [...new Map(found)];
			expect(rankPages(matches(unique.toReversed()), ['x', 'y'])).toEqual(rankPages(matches(unique), ['x', 'y']));
		}),
	);
});

test('no words find no pages', () => {
	expect(rankPages([], [])).toEqual([]);
	expect(rankPages([word('nothing', 8, {})], ['nothing'])).toEqual([]);
});

test.each([
	['the title that is the query', 'what is a subpoena', ['Subpoenas', 'What Is a Subpoena?'], 'What Is a Subpoena?'],
	['the title that says nothing else', 'mobile first', ['Mobile First Webinar Recap', 'Mobile First'], 'Mobile First'],
	['the title with the words in their order', 'data open', ['Open Data', 'Data, Open'], 'Data, Open'],
	['plurals are alike', 'api keys', ['Keys', 'The API Key'], 'The API Key'],
])('%s comes first', (_, query, titles, first) => {
	const pages = titles.map((title, index) => ({ id: String(index), score: 1, words: [], title }));
	expect(rankByTitle(pages, query.split(' '))[0]?.title).toBe(first);
});

test('a title without words is no harm', () => {
	expect(rankByTitle([{ id: 'a', score: 1, words: [], title: '…' }], ['x'])).toHaveLength(1);
});

function word(text: string, rarity: number, pages: Readonly<Record<string, PageMatch>>): WordMatches {
	return { word: text, rarity, pages: new Map(Object.entries(pages)) };
}

function ids(ranked: readonly { readonly id: string }[]): string[] {
	return ranked.map(({ id }) => id);
}
