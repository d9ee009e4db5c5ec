import { expect, test } from 'vitest';
import type { Place, Problem } from './problem.ts';
import { count, formatPlace, reportTerminal } from './report-terminal.ts';

test('a report without problems is empty', () => {
	expect(reportTerminal([], { folder: 'content' })).toBe('');
});

test('a problem is told with its place, rule, message and cure', () => {
	expect(reportTerminal([problem('field-value', 'a.md', 3)], { folder: 'content' })).toBe(
		'content/a.md:3:1  error (field-value)\n  What is wrong.\n  -> What to do.\n\n1 error, 0 notices.',
	);
});

test('the line of a problem is shown where the text of its file is known', () => {
	const texts = new Map([['a.md', '---\ntitle: Sues\ndate: 2017-02-30\n---\n']]);
	const [known, unknown] = [problem('field-value', 'a.md', 3), problem('field-value', 'b.md', 3)];
	expect(reportTerminal([known, unknown], { folder: 'content', texts })).toBe(
		'content/a.md:3:1  error (field-value)\n  What is wrong.\n  3 | date: 2017-02-30\n    | ^\n  -> What to do.\n\n' +
			'content/b.md:3:1  error (field-value)\n  What is wrong.\n  -> What to do.\n\n2 errors, 0 notices.',
	);
});

test('what content says can neither change the terminal nor begin a line', () => {
	const hostile = {
		...problem('field-value', 'a\n::error::b.md', 1),
		message: 'The \u001b[2J\u202e\n\n::stop-commands::x',
		cure: 'Not\r::warning::y',
	};
	expect(reportTerminal([hostile], { folder: 'content' }).split('\n')).toEqual([
		'content/a�::error::b.md:1:1  error (field-value)',
		'  The �[2J� ::stop-commands::x',
		'  -> Not�::warning::y',
		'',
		'1 error, 0 notices.',
	]);
});

test('twenty thousand problems of one file are told at once', () => {
	const lines = Array.from({ length: 20_000 }, (_, place) => place + 1);
	const texts = new Map([['a.md', 'line\n'.repeat(20_000)]]);
	const start = performance.now();
	reportTerminal(
		lines.map((line) => problem('field-value', 'a.md', line)),
		{ folder: '', texts },
	);
	expect(performance.now() - start).toBeLessThan(2000);
});

test('notices come first and errors last, each sorted by file and line', () => {
	const problems = [
		problem('link-broken', 'b.md', 1),
		problem('link-dead', 'z.md', 1),
		problem('link-broken', 'a.md', 10),
		problem('link-broken', 'a.md', 9),
		problem('html-removed', 'c.md', 1),
	];
	expect(headsOf(reportTerminal(problems, { folder: '' }))).toEqual([
		'c.md:1:1  notice (html-removed)',
		'z.md:1:1  notice (link-dead)',
		'a.md:9:1  error (link-broken)',
		'a.md:10:1  error (link-broken)',
		'b.md:1:1  error (link-broken)',
		'3 errors, 2 notices.',
	]);
});

test('notices beyond the limit are counted by rule; errors are all spelt out', () => {
	const problems = [
		...[1, 2, 3].map((line) => problem('html-removed', 'a.md', line)),
		...[1, 2].map((line) => problem('link-dead', 'b.md', line)),
		...[1, 2, 3].map((line) => problem('link-broken', 'c.md', line)),
	];
	expect(headsOf(reportTerminal(problems, { folder: '', noticesShown: 2 }))).toEqual([
		'a.md:1:1  notice (html-removed)',
		'a.md:2:1  notice (html-removed)',
		'... and 3 more notices: 1 html-removed, 2 link-dead. `npm run build -- --all` prints them.',
		'c.md:1:1  error (link-broken)',
		'c.md:2:1  error (link-broken)',
		'c.md:3:1  error (link-broken)',
		'3 errors, 5 notices.',
	]);
});

test('notices at the limit are all spelt out', () => {
	const problems = [1, 2].map((line) => problem('link-dead', 'a.md', line));
	expect(headsOf(reportTerminal(problems, { folder: '', noticesShown: 2 }))).toEqual([
		'a.md:1:1  notice (link-dead)',
		'a.md:2:1  notice (link-dead)',
		'0 errors, 2 notices.',
	]);
});

test('twenty notices are spelt out unless another number is asked for', () => {
	const problems = Array.from({ length: 21 }, (_, index) => problem('link-dead', 'a.md', index + 1));
	expect(headsOf(reportTerminal(problems, { folder: '' }))).toHaveLength(22);
	expect(headsOf(reportTerminal(problems, { folder: '' }))[20]).toContain('... and 1 more notice: 1 link-dead.');
	expect(headsOf(reportTerminal(problems, { folder: '', noticesShown: Infinity })).at(-2)).toBe(
		'a.md:21:1  notice (link-dead)',
	);
});

test.each<[place: Place, folder: string, text: string]>([
	[{ type: 'point', file: 'agencies/cbp.md', line: 12, column: 3 }, 'content', 'content/agencies/cbp.md:12:3'],
	[{ type: 'point', file: 'agencies/cbp.md', line: 12, column: 3 }, '', 'agencies/cbp.md:12:3'],
	[{ type: 'file', file: 'agencies/cbp.md' }, '../content', '../content/agencies/cbp.md'],
])('%j in the folder %j is written %j', (place, folder, text) => {
	expect(formatPlace(place, folder)).toBe(text);
});

test.each<[number, string]>([
	[0, '0 errors'],
	[1, '1 error'],
	[2, '2 errors'],
	[1234, '1,234 errors'],
])('%i is counted as %j', (n, text) => {
	expect(count(n, 'error')).toBe(text);
});

function problem(rule: Problem['rule'], file: string, line: number): Problem {
	return { rule, place: { type: 'point', file, line, column: 1 }, message: 'What is wrong.', cure: 'What to do.' };
}

/** The first line of each part of a report. */
function headsOf(report: string): string[] {
	return report.split('\n\n').map((part) => part.split('\n')[0] ?? '');
}
