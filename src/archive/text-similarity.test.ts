import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { createScores } from './scores.ts';
import { compareTexts } from './text-similarity.ts';

// Words are numbers here: 1 to 9 tell something, those from 20 on stand in one text each.

test('a text is wholly like itself, and as like another as that is like it', () => {
	const word = fc.integer({ min: 1, max: 9 });
	holds(
		fc.property(fc.array(fc.array(word, { maxLength: 12 }), { minLength: 8, maxLength: 12 }), (texts) => {
			const likeness = likenessOf(texts);
			texts.forEach((_, own) => {
				const self = likeness(own, own);
				expect(self === 0 || Math.abs(self - 1) < 1e-9).toBe(true);
				texts.forEach((__, other) => {
					expect(likeness(own, other)).toBeCloseTo(likeness(other, own));
				});
			});
		}),
	);
});

test.each<[as: string, near: number[], far: number[]]>([
	['what is rare says more than what is common', [1, 20], [2, 21]],
	['two words say more than one', [1, 3, 20], [1, 21, 22]],
	['a word says more the more often it is used', [1, 1, 1, 6], [1, 6]],
	['among few words it says more than among many', [1, 3], [1, 4, 5, 6]],
])('%s', (_as, near, far) => {
	const others = [[2], [2], [3], [3], [4], [4], [5], [5], [6], [6], [40], [41], [42], [43]];
	const likeness = likenessOf([[1, 2, 3, 30], near, far, ...others]);
	expect(likeness(0, 1)).toBeGreaterThan(likeness(0, 2));
});

test.each<[as: string, texts: number[][]]>([
	['a word of more than a quarter of the texts', [[1], [1], [1], [2], [3], [4], [5], [6]]],
	['a word that one text has', [[1], [2], [3], [4], [5], [6], [7], [8]]],
	['a word inside of a name', [[-1], [-1], [2], [3], [4], [5], [6], [7]]],
	['the end of a paragraph', [[0], [0], [2], [3], [4], [5], [6], [7]]],
])('%s says nothing', (_as, texts) => {
	expect(likenessOf(texts)(0, 1)).toBe(0);
});

test('a word of the title counts for three', () => {
	const others = [[1], [2], [2], [3], [4], [5], [6], [7], [8], [9]];
	const titled = likenessOf([[1, 2], ...others], [1]);
	const repeated = likenessOf([[1, 1, 1, 1, 2], ...others]);
	expect(titled(0, 1)).toBeCloseTo(repeated(0, 1));
});

test('the words that both use more than once are told, the most telling first', () => {
	const others = [[2], [4], [5], [6], [7], [8], [9], [4], [5], [6], [7], [8]];
	const similarity = compareTexts(
		[[1, 1, 2, 2, 3], [1, 1, 2, 2, 3, 3], ...others].map((words) => ({ title: [], text: Int32Array.from(words) })),
		50,
	);
	expect(similarity.sharedWith(0)(1)).toEqual([1, 2]);
	expect(similarity.sharedWith(0)(2)).toEqual([]);
});

test.each([
	[25, true],
	[26, false],
])('the word that comes at place %i by its weight leads to other texts: %j', (place, leads) => {
	// The smaller the number of a word, the more often it is used.
	const words = Array.from({ length: 30 }, (_, at) => Array.from({ length: 40 - at }, () => at + 1)).flat();
	const pairs = Array.from({ length: 30 }, (_, at) => [at + 1]);
	const likeness = likenessOf([words, ...pairs, ...Array.from({ length: 60 }, () => [])]);
	expect(likeness(0, place) > 0).toBe(leads);
});

test('a word leads to a limited number of texts, so that the cost does not grow with the square', () => {
	const texts = Array.from({ length: 2000 }, (_, place) => [place < 500 ? 1 : 2 + (place % 7), 20]);
	const scores = createScores(texts.length);
	compareTexts(
		texts.map((words) => ({ title: [], text: Int32Array.from(words) })),
		50,
	).score(0, scores);
	expect(scores.count).toBe(200);
});

function likenessOf(texts: readonly number[][], title: readonly number[] = []): (own: number, other: number) => number {
	const similarity = compareTexts(
		texts.map((words, place) => ({ title: place === 0 ? title : [], text: Int32Array.from(words) })),
		50,
	);
	return (own, other) => {
		const scores = createScores(texts.length);
		similarity.score(own, scores);
		return scores.values[other] ?? 0;
	};
}
