import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFile } from '../../src/reading/content-file.ts';
import { writeChanges } from './write-changes.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'changes-'));
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

const change = { file: 'a.md', line: 2, before: 'b', after: 'B' };

test('only the line is changed; line breaks, the byte order mark and permissions stay, and no copy is left', async () => {
	await writeFile(join(root, 'a.md'), '\uFEFFa\r\nb\r\n');
	await chmod(join(root, 'a.md'), 0o640);
	expect(await writeChanges(root, [contentFile('a.md', 'a\nb\n')], [change])).toEqual([]);
	expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('\uFEFFa\r\nB\r\n');
	expect((await stat(join(root, 'a.md'))).mode & 0o777).toBe(0o640);
	expect(await readdir(root)).toEqual(['a.md']);
});

test.each<[about: string, text: string | undefined, because: RegExp]>([
	['was changed by somebody else', 'a\nb\nmore\n', /^somebody else changed it/],
	['is gone', undefined, /^ENOENT/],
])('a file that %s is left alone, and the others are written', async (_, text, because) => {
	if (text !== undefined) await writeFile(join(root, 'a.md'), text);
	await writeFile(join(root, 'c.md'), 'a\nb\n');
	const read = ['a.md', 'c.md'].map((path) => contentFile(path, 'a\nb\n'));
	const left = await writeChanges(root, read, [change, { ...change, file: 'c.md' }]);
	expect(left).toEqual([{ file: 'a.md', because: expect.stringMatching(because) as string }]);
	expect(await readFile(join(root, 'c.md'), 'utf8')).toBe('a\nB\n');
	expect(await readFile(join(root, 'a.md'), 'utf8').catch(() => undefined)).toBe(text);
});
