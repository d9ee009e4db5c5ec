import { expect, test } from 'vitest';
import { createVocabulary } from './vocabulary.ts';

test.each([
	['the plural', 'subpoena', 'subpoenas'],
	['capitals', 'subpoena', 'Subpoena'],
	['a possessive', 'Twitter', 'Twitter’s'],
	['an address is none', 'see it', 'see https://example.org/a-b it'],
])('%s makes no other word', (_as, text, other) => {
	const vocabulary = createVocabulary();
	expect(vocabulary.read(text)).toEqual(vocabulary.read(other));
});

test('words inside of names are negative', () => {
	const text = 'CBP sued CBP';
	const [name = 0, verb = 0] = createVocabulary().read(text);
	expect(createVocabulary().read(text, [{ start: 9, end: 12 }])).toEqual([name, verb, -name]);
	expect(
		createVocabulary().read(text, [
			{ start: 0, end: 3 },
			{ start: 9, end: 12 },
		]),
	).toEqual([-name, verb, -name]);
});

test.each([
	['most often', 'Subpoenas here, subpoenas there, and subpoenas', 'subpoenas'],
	['first in the order of code units where forms are equally common', 'subpoenas subpoena', 'subpoena'],
])('a word has the form that is written %s', (_as, text, form) => {
	const vocabulary = createVocabulary();
	const [word = 0] = vocabulary.read(text);
	expect(vocabulary.formOf(word)).toBe(form);
});

test('the hash of a word does not depend on what was read before', () => {
	const [one, two] = [createVocabulary(), createVocabulary()];
	two.read('something else before');
	const [word = 0] = one.read('summons');
	const [other = 0] = two.read('summons');
	expect(other).not.toBe(word);
	expect(two.hashOf(other)).toBe(one.hashOf(word));
	expect([one.size(), two.size()]).toEqual([1, 4]);
});
