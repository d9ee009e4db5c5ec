import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const fields = ['title', 'date', 'summary', 'byline', 'topics', 'agencies', 'accounts'];

test.each<[typed: string, known: string[], guess: string | undefined]>([
	['sumary', fields, 'summary'],
	['Title', fields, 'title'],
	['TOPICS', fields, 'topics'],
	['summons.png', ['SUMMONS.PNG'], 'SUMMONS.PNG'],
	['agencys', fields, 'agencies'],
	['author', fields, undefined],
	['x', fields, undefined],
	['cbpp', ['cbp', 'dhs'], 'cbp'],
	['cpb', ['cbp', 'dhs'], 'cbp'],
	['cb', ['cbp'], 'cbp'],
	['c', ['cbp'], undefined],
	['cbq', ['cbz', 'cba', 'cbp'], 'cba'],
	['summary', ['summary-2', 'summary'], 'summary'],
	['cbp', [], undefined],
])('%j among %j is probably %j', (typed, known, guess) => {
	expect(nearest(typed, known)).toBe(guess);
});

test('a third of the letters may be wrong, or two when there are few', () => {
	expect(nearest('abcdef', ['abcdxx'])).toBe('abcdxx');
	expect(nearest('abcdef', ['abcxxx'])).toBeUndefined();
	expect(nearest('ab', ['ax'])).toBe('ax');
	expect(nearest('ab', ['xx'])).toBeUndefined();
});

test('the order of the known names does not matter', () => {
	expect(nearest('dat', ['data', 'date'])).toBe('data');
	expect(nearest('dat', ['date', 'data'])).toBe('data');
});
