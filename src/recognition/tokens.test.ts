import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { readTokens } from './tokens.ts';

test.each<[text: string, keys: string[]]>([
	['', []],
	['… — !', []],
	['Customs and Border', ['customs', ' and', ' border']],
	['U.S. Customs', ['u', 's', ' customs']],
	['Twitter, Inc. v. DHS', ['twitter', ' inc', ' v', ' dhs']],
	["CBP's", ['cbp', 's']],
	['CBP’s', ['cbp', 's']],
	['Health & Human', ['health', ' and', ' human']],
	['AT&T', ['at', 'and', 't']],
	['Border-Protection', ['border', ' protection']],
	['Border – Protection', ['border', ' protection']],
	['Border ., - Protection', ['border', ' protection']],
	['Border - ; - Protection', ['border', ' ; protection']],
	['Border\n  Protection', ['border', ' protection']],
	['Border\u00A0Protection', ['border', ' protection']],
	['CBP; summons', ['cbp', '; summons']],
	['CBP (summons)', ['cbp', ' (summons']],
	['ALT_uscis', ['alt_uscis']],
	['3:17-cv-01916', ['3', ':17', ' cv', ' 01916']],
	['Économie', ['économie']],
	['e\u0301cole', ['e\u0301cole']],
	['日本 大使館', ['日本', ' 大使館']],
])('the words of %j are compared as %j', (text, keys) => {
	expect(readTokens(text).map((token) => token.key)).toEqual(keys);
});

test('a token tells where its word stands', () => {
	expect(readTokens('The U.S.')).toEqual([
		{ key: 'the', word: 'the', start: 0, end: 3 },
		{ key: ' u', word: 'u', start: 4, end: 5 },
		{ key: 's', word: 's', start: 6, end: 7 },
	]);
});

test('the places of the words follow each other and hold all letters and digits', () => {
	holds(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			let end = 0;
			for (const token of readTokens(text)) {
				expect(token.start).toBeGreaterThanOrEqual(end);
				expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
				expect(token.key.endsWith(token.word)).toBe(true);
				end = token.end;
			}
			expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
		}),
	);
});
