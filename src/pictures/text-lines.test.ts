import { expect, test } from 'vitest';
import { breakLines, estimateWidth } from './text-lines.ts';

const tenCharacters = estimateWidth('0123456789');

test.each<[text: string, limit: number, lines: string[]]>([
	['short', 2, ['short']],
	['one two three', 2, ['one two', 'three']],
	['one two three four five', 2, ['one two', 'three fou…']],
	['one two three', 1, ['one two…']],
	['abcdefghijklmno', 2, ['abcdefghij', 'klmno']],
	['', 2, []],
	['日本日本日本日本日本日本', 2, ['日本日本日本日本日本', '日本']],
])('%j in at most %i lines of ten characters', (text, limit, lines) => {
	expect(breakLines(text, tenCharacters, limit)).toEqual(lines);
});

test('a label is wider the more characters it has', () => {
	expect(estimateWidth('')).toBe(0);
	expect(estimateWidth('§§')).toBe(2 * estimateWidth('§'));
});
