import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFile } from '../../src/reading/content-file.ts';
import { writeNewFiles } from './write-files.ts';

test('files are written with their folders, and never over one that is there', async () => {
	const root = await mkdtemp(join(tmpdir(), 'backfile-new-'));
	await writeNewFiles(join(root, 'content'), [contentFile('articles/2017/a.md', 'old')]);
	await expect(writeNewFiles(join(root, 'content'), [contentFile('articles/2017/a.md', 'new')])).rejects.toThrow(
		'EEXIST',
	);
	expect(await readFile(join(root, 'content/articles/2017/a.md'), 'utf8')).toBe('old');
	await rm(root, { recursive: true });
});
