import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { replaceFile } from '../replace-file.ts';
import { changeText, type Change } from './change.ts';

/** A file that was not changed, and why. */
interface Left {
	readonly file: string;
	readonly because: string;
}

/**
 * Writes changed lines into the files below `root`, each file in one step, with the line breaks and the permissions
 * that it has. A file that is not as it was `read`, or cannot be written, is left alone and comes back.
 */
export async function writeChanges(
	root: string,
	read: readonly ContentFile[],
	changes: readonly Change[],
): Promise<Left[]> {
	const left: Left[] = [];
	for (const [path, own] of Map.groupBy(changes, ({ file }) => file)) {
		const expected = read.find((file) => file.path === path)?.text;
		const because = await writeFileOf(join(root, path), own, (text) => contentFile(path, text).text === expected).catch(
			(error: unknown) => (error instanceof Error ? error.message : String(error)),
		);
		if (because !== undefined) left.push({ file: path, because });
	}
	return left;
}

/** Why the file was left alone; undefined when it was written. */
async function writeFileOf(
	file: string,
	changes: readonly Change[],
	isAsRead: (text: string) => boolean,
): Promise<string | undefined> {
	const text = await readFile(file, 'utf8');
	if (!isAsRead(text)) return 'somebody else changed it meanwhile';
	await replaceFile(file, changeText(text, changes));
	return undefined;
}
