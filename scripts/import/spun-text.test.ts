import { expect, test } from 'vitest';
import { findSpunSigns } from './spun-text.ts';

const spun = [
	'A agency has asked for a order, a official said. It wants an name.',
	'A company refused a ask of a agency.',
];

test('articles that do not fit show a copy in which words were exchanged, and where', () => {
	expect(findSpunSigns(spun)).toEqual({
		signs: ['"a" and "an" stand 6 times where the other is right ("A agency", "a order", "a official")'],
		phrases: [
			['A agency', 'a order', 'a official', 'an name'],
			['a ask', 'a agency'],
		],
	});
});

test('too few times "the" is told beside them', () => {
	expect(findSpunSigns([...spun, 'It was a plan to say what a judge had seen. '.repeat(10)]).signs[1]).toBe(
		'"the" is 0.0 % of the words and "a" 20.5 %',
	);
});

test.each<[as: string, text: string]>([
	[
		'words that only begin with the letter of a vowel',
		'A user, a union, a European, a one-time, a U.S. court, a useful unit, a eulogy',
	],
	['words that only begin with the letter of a consonant', 'an hour, an FBI agent, an honest man, an 11-page order'],
	['letters that are names', 'Section a is, part A in, an x-ray'],
	['two slips', 'It was a order of an court.'],
	['few times "the"', 'He met a man at a place. '.repeat(30)],
])('%s are no sign', (_as, text) => {
	expect(findSpunSigns([text])).toEqual({ signs: [], phrases: [[]] });
});
