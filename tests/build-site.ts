import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** What a run of the build printed and how it ended. */
interface BuildRun {
	readonly code: number | null;
	readonly output: string;
}

interface BuildOptions {
	readonly args?: readonly string[];
	/** The day for which the content is read, where it is not today. */
	readonly day?: string;
}

/** A folder of its own below .cache, with a copy of some content in it and room for what is built from it. */
export interface Workshop {
	readonly content: string;
	readonly out: string;
	build(options?: BuildOptions): Promise<BuildRun>;
	remove(): Promise<void>;
}

/** Makes a workshop with a copy of `content` in it. */
export async function openWorkshop(content = 'content'): Promise<Workshop> {
	await mkdir('.cache', { recursive: true });
	const folder = await mkdtemp(join(resolve('.cache'), 'test-'));
	await cp(content, join(folder, 'content'), { recursive: true });
	const paths = { content: join(folder, 'content'), out: join(folder, 'out') };
	return {
		...paths,
		build: (options = {}) => runBuild(paths.content, paths.out, options),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

/** Builds `content` into `out` as `npm run build` does. */
function runBuild(content: string, out: string, { args = [], day }: BuildOptions): Promise<BuildRun> {
	return new Promise((done) => {
		const env = {
			...process.env,
			ARCHIVE_CONTENT: content,
			ARCHIVE_OUT: out,
			NODE_ENV: 'production',
			...(day === undefined ? {} : { SOURCE_DATE_EPOCH: `${Date.parse(`${day}T12:00Z`) / 1000}` }),
		};
		const child = spawn(process.execPath, ['scripts/build.ts', ...args], { env });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (code) => {
			done({ code, output });
		});
	});
}

/** Every file below a folder with its bytes as text, by path. */
export async function readTree(folder: string): Promise<Map<string, string>> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
	const pairs = files.map(async (file) => [relative(folder, file), await readFile(file, 'latin1')] as const);
	return new Map((await Promise.all(pairs)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
