import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKept, readVersion, saveKept } from './kept-results.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'kept-'));
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

const texts = { key: { answers: [['entry', 'agency/cbp', true] as const], mentions: [], anchors: [], problems: [] } };

test('what was kept is there again, for the same version only', async () => {
	const file = join(root, 'new/checked.json');
	await saveKept(file, 'one', texts);
	expect(await loadKept(file, 'one')).toEqual(texts);
	expect(await loadKept(file, 'two')).toEqual({});
	expect(await readdir(join(root, 'new'))).toEqual(['checked.json']);
});

test.each([['{"version":"one","te'], ['null'], ['']])('a file with %j is as none', async (text) => {
	await writeFile(join(root, 'checked.json'), text);
	expect(await loadKept(join(root, 'checked.json'), 'one')).toEqual({});
});

test('no file is kept at first, and a place that cannot be written is no failure', async () => {
	expect(await loadKept(join(root, 'checked.json'), 'one')).toEqual({});
	await writeFile(join(root, 'file'), '');
	await saveKept(join(root, 'file/checked.json'), 'one', texts);
});

test('the version changes with the program and with its libraries', async () => {
	await mkdir(join(root, 'src/problems'), { recursive: true });
	await writeFile(join(root, 'package-lock.json'), '{}');
	await writeFile(join(root, 'src/problems/rules.ts'), '');
	const first = await readVersion(root);
	expect(await readVersion(root)).toBe(first);
	await appendFile(join(root, 'src/problems/rules.ts'), ' ');
	const second = await readVersion(root);
	await writeFile(join(root, 'package-lock.json'), '{ }');
	expect(new Set([first, second, await readVersion(root)]).size).toBe(3);
});
