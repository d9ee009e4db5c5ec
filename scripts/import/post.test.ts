import { expect, test } from 'vitest';
import { readPost } from './post.ts';

test.each<[as: string, text: string, fields: object, body: string, bodyLine: number]>([
	[
		'YAML',
		'---\ntitle: A\ndate: 2026-02-30\nid: 0123\n---\nText',
		{ title: 'A', date: '2026-02-30', id: '0123' },
		'Text',
		6,
	],
	[
		'TOML',
		'+++\ntitle = "A"\ndate = 2017-04-07\ntags = ["a"]\n[x]\ny = 1\n+++\nText',
		{ title: 'A', date: '2017-04-07', tags: ['a'], x: { y: '1' } },
		'Text',
		8,
	],
	['JSON', '{\n"title": "A"\n}\nText', { title: 'A' }, 'Text', 4],
	['no front matter', 'Text', {}, 'Text', 1],
	['empty front matter', '---\n---\nText', {}, 'Text', 3],
	['line breaks of Windows', '\uFEFF---\r\ntitle: A\r\n---\r\nText', { title: 'A' }, 'Text', 4],
])('a post with %s', (_as, text, fields, body, bodyLine) => {
	expect(readPost(text)).toEqual({ fields, body, bodyLine });
});

test.each<[text: string, line: number, message: RegExp]>([
	['---\ntitle: A\n', 1, /opened here with --- and never closed/],
	['---\na: 1\nb: c: d\n---\n', 3, /cannot be read: Nested mappings/],
	['+++\na = 1\nb = \n+++\n', 3, /cannot be read/],
	['{\n"a": \n}\n', 2, /cannot be read/],
	['---\n- a\n---\n', 2, /not a list of fields/],
])('%j is told with its line', (text, line, message) => {
	expect(readPost(text)).toMatchObject({ line, message: expect.stringMatching(message) as string });
});
