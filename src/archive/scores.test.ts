import { expect, test } from 'vitest';
import { addScore, clearScores, createScores } from './scores.ts';

test('what is added is summed, and each place is listed once', () => {
	const scores = createScores(4);
	addScore(scores, 2, 1);
	addScore(scores, 0, 1);
	addScore(scores, 2, 0.5);
	expect([...scores.values]).toEqual([1, 0, 1.5, 0]);
	expect([...scores.touched.slice(0, scores.count)]).toEqual([2, 0]);
});

test('emptied scores are as new', () => {
	const scores = createScores(3);
	addScore(scores, 1, 1);
	clearScores(scores);
	expect(scores.count).toBe(0);
	expect([...scores.values]).toEqual([0, 0, 0]);
});
