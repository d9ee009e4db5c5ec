import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { changeText, type Change } from './change.ts';

/**
 * Writes changed lines into the files below `root`, each file in one step, with the line breaks and the permissions
 * that it has. A file that is not as it was `read` is left alone; its path comes back.
 */
export async function writeChanges(
	root: string,
	read: readonly ContentFile[],
	changes: readonly Change[],
): Promise<string[]> {
	const left: string[] = [];
	for (const [path, own] of Map.groupBy(changes, ({ file }) => file)) {
		const file = join(root, path);
		const text = await readFile(file, 'utf8');
		if (contentFile(path, text).text !== read.find((each) => each.path === path)?.text) {
			left.push(path);
			continue;
		}
		// Names that begin with a full stop are passed over, so a copy that is left behind is no part of the content.
		const copy = join(dirname(file), `.${basename(file)}.${process.pid}`);
		await writeFile(copy, changeText(text, own), { mode: (await stat(file)).mode });
		await rename(copy, file);
	}
	return left;
}
