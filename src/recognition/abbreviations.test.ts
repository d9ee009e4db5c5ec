import { expect, test } from 'vitest';
import { namesOf } from '../testing/build-recogniser.ts';
import { collectExpansions, findDefinitions, isSlipOf, isSpelledBy } from './abbreviations.ts';

test.each<[text: string, abbreviation: string | undefined, words?: string]>([
	['Customs and Border Protection (CBP) came', 'CBP', 'Customs and Border Protection'],
	['Homeland Security (the “DHS”)', 'DHS', 'Homeland Security'],
	['Homeland Security ("DHS")', 'DHS', 'Homeland Security'],
	['Justice (or DOJ; see below)', 'DOJ', 'Justice'],
	['Justice (DOJ, 2017)', 'DOJ', 'Justice'],
	['Security ( NSA )', 'NSA', 'Security'],
	['Security (N.S.A.)', 'N.S.A.', 'Security'],
	['a phone company (AT&T)', 'AT&T', 'a phone company'],
	['Security(NSA)', 'NSA', 'Security'],
	['a section (A)', undefined],
	['a word (Abc)', undefined],
	['a number (2017)', undefined],
	['a phrase (CBP said)', undefined],
	['CBP', undefined],
])('%j explains %j', (text, abbreviation, words) => {
	expect(findDefinitions(text).map((definition) => definition.abbreviation)).toEqual(
		abbreviation === undefined ? [] : [abbreviation],
	);
	for (const { start, end, wordsEnd } of findDefinitions(text)) {
		expect(text.slice(start, end)).toBe(abbreviation);
		expect(text.slice(0, wordsEnd)).toBe(words);
	}
});

test('each pair of brackets explains an abbreviation of its own', () => {
	expect(findDefinitions('A B (AB) and C D (CD)').map(({ abbreviation }) => abbreviation)).toEqual(['AB', 'CD']);
});

test.each<[abbreviation: string, before: string, answer: boolean]>([
	['ACS', 'the American Chemical Society', true],
	['NIST', 'National Institute of Standards and Technology', true],
	['S&T', 'Science and Technology', true],
	['N.S.A.', 'national security agency', true],
	['ACS', 'American Society', false],
	['DHS', 'Homeland Department Security', false],
	['FBI', 'the Bureau', false],
	['FBI', '', false],
	['AB', 'Above Board of a long list of other words', false],
])('%j abbreviates the end of %j: %j', (abbreviation, before, answer) => {
	expect(isSpelledBy(abbreviation, before)).toBe(answer);
});

const expansions = collectExpansions(
	namesOf({
		'agency/cdc': ['Centers for Disease Control and Prevention', 'Center for Disease Control', 'CDC'],
		'agency/dhs': ['Homeland Security', 'DHS'],
		'agency/fbi': ['FBI'],
	}),
);

test('the expansions of an abbreviation are the words of the full names that go with it', () => {
	expect([...expansions]).toEqual([
		[
			'CDC',
			[
				['center', 'for', 'disease', 'control', 'and', 'prevention'],
				['center', 'for', 'disease', 'control'],
			],
		],
		['DHS', [['homeland', 'security']]],
		['FBI', []],
	]);
});

test.each<[abbreviation: string, before: string, answer: boolean]>([
	['CDC', 'the Centers for Disease Control and Protection', true],
	['CDC', 'the Center for Disease Controls', true],
	['CDC', 'the Cincinnati Dance Club', false],
	['CDC', 'the Centers for Disease Control, says a long and winding sentence about a dance club', false],
	['DHS', 'Homeland Safety', false],
	['FBI', 'Federal Bureau of Investigation', false],
	['XYZ', 'Centers for Disease Control', false],
])('%j behind %j is a slip: %j', (abbreviation, before, answer) => {
	expect(isSlipOf(abbreviation, before, expansions)).toBe(answer);
});
