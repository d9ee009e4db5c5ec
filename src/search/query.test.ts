import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { readQuery, replaceWords, wordsToFind } from './query.ts';

test.each<[text: string, words: readonly string[], phrases: readonly (readonly string[])[]]>([
	['cbp summons', ['cbp', 'summons'], []],
	['  CBP   Summons ', ['cbp', 'summons'], []],
	['@ALT_uscis', ['alt_uscis'], []],
	['17-cv-01916', ['17', 'cv', '01916'], []],
	['3:17-cv-01916, 19 U.S.C. § 1509', ['3', '17', 'cv', '01916', '19', 'u', 's', 'c', '1509'], []],
	['DreamHost’s café', ['dreamhosts', 'cafe'], []],
	['"prior restraint" twitter', ['prior', 'restraint', 'twitter'], [['prior', 'restraint']]],
	['“First Amendment”', ['first', 'amendment'], [['first', 'amendment']]],
	['twitter "grand ju', ['twitter', 'grand', 'ju'], [['grand', 'ju']]],
	['"" "…" a', ['a'], []],
	['', [], []],
	['§ — …', [], []],
])('%j asks for the words %j and the phrases %j', (text, words, phrases) => {
	expect(readQuery(text)).toMatchObject({ words, phrases });
});

test.each([
	['17-cv-1916 summons', [['17', 'cv', '1916']]],
	[
		'3:17-cv-01916, 2017-04-06',
		[
			['3', '17', 'cv', '01916'],
			['2017', '04', '06'],
		],
	],
	['data.gov 1509 and-or', []],
])('%j has the numbers %j', (text, numbers) => {
	expect(readQuery(text).numbers).toEqual(numbers);
});

test('words of phrases are among the words, whatever is typed', () => {
	holds(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const { words, phrases } = readQuery(text);
			for (const phrase of phrases) expect(words.join(' ')).toContain(phrase.join(' '));
		}),
	);
});

test.each([
	['each word is looked up once', 'a b a', [], ['a', 'b']],
	['common words are passed over', 'the government summons', ['the', 'government'], ['summons']],
	['unless there are no others', 'the government', ['the', 'government'], ['the', 'government']],
	['no more than twelve', 'a b c d e f g h i j k l m n', [], 'a b c d e f g h i j k l'.split(' ')],
])('%s', (_, text, common, words) => {
	expect(wordsToFind(readQuery(text), new Set(common))).toEqual(words);
});

test.each([
	['cbp sumons', { sumons: 'summons' }, 'cbp summons'],
	['"cbp Sumons", 2017', { sumons: 'summons' }, '"cbp summons", 2017'],
	['Café sumons', { cafe: 'cases' }, 'cases sumons'],
])('in %j words are replaced as %j says: %j', (text, replacements, result) => {
	expect(replaceWords(text, new Map(Object.entries(replacements)))).toBe(result);
});
