import { expect, test } from 'vitest';
import { changeText, joinChanges, type Change } from './change.ts';

const change = (line: number, before: string, after: string): Change => ({ file: 'a.md', line, before, after });

test.each<[about: string, text: string, changes: Change[], result: string]>([
	['one line', 'a\nb\nc\n', [change(2, 'b', 'B')], 'a\nB\nc\n'],
	['several lines', 'a\nb\nc', [change(3, 'c', 'C'), change(1, 'a', 'A')], 'A\nb\nC'],
	['line breaks of Windows', 'a\r\nb\r\n', [change(2, 'b', 'B')], 'a\r\nB\r\n'],
	['a byte order mark', '\uFEFFa\nb', [change(1, 'a', 'A')], '\uFEFFA\nb'],
	['a line that is another one by now', 'a\nx', [change(2, 'b', 'B')], 'a\nx'],
	['a line that is not there', 'a', [change(2, 'b', 'B')], 'a'],
])('of %s nothing else is changed', (_, text, changes, result) => {
	expect(changeText(text, changes)).toBe(result);
});

test('changes of one line are one change, in the order of lines', () => {
	expect(joinChanges([change(10, 'x', 'y'), change(2, 'a', 'b'), change(2, 'b', 'c')])).toEqual([
		change(2, 'a', 'c'),
		change(10, 'x', 'y'),
	]);
});
