import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { buildRecogniser, handleOfUnrecorded, unrecordedAccount } from './recogniser.ts';

const recogniser = buildRecogniser(
	[
		{ text: 'CBP', target: 'agency/cbp' },
		{ text: 'U.S. Customs', target: 'agency/cbp' },
		{ text: 'ALT', target: 'agency/alt' },
		{ text: 'Twitter v. DHS', target: 'legal-action/twitter-v-dhs' },
	],
	new Map([['alt_uscis', 'account/alt-uscis']]),
);

test('handles and names are found together, from left to right', () => {
	const text = 'In Twitter v. DHS, CBP asked about @ALT_uscis.';
	expect(recogniser.findMentions(text)).toEqual([
		{ target: 'legal-action/twitter-v-dhs', start: 3, end: 17 },
		{ target: 'agency/cbp', start: 19, end: 22 },
		{ target: 'account/alt-uscis', start: 35, end: 45 },
	]);
});

test.each<[text: string, targets: string[]]>([
	['@alt_USCIS', ['account/alt-uscis']],
	['@Alt_CDC', ['account/@alt_cdc']],
	['@CBP', ['account/@cbp']],
	['@ALT-x', ['account/@alt']],
	['nothing', []],
])('%j speaks of %j', (text, targets) => {
	expect(recogniser.findMentions(text).map((mention) => mention.target)).toEqual(targets);
});

test('an account without a record has an id that no record can have', () => {
	expect(unrecordedAccount('Alt_CDC')).toBe('account/@alt_cdc');
	expect(handleOfUnrecorded('account/@alt_cdc')).toBe('alt_cdc');
	expect(handleOfUnrecorded('account/alt-cdc')).toBeUndefined();
	expect(handleOfUnrecorded('agency/@cbp')).toBeUndefined();
});

test('mentions never overlap and come from left to right', () => {
	const piece = fc.constantFrom(
		'@',
		'ALT',
		'ALT_uscis',
		'CBP',
		'U.S.',
		' ',
		'Customs',
		'-',
		'.',
		'Twitter v. DHS',
		'\n',
		'x',
	);
	holds(
		fc.property(
			fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
			(text) => {
				let last = 0;
				for (const { start, end } of recogniser.findMentions(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			},
		),
		500,
	);
});
