import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { reportGithub } from './report-github.ts';

test('a problem is an annotation at its place, with the rule as its title', () => {
	expect(reportGithub([problem({})], 'content')).toBe(
		'::error file=content/agencies/cbp.md,line=6,col=9,title=reference-unknown::It is not there.%0ADelete it.',
	);
});

test('a notice is a notice, and a file as a whole has no line', () => {
	const whole = problem({ rule: 'archive-url', place: { type: 'file', file: 'archive.yaml' } });
	expect(reportGithub([whole], '')).toBe('::notice file=archive.yaml,title=archive-url::It is not there.%0ADelete it.');
});

test.each<[about: string, given: Partial<Problem>, part: string]>([
	['percent signs and line breaks of a message', { message: '100 %\r\nsure::x, y' }, '::100 %25%0D%0Asure::x, y%0A'],
	[
		'colons and commas of a file name',
		{ place: { type: 'point', file: 'a:b,c%.md', line: 1, column: 2 } },
		'file=content/a%3Ab%2Cc%25.md,line=1,col=2,',
	],
	[
		'line breaks of a file name',
		{ place: { type: 'file', file: 'a\r\n::error::b.md' } },
		'::error file=content/a%0D%0A%3A%3Aerror%3A%3Ab.md,title',
	],
	['signs that could change the terminal', { message: 'a\u001b[2J\u202eb' }, '::a�[2J�b%0A'],
])('%s are escaped', (_, given, part) => {
	expect(reportGithub([problem(given)], 'content')).toContain(part);
});

test('each problem is one line, in the order of files and lines', () => {
	const at = (line: number) => problem({ place: { type: 'point', file: 'a.md', line, column: 1 } });
	const lines = reportGithub([problem({}), at(10), at(9)], '').split('\n');
	expect(lines.map((line) => /file=[^,]+,line=\d+/.exec(line)?.[0])).toEqual([
		'file=a.md,line=9',
		'file=a.md,line=10',
		'file=agencies/cbp.md,line=6',
	]);
});

test('without problems there is nothing', () => {
	expect(reportGithub([], 'content')).toBe('');
});

function problem(given: Partial<Problem>): Problem {
	return {
		rule: 'reference-unknown',
		place: { type: 'point', file: 'agencies/cbp.md', line: 6, column: 9 },
		message: 'It is not there.',
		cure: 'Delete it.',
		...given,
	};
}
