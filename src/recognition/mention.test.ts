import { expect, test } from 'vitest';
import { overlaps } from './mention.ts';

test.each<[a: [number, number], b: [number, number], answer: boolean]>([
	[[0, 3], [2, 5], true],
	[[0, 9], [3, 4], true],
	[[0, 3], [0, 3], true],
	[[0, 3], [3, 5], false],
	[[0, 3], [4, 5], false],
	[[0, 3], [2, 3], true],
])('%j and %j share a character: %j', ([start, end], [otherStart, otherEnd], answer) => {
	const [a, b] = [
		{ start, end },
		{ start: otherStart, end: otherEnd },
	];
	expect(overlaps(a, b)).toBe(answer);
	expect(overlaps(b, a)).toBe(answer);
});
