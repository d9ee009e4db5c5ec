import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts a finished site in the place of the old one. Both lie in one folder, so each step is one rename. */
export async function swapOutput(building: string, out: string): Promise<void> {
	await mkdir(dirname(out), { recursive: true });
	await rm(`${out}.old`, { recursive: true, force: true });
	if (existsSync(out)) await rename(out, `${out}.old`);
	await rename(building, out);
	await rm(`${out}.old`, { recursive: true, force: true });
}

/** Brings the old site back when a build was killed between the two renames. */
export async function restoreOutput(out: string): Promise<void> {
	if (!existsSync(out) && existsSync(`${out}.old`)) await rename(`${out}.old`, out);
}

/** Whether a folder may be replaced: it is not there, empty, or a site that was built before. */
export function mayReplace(out: string): boolean {
	if (!existsSync(out)) return true;
	return readdirSync(out).length === 0 || existsSync(join(out, 'data/articles.ndjson'));
}
