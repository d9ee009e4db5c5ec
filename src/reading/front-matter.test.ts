import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { contentFile } from './content-file.ts';
import { readFrontMatter } from './front-matter.ts';

test.each<[as: string, text: string, yaml: string, body: string, bodyLine: number]>([
	['fields and a body', '---\ntitle: T\ndate: 2017\n---\n\nBody\n', 'title: T\ndate: 2017\n', '\nBody\n', 5],
	['no body', '---\ntitle: T\n---', 'title: T\n', '', 4],
	['no fields', '---\n---\nBody', '\n', 'Body', 3],
	['blanks behind the fences', '---  \ntitle: T\n---\t\nBody', 'title: T\n', 'Body', 4],
	['a byte order mark and Windows line breaks', '\uFEFF---\r\ntitle: T\r\n---\r\nBody\r\n', 'title: T\n', 'Body\n', 4],
	['rules in the body', '---\na: b\n---\nOne\n\n---\n\n--- two', 'a: b\n', 'One\n\n---\n\n--- two', 4],
	['an indented line of dashes', '---\na: |\n  ---\n  b\n---\n', 'a: |\n  ---\n  b\n', '', 6],
	['a line of pluses', '---\na: b\n+++\n---\nBody', 'a: b\n+++\n', 'Body', 5],
])('front matter with %s', (_as, text, yaml, body, bodyLine) => {
	expect(readFrontMatter(contentFile('a.md', text))).toEqual({ yaml, yamlLine: 2, body, bodyLine });
});

test.each<[as: string, text: string, line: number, message: string]>([
	['no front matter', 'Body', 1, 'The file does not begin with front matter.'],
	['nothing in it', '', 1, 'The file does not begin with front matter.'],
	['an empty line first', '\n---\na: b\n---\n', 1, 'The file does not begin with front matter.'],
	['two dashes', '--\na: b\n--\n', 1, 'The file does not begin with front matter.'],
	['four dashes', '----\na: b\n----\n', 1, 'The file does not begin with front matter.'],
	['an indented first fence', ' ---\na: b\n---\n', 1, 'The file does not begin with front matter.'],
	['pluses for dashes', '+++\na = "b"\n+++\n', 1, 'The file does not begin with front matter.'],
	[
		'front matter that is never closed',
		'---\ntitle: T\nsecret: x\n',
		1,
		'The front matter is opened here and never closed, so where the text begins is unknown.',
	],
	[
		'words behind the second fence',
		'---\ntitle: T\n--- still private\nsecret: x\n---\nBody',
		3,
		'The line "--- still private" begins with three dashes but goes on, so whether it closes the front matter is unclear.',
	],
	[
		'a fourth dash at the second fence',
		'---\ntitle: T\n----\n---\n',
		3,
		'The line "----" begins with three dashes but goes on, so whether it closes the front matter is unclear.',
	],
])('a file with %s is a problem at its line', (_as, text, line, message) => {
	expect(readFrontMatter(contentFile('a.md', text))).toMatchObject({
		rule: 'front-matter',
		place: { type: 'point', file: 'a.md', line, column: 1 },
		message,
	});
});

test('any text is either taken apart without a loss or is a problem', () => {
	const line = fc.oneof(
		fc.constantFrom('---', '--- x', '---- ', '--', '', 'a: b', '- c', '+++', '\uFEFF---'),
		fc.string(),
	);
	holds(
		fc.property(fc.array(line), (lines) => {
			const file = contentFile('a.md', lines.join('\n'));
			const front = readFrontMatter(file);
			if ('rule' in front) return;
			const all = file.text.split('\n');
			expect(front.body).toBe(all.slice(front.bodyLine - 1).join('\n'));
			expect(front.yaml).toBe(`${all.slice(front.yamlLine - 1, front.bodyLine - 2).join('\n')}\n`);
			expect(all[front.bodyLine - 2]?.trimEnd()).toBe('---');
			expect(front.yaml).not.toMatch(/^---/m);
		}),
	);
});
