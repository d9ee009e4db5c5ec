import { expect, test } from 'vitest';
import { findVersions } from './near-duplicates.ts';

const story = range(0, 200);

test.each<[as: string, text: number[], days: number, isVersion: boolean]>([
	['the same text', story, 0, true],
	['the same with another beginning', [...range(500, 20), ...story.slice(20)], 1, true],
	['the story cut to its first half', story.slice(0, 110), 2, true],
	['a brief that is less than half as long', story.slice(0, 60), 0, false],
	['a story that quotes a third of it', [...range(500, 130), ...story.slice(0, 70)], 0, false],
	['another story', range(500, 200), 0, false],
	['the same words in another order', story.toReversed(), 0, false],
	['the next report, most of it as before', [...range(500, 60), ...story.slice(0, 140)], 1, false],
	['the same text ten days later', story, 10, false],
])('%s', (_as, text, days, isVersion) => {
	expect(versionsOf([story, text], [0, days])).toEqual([0, isVersion ? 0 : 1]);
});

test('a few words are no story', () => {
	expect(versionsOf([range(0, 12), range(0, 12)], [0, 0])).toEqual([0, 1]);
});

test('three papers print one story, each with words of its own', () => {
	const printed = [300, 400, 500].map((own) => [...story, ...range(own, 30)]);
	expect(versionsOf([range(700, 200), ...printed], [0, 0, 1, 2])).toEqual([0, 1, 1, 1]);
});

test('a text without a date is no version', () => {
	expect(versionsOf([story, story], [0, undefined])).toEqual([0, 1]);
});

function versionsOf(texts: readonly number[][], days: readonly (number | undefined)[]): number[] {
	return findVersions(
		texts.map((text) => Int32Array.from(text)),
		(word) => Math.imul(word + 1, 0x9e3779b1) >>> 0,
		days,
	);
}

function range(start: number, length: number): number[] {
	return Array.from({ length }, (_, place) => start + place);
}
