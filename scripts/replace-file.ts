import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file anew in one step, with the permissions that it has: whatever happens, it is the old one or the new one. */
export async function replaceFile(file: string, text: string): Promise<void> {
	// Names that begin with a full stop are passed over, so a copy that is left behind is no part of the content.
	const copy = join(dirname(file), `.${basename(file)}.${process.pid}`);
	const mode = await stat(file).then(
		(old) => old.mode,
		() => 0o666,
	);
	try {
		await writeFile(copy, text, { mode });
		await rename(copy, file);
	} finally {
		await rm(copy, { force: true });
	}
}
