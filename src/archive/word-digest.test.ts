import { expect, test } from 'vitest';
import { digestWords } from './word-digest.ts';

test.each([
	['The summons, dropped.', 'the  summons\ndropped', true],
	['The summons was dropped.', 'The summons is dropped.', false],
	['“Ça” ira', 'ça ira', true],
	['March 14', 'March 13', false],
])('%j and %j have one digest: %s', (a, b, isSame) => {
	expect(digestWords(a) === digestWords(b)).toBe(isSame);
	expect(digestWords(a)).toMatch(/^[0-9a-f]{8}$/);
});
