import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange, RawFile } from './plan-rename.ts';

/**
 * Writes all changes below `root` or none: every new text is on the disk before the first file is replaced, and when
 * one cannot be replaced, those before it get their old texts back.
 */
export async function writeChanges(
	root: string,
	changes: readonly FileChange[],
	before: readonly RawFile[],
): Promise<void> {
	const beside = (path: string) => join(root, `${path}.renaming~`);
	const done: FileChange[] = [];
	try {
		for (const { newPath, text } of changes) await writeFile(beside(newPath), text);
		for (const change of changes) {
			done.push(change);
			await rename(beside(change.newPath), join(root, change.newPath));
			if (change.path !== change.newPath) await rm(join(root, change.path));
		}
	} catch (error) {
		for (const { path, newPath } of done) {
			const old = before.find((file) => file.path === path);
			if (path !== newPath) await rm(join(root, newPath), { force: true });
			if (old !== undefined) await writeFile(join(root, path), old.text);
		}
		throw error;
	} finally {
		await Promise.all(changes.map(({ newPath }) => rm(beside(newPath), { force: true })));
	}
}
