import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareText } from './problems/problem.ts';

/** Results of an earlier command, each under the hash of what it was made of. */
export type Kept<Result> = Readonly<Record<string, Result>>;

/** What an earlier command kept, if the same program wrote it; else nothing. */
export async function loadKept<Result>(file: string, version: string): Promise<Kept<Result>> {
	try {
		const kept = JSON.parse(await readFile(file, 'utf8')) as { version: string; results: Kept<Result> };
		return kept.version === version ? kept.results : {};
	} catch {
		// No file, or one that is not whole: everything is made anew.
		return {};
	}
}

/** Keeps results, in one step. A place that cannot be written costs the next command its time, and nothing else. */
export async function saveKept(file: string, version: string, results: Kept<unknown>): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(`${file}.${process.pid}`, JSON.stringify({ version, results }));
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
