import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A folder with a copy of the content, in which the commands say what they say to an editor. */
export interface Desk {
	readonly folder: string;
	/** Writes a file: the content is in its folder `content`. */
	write(file: string, text: string): Promise<void>;
	read(file: string): Promise<string>;
	remove(file: string): Promise<void>;
	/** What a command prints, `check-content` with its arguments, whatever its exit code. */
	run(script: string, ...args: string[]): Promise<string>;
	/** Builds the content; the site lies in the folder `dist` of the desk. */
	build(): Promise<void>;
	/** Starts the live preview, and gives its address and how to end it. */
	preview(): Promise<{ origin: string; end: () => void }>;
	clear(): Promise<void>;
}

const repository = resolve(import.meta.dirname, '../..');

/** Opens a desk below .cache. */
export async function openDesk(): Promise<Desk> {
	await mkdir(join(repository, '.cache'), { recursive: true });
	const folder = await mkdtemp(join(repository, '.cache/guide-'));
	const content = join(folder, 'content');
	await cp(join(repository, 'content'), content, { recursive: true });
	const start = (script: string, args: readonly string[]) =>
		spawn(process.execPath, [join(repository, script), ...args], { cwd: folder, env: plainEnvironment() });
	return {
		folder,
		write: (file, text) => writeFile(join(folder, file), text),
		read: (file) => readFile(join(folder, file), 'utf8'),
		remove: (file) => rm(join(folder, file)),
		run: async (script, ...args) => (await outputOf(start(`scripts/${script}.ts`, args))).output,
		build: async () => {
			const out = join(folder, 'dist');
			const env = { ...plainEnvironment(), ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
			const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: repository, env });
			const { code, output } = await outputOf(build);
			if (code !== 0) throw new Error(output);
		},
		preview: async () => {
			const server = start('node_modules/astro/bin/astro.mjs', ['dev', '--root', repository, '--port', '0']);
			const origin = await addressOf(server);
			return { origin, end: () => server.kill() };
		},
		clear: () => rm(folder, { recursive: true }),
	};
}

/** The environment without what sends the commands to other folders, or makes them print in colours. */
function plainEnvironment(): NodeJS.ProcessEnv {
	const environment = { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' };
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^ARCHIVE_|^FORCE_COLOR$/.test(name)));
}

function outputOf(child: ChildProcess): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		let output = '';
		child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (code) => {
			done({ code, output });
		});
	});
}

/** The address that the live preview prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
	return new Promise((done, fail) => {
		let output = '';
		server.stdout?.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
			if (address !== undefined) done(address);
		});
		server.on('close', () => {
			fail(new Error(output));
		});
	});
}
