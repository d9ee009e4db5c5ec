import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptTexts } from '../../src/check-content.ts';
import { compareText } from '../../src/problems/problem.ts';

/** What an earlier check found in texts, if the same program wrote it; else nothing. */
export async function loadKept(file: string, version: string): Promise<KeptTexts> {
	try {
		const kept = JSON.parse(await readFile(file, 'utf8')) as { version: string; texts: KeptTexts };
		return kept.version === version ? kept.texts : {};
	} catch {
		// No file, or one that is not whole: everything is read anew.
		return {};
	}
}

/** Keeps what a check found, in one step. A place that cannot be written costs the next check its time, and nothing else. */
export async function saveKept(file: string, version: string, texts: KeptTexts): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(`${file}.${process.pid}`, JSON.stringify({ version, texts }));
		await rename(`${file}.${process.pid}`, file);
	} catch {
		return;
	}
}

/** Changes with every file of the program at `root`, with every library that it uses, and with Node. */
export async function readVersion(root: string): Promise<string> {
	const folder = join(root, 'src');
	const sources = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.ts'));
	const files = [join(root, 'package-lock.json'), ...sources.toSorted(compareText).map((path) => join(folder, path))];
	const texts = await Promise.all(files.map((file) => readFile(file)));
	const parts = [process.version, ...files.map((file, place) => `${file} ${hash('sha256', texts[place] ?? '')}`)];
	return hash('sha256', parts.join('\n'));
}
