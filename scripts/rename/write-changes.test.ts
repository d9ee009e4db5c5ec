import { hash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishChanges, planFile, writeChanges } from './write-changes.ts';

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

test('a file that somebody changed meanwhile is not overwritten, and nothing else is changed', async () => {
	await writeFile(join(root, 'c.md'), 'mine');
	await expect(writeChanges(root, changes, before)).rejects.toThrow('c.md was changed by somebody else');
	expect(await readAll()).toEqual({ 'a.md': '\uFEFFa.md\r\n', 'b.md': '\uFEFFb.md\r\n', 'c.md': 'mine' });
});

test('permissions stay', async () => {
	await chmod(join(root, 'b.md'), 0o640);
	await writeChanges(root, changes, before);
	expect((await stat(join(root, 'd.md'))).mode & 0o777).toBe(0o640);
});

test('where nothing was broken off there is nothing to finish', async () => {
	expect(await finishChanges(root)).toBeUndefined();
});

test.each([0, 1, 2, 3, 4])('what is killed after %i operations can be finished', async (operations) => {
	await stopAfter(operations);
	expect((await finishChanges(root))?.left).toEqual([]);
	expect(await readAll()).toEqual({ 'a.md': 'new a', 'c.md': 'new c', 'd.md': 'new b' });
});

test.each([
	['another file', 'a.md', { 'a.md': 'mine', 'c.md': 'new c', 'd.md': 'new b' }],
	['the record', 'b.md', { 'a.md': '\uFEFFa.md\r\n', 'b.md': 'mine', 'c.md': '\uFEFFc.md\r\n' }],
])('when %s was edited before it is finished, the edit stays', async (_, path, files) => {
	await stopAfter(0);
	await writeFile(join(root, path), 'mine');
	expect((await finishChanges(root))?.left).toEqual([path]);
	expect(await readAll()).toEqual(files);
});

/** The folder as it is when a rename is killed after so many files were renamed or removed. */
async function stopAfter(operations: number): Promise<void> {
	const staged = [
		['b.md', 'd.md', 'new b'],
		['a.md', 'a.md', 'new a'],
		['c.md', 'c.md', 'new c'],
	] as const;
	await mkdir(join(root, '.renaming'));
	for (const [place, [, , text]] of staged.entries()) await writeFile(join(root, '.renaming', String(place)), text);
	const plan = staged.map(([path, newPath]) => ({ path, newPath, old: hash('sha256', `\uFEFF${path}\r\n`) }));
	await writeFile(join(root, planFile), JSON.stringify(plan));
	const steps = [
		() => rename(join(root, '.renaming/0'), join(root, 'd.md')),
		() => rm(join(root, 'b.md')),
		() => rename(join(root, '.renaming/1'), join(root, 'a.md')),
		() => rename(join(root, '.renaming/2'), join(root, 'c.md')),
	];
	for (const step of steps.slice(0, operations)) await step();
}

async function readAll(): Promise<Record<string, string>> {
	const names = (await readdir(root)).toSorted();
	return Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)),
	);
}
