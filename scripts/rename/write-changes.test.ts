import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChanges } from './write-changes.ts';

const before = ['a.md', 'b.md', 'c.md'].map((path) => ({ path, text: `\uFEFF${path}\r\n` }));
const changes = [
	{ path: 'a.md', newPath: 'a.md', text: 'new a', lines: [] },
	{ path: 'b.md', newPath: 'd.md', text: 'new b', lines: [] },
	{ path: 'c.md', newPath: 'c.md', text: 'new c', lines: [] },
];
let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'backfile-rename-'));
	for (const { path, text } of before) await writeFile(join(root, path), text);
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

test('all files are written, and the one that moves is gone from its old place', async () => {
	await writeChanges(root, changes, before);
	expect(await readAll()).toEqual({ 'a.md': 'new a', 'c.md': 'new c', 'd.md': 'new b' });
});

test('when one file cannot be replaced, all are as they were', async () => {
	await rm(join(root, 'c.md'));
	await mkdir(join(root, 'c.md/inside'), { recursive: true });
	await expect(writeChanges(root, changes, before.slice(0, 2))).rejects.toThrow();
	await rm(join(root, 'c.md'), { recursive: true });
	expect(await readAll()).toEqual({ 'a.md': '\uFEFFa.md\r\n', 'b.md': '\uFEFFb.md\r\n' });
});

async function readAll(): Promise<Record<string, string>> {
	const names = (await readdir(root)).toSorted();
	return Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)),
	);
}
