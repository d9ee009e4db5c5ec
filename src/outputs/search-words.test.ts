import { expect, test } from 'vitest';
import { countPages, foldedWords, rarity, searchWords } from './search-words.ts';

test.each([
	['The Summons', ['the', 'summons'], ['the', 'summon']],
	['@ALT_uscis', ['alt_uscis'], ['alt_usci']],
	['CDC’s café', ['cdcs', 'cafe'], ['cdc', 'cafe']],
	['3:17-cv-01916', ['3', '17', 'cv', '01916'], ['3', '17', 'cv', '01916']],
	['§', [], []],
	['حساب', ['حساب'], ['حساب']],
])('%j has the words %j, folded %j', (text, words, folded) => {
	expect(searchWords(text)).toEqual(words);
	expect(foldedWords(text)).toEqual(folded);
});

test('pages are counted once for each word', () => {
	expect([...countPages([['a', 'b', 'a'], ['b']])]).toEqual([
		['a', 1],
		['b', 2],
	]);
});

test('the fewer pages have a word, the more it says, and it never says less than nothing', () => {
	const values = [1, 10, 50, 100].map((pages) => rarity(pages, 100));
	expect(values).toEqual(values.toSorted((a, b) => b - a));
	expect(values.at(-1)).toBeGreaterThan(0);
});
