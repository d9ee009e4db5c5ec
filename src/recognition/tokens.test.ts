import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { readTokens } from './tokens.ts';

test.each<[text: string, keys: string[]]>([
	['', []],
	['… — !', []],
	['Border and Gate', ['border', ' and', ' gate']],
	['U.S. Border', ['u', 's', ' border']],
	['Twitter, Inc. v. DHS', ['twitter', ' inc', ' v', ' dhs']],
	['Health & Human', ['health', ' and', ' human']],
	['AT&T', ['at', 'and', 't']],
	['Border-Protection', ['border', ' protection']],
	['Border – Protection', ['border', ' protection']],
	['Border ., - Protection', ['border', ' protection']],
	['Border - ; - Protection', ['border', ' ; protection']],
	['Border\n  Protection', ['border', ' protection']],
	['Border\u00A0Protection', ['border', ' protection']],
	['CBP; order', ['cbp', '; order']],
	['CBP (order)', ['cbp', ' (order']],
	['alt_cdc', ['alt_cdc']],
	['3:17-cv-01916', ['3', ':17', ' cv', ' 01916']],
	['Économie', ['économie']],
	['e\u0301cole', ['école']],
	['日本 大使館', ['日本', ' 大使館']],
])('the words of %j are compared as %j', (text, keys) => {
	expect(readTokens(text).map((token) => token.key)).toEqual(keys);
});

test.each<[as: string, written: string, other: string]>([
	['the ending of a plural', 'Centers for Disease Control', 'Center for Diseases Control'],
	['the s of a possessive', 'Customs Service', "Customs's Service"],
	['a typographic apostrophe', "CBP's order", 'CBP’s order'],
	['the possessive of a plural', 'Veterans Affairs', 'Veterans’ Affairs'],
	['the ampersand', 'Health & Human', 'health and human'],
	['full stops and commas', 'Twitter, Inc.', 'Twitter Inc'],
])('%s makes no difference: %j and %j', (_as, written, other) => {
	expect(readTokens(other).map((token) => token.key)).toEqual(readTokens(written).map((token) => token.key));
});

test.each<[a: string, b: string]>([
	['DHS', 'DH'],

	['Congress', 'Congres'],
	['boss', 'bos'],
	['us', 'u'],
])('%j and %j are two words', (a, b) => {
	expect(readTokens(a)[0]?.word).not.toBe(readTokens(b)[0]?.word);
});

test('a token tells where its word stands, and whether it is a possessive', () => {
	expect(readTokens('The GSA’s U.S.')).toEqual([
		{ key: 'the', word: 'the', start: 0, end: 3, isPossessive: false },
		{ key: ' gsa', word: 'gsa', start: 4, end: 7, isPossessive: true },
		{ key: ' u', word: 'u', start: 10, end: 11, isPossessive: false },
		{ key: 's', word: 's', start: 12, end: 13, isPossessive: false },
	]);
});

test('the places of the words follow each other and hold all letters and digits but the s of possessives', () => {
	holds(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			let end = 0;
			for (const token of readTokens(text)) {
				expect(token.start).toBeGreaterThanOrEqual(end);
				expect(text.slice(end, token.start).replace(/^['’‘ʼ]s/, '')).not.toMatch(/[\p{L}\p{N}]/u);
				expect(token.key.endsWith(token.word)).toBe(true);
				end = token.end;
			}
			expect(text.slice(end).replace(/^['’‘ʼ]s/, '')).not.toMatch(/[\p{L}\p{N}]/u);
		}),
	);
});
