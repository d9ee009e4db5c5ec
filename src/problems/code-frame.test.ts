import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

test.each<[about: string, line: string, column: number, below: string]>([
	['the first sign', 'title: Sues', 1, '^'],
	['a sign within', 'date: 2017-02-30', 7, '      ^'],
	['the end of the line', 'date:', 6, '     ^'],
	['tabs, which are as wide as the terminal likes', 'a:\t\tb', 5, '  \t\t^'],
	['an accent that is a sign of its own', 'cafe\u0301 x', 7, '     ^'],
	['a wide letter', '東京 x', 4, '     ^'],
	['a picture', '🦊 x', 4, '   ^'],
])('the caret stands under %s', (_, line, column, below) => {
	expect(frame(line, column)).toEqual([`1 | ${line}`, `  | ${below}`]);
});

test('the line has its number, and the caret moves with it', () => {
	const text = `${'\n'.repeat(1233)}parent: dsh\nnext`;
	expect(codeFrame(text.split('\n'), { type: 'point', file: 'a.md', line: 1234, column: 9 })).toEqual([
		'1234 | parent: dsh',
		'     |         ^',
	]);
});

test.each<[about: string, column: number, line: string, below: string]>([
	['at its beginning', 3, `${'abcdefghij'.repeat(10)}…`, '  ^'],
	['in its middle', 151, `…${'abcdefghij'.repeat(10)}…`, `${' '.repeat(41)}^`],
	['at its end', 300, `…${'abcdefghij'.repeat(10)}`, `${' '.repeat(100)}^`],
])('a long line is cut around a place %s', (_, column, line, below) => {
	expect(frame('abcdefghij'.repeat(30), column)).toEqual([`1 | ${line}`, `  | ${below}`]);
});

test('signs that could change the terminal are not passed on', () => {
	expect(frame('a\u001b[31mb\u202ec', 1)[0]).toBe('1 | a\ufffd[31mb\ufffdc');
});

test('a file as a whole and a line that is not there have no frame', () => {
	expect(codeFrame(['text'], { type: 'file', file: 'a.md' })).toEqual([]);
	expect(codeFrame(['text'], { type: 'point', file: 'a.md', line: 2, column: 1 })).toEqual([]);
});

function frame(line: string, column: number): string[] {
	return codeFrame([line], { type: 'point', file: 'a.md', line: 1, column });
}
