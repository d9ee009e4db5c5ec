import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkshop, readTree } from './build-site.ts';

let folder: string;

beforeAll(async () => {
	await mkdir('.cache', { recursive: true });
	folder = await mkdtemp(join(resolve('.cache'), 'new-'));
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

test('a new archive builds at once, empty, with an article, and in colours of its own', async () => {
	const archive = join(folder, 'letters');
	expect(await run(['archive', archive, '--name', 'Letters: a record'])).toMatchObject({ code: 0 });
	const workshop = await openWorkshop(archive);
	const build = async () => {
		const { code, output } = await workshop.build();
		expect(code, output).toBe(0);
		return readTree(workshop.out);
	};
	const empty = await build();
	expect(empty.get('index.html')).toContain('npm run new -- article');
	expect(empty.get('index.html')).toContain('Letters: a record');

	const flags = ['article', '--title', 'The "first": @one #1', '--date', '2026-11-24', '--draft', 'false'];
	expect(await run(flags, workshop.content)).toMatchObject({ code: 0 });
	expect((await build()).has('articles/2026/the-first-one-1/index.html')).toBe(true);

	const facts = await readFile(join(workshop.content, 'archive.yaml'), 'utf8');
	await writeFile(join(workshop.content, 'archive.yaml'), `${facts}\ncolours:\n  accent: "#004488"\nhide: [account]\n`);
	const painted = await build();
	const sheets = [...painted.keys()].filter((path) => /^_astro\/.*\.css$/.test(path));
	expect(sheets).toHaveLength(1);
	expect(painted.get(sheets[0] ?? '')).toMatch(/prefers-color-scheme:\s*light\)\s*\{:root\{--accent:#048/);
	const pages = [...painted].filter(([path]) => path.endsWith('.html'));
	expect(pages.filter(([, html]) => !html.includes(sheets[0] ?? '?')).map(([path]) => path)).toEqual([]);
	expect(pages.filter(([, html]) => html.includes('/accounts/')).map(([path]) => path)).toEqual([]);
	await workshop.remove();
});

test.each<[args: readonly string[], says: string]>([
	[[], 'npm run new -- article'],
	[['articel'], 'Did you mean "article"?'],
	[['article', '--title', 'A'], 'Type: npm run new -- article --title "A" --date 2017-04-07'],
	[['article', '--title', 'A', '--date', '2017-02-30'], '2017-02 has 28 days.'],
	[['article', '--title', 'A', '--date', '2017', '--agencies', 'dsh'], 'Did you mean "dhs"?'],
	[['article', 'A', '--date', '2017'], 'Put a value of several words between quotation marks.'],
	[['agency', '--name', 'A', '--id', 'cbp'], 'agencies/cbp.md is there already. Another id: --id cbp-2'],
	[['agency', '--nam', 'A'], 'Did you mean --name?'],
	[['archive'], 'npm run new -- archive FOLDER'],
	[['archive', 'README.md'], 'README.md is a file. Name another folder.'],
	[['archive', 'content'], 'content is there and not empty'],
	[['archive', '.cache/never', '--timeZone', 'Mars'], 'Write an IANA time zone'],
])('%j writes nothing, ends with exit code 2 and says what to type', async (args, says) => {
	const before = await readTree('content');
	const { code, output } = await run(args);
	expect(output).toContain(says);
	expect(output).not.toMatch(/\bat .*:\d+:\d+/);
	expect(code).toBe(2);
	expect(await readTree('content')).toEqual(before);
});

/** Runs `npm run new` where nobody can be asked. */
function run(args: readonly string[], content = 'content'): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const env = { ...process.env, ARCHIVE_CONTENT: content };
		const child = spawn(process.execPath, ['scripts/new.ts', ...args], { env });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (code) => {
			done({ code, output });
		});
	});
}
