import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../src/reading/content-file.ts';

/** Writes files below a folder, never over one that is there: the first that is ends it with an error. */
export async function writeNewFiles(root: string, files: readonly ContentFile[]): Promise<void> {
	for (const { path, text } of files) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text, { flag: 'wx' });
	}
}
