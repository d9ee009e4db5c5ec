import { expect, test } from 'vitest';
import { compareProblems, compareText, type Problem } from './problem.ts';

test.each<[a: string, b: string, order: number]>([
	['a', 'b', -1],
	['b', 'a', 1],
	['a', 'a', 0],
	['', 'a', -1],
	['Z', 'a', -1],
	['z', 'é', -1],
	['10', '9', -1],
	['2017', '2017-04', -1],
])('texts are compared by code unit, whatever the language: %j and %j', (a, b, order) => {
	expect(compareText(a, b)).toBe(order);
});

test('problems are in the order of file, line, column, rule and message; the file as a whole comes first', () => {
	const sorted = [
		at('a.md', undefined, undefined),
		at('a.md', 2, 9),
		at('a.md', 10, 1, 'field-missing'),
		at('a.md', 10, 1, 'field-value', 'first'),
		at('a.md', 10, 1, 'field-value', 'second'),
		at('a.md', 10, 2),
		at('b.md', 1, 1),
	];
	expect(sorted.toReversed().toSorted(compareProblems)).toEqual(sorted);
});

test('two problems that say the same are equal', () => {
	expect(compareProblems(at('a.md', 1, 1), at('a.md', 1, 1))).toBe(0);
});

function at(
	file: string,
	line: number | undefined,
	column: number | undefined,
	rule: Problem['rule'] = 'field-value',
	message = '',
): Problem {
	const place: Problem['place'] =
		line === undefined || column === undefined ? { type: 'file', file } : { type: 'point', file, line, column };
	return { rule, place, message, cure: '' };
}
