import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { unquote } from './quotation-marks.ts';

test.each([
	['he said: “We will not', 'he said: We will not'],
	['"a" „b“ «c»', 'a b c'],
	[' a\n b ', 'a b'],
	['', ''],
])('%j asks for no phrase as %j', (text, words) => {
	expect(unquote(text)).toBe(words);
	expect(readQuery(unquote(text)).phrases).toEqual([]);
});

test('only the first words are taken', () => {
	expect(unquote('one “two” three four', 3)).toBe('one two three');
});
