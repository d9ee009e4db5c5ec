import { expect, test } from 'vitest';
import { isKnown, suggestWord } from './spelling.ts';

const vocabulary = ['account', 'summons', 'subpoena', 'court', 'count', 'warrant', 'immigration', 'café'];

test.each([
	['sumons', 'summons'],
	['sumonss', 'summons'],
	['supboena', 'subpoena'],
	['immigartion', 'immigration'],
	['coutr', 'court'],
	['wrrant', 'warrant'],
	['counnt', 'count'],
	['cuort', 'court'],
	['xummonz', 'summons'],
	['xumnonz', undefined],
	['cbp', undefined],
	['zebra', undefined],
])('%j was meant to be %j', (word, meant) => {
	expect(suggestWord(word, vocabulary)).toBe(meant);
});

test('of words that are equally near, the more frequent one was meant', () => {
	expect(suggestWord('couxt', ['court', 'count'])).toBe('court');
	expect(suggestWord('couxt', ['count', 'court'])).toBe('count');
});

test.each([
	['summ', true],
	['summons', true],
	['summonsed', false],
	['x', false],
])('%j is known: %j', (word, answer) => {
	expect(isKnown(word, vocabulary)).toBe(answer);
});
