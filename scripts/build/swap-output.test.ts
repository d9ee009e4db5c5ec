import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayReplace, restoreOutput, swapOutput } from './swap-output.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'backfile-swap-'));
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

test.each<[as: string, before: Record<string, string>, after: Record<string, string>]>([
	['the first site', { 'dist.building/index.html': 'new' }, { 'dist/index.html': 'new' }],
	[
		'a site in the place of the old one',
		{ 'dist/index.html': 'old', 'dist/gone.html': 'old', 'dist.building/index.html': 'new' },
		{ 'dist/index.html': 'new' },
	],
	[
		'a site although an older one was left behind',
		{ 'dist.old/index.html': 'older', 'dist/index.html': 'old', 'dist.building/index.html': 'new' },
		{ 'dist/index.html': 'new' },
	],
	[
		'a site beside other things',
		{ 'dist.building/index.html': 'new', 'content/a.md': 'a', 'dist.zip': 'z' },
		{ 'content/a.md': 'a', 'dist.zip': 'z', 'dist/index.html': 'new' },
	],
])('puts %s', async (_as, before, after) => {
	await write(before);
	await swapOutput(join(root, 'dist.building'), join(root, 'dist'));
	expect(await read()).toEqual(after);
});

test('the old site stays when there is no new one', async () => {
	await write({ 'dist/index.html': 'old' });
	await expect(swapOutput(join(root, 'dist.building'), join(root, 'dist'))).rejects.toThrow();
	await restoreOutput(join(root, 'dist'));
	expect(await read()).toEqual({ 'dist/index.html': 'old' });
});

test.each<[as: string, before: Record<string, string>, after: Record<string, string>]>([
	[
		'after a stop between the two renames',
		{ 'dist.old/index.html': 'old', 'dist.building/index.html': 'new' },
		{ 'dist.building/index.html': 'new', 'dist/index.html': 'old' },
	],
	[
		'never over a site',
		{ 'dist.old/index.html': 'old', 'dist/index.html': 'new' },
		{ 'dist.old/index.html': 'old', 'dist/index.html': 'new' },
	],
	['not without one', { 'content/a.md': 'a' }, { 'content/a.md': 'a' }],
])('brings the old site back %s', async (_as, before, after) => {
	await write(before);
	await restoreOutput(join(root, 'dist'));
	expect(await read()).toEqual(after);
});

test.each<[as: string, files: Record<string, string>, answer: boolean]>([
	['that is not there', {}, true],
	['with a site that was built before', { 'dist/index.html': 'old', 'dist/data/articles.ndjson': '' }, true],
	['with anything else', { 'dist/thesis.txt': 'years of work' }, false],
	['with a page', { 'dist/index.html': 'of another program' }, false],
])('a folder %s may be replaced: %j', async (_as, files, answer) => {
	await write(files);
	expect(mayReplace(join(root, 'dist'))).toBe(answer);
});

test('a folder with nothing in it may be replaced', async () => {
	await mkdir(join(root, 'dist'));
	expect(mayReplace(join(root, 'dist'))).toBe(true);
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
}

/** All files below the folder with what they hold. */
async function read(): Promise<Record<string, string>> {
	const items = await readdir(root, { recursive: true, withFileTypes: true });
	const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
	const files = await Promise.all(
		paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const),
	);
	return Object.fromEntries(files);
}
