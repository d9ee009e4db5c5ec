import { expect, test } from 'vitest';
import { pickTellingWords } from './telling-words.ts';
import { createVocabulary } from './vocabulary.ts';

test.each<[as: string, words: string, text: string, told: string[]]>([
	['the first three', 'subpoena magistrate piracy anonymity', '', ['subpoena', 'magistrate', 'piracy']],
	['none that all texts could have', 'whether subpoena Their first', '', ['subpoena']],
	['no month and no day', 'December Tuesday subpoena', '', ['subpoena']],
	['no numbers, and nothing very short', '2017 ip subpoena v2 4th', '', ['subpoena']],
	['two that stand side by side as one', 'jury subpoena grand', 'A grand jury sat', ['grand jury', 'subpoena']],
	['two that stand apart as two', 'jury grand', 'A grand old jury', ['jury', 'grand']],
])('%s', (_as, words, text, told) => {
	const vocabulary = createVocabulary();
	const numbers = vocabulary.read(words);
	expect(pickTellingWords(numbers, Int32Array.from(vocabulary.read(text)), vocabulary)).toEqual(told);
});
