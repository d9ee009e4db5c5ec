import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';

const workshops: Workshop[] = [];

afterEach(async () => {
	await Promise.all(workshops.splice(0).map((workshop) => workshop.remove()));
});

test('after an edit, a rename, an added alias and a deletion, an incremental build gives the bytes of a clean one', async () => {
	const kept = await workshopWith();
	await rm(join(kept.content, 'urls.lock'));
	await expectBuild(kept);
	const changes: readonly (readonly [string, (content: string) => Promise<void>])[] = [
		[
			'an edit',
			(content) =>
				replaceIn(join(content, 'articles/2017/twitter-sues-over-summons.md'), 'Twitter', 'The company Twitter'),
		],
		[
			'a rename',
			(content) =>
				rename(
					join(content, 'articles/2005/delaware-court-sets-test-for-naming-posters.md'),
					join(content, 'articles/2005/renamed.md'),
				),
		],
		[
			'an added alias',
			(content) => replaceIn(join(content, 'agencies/cbp.md'), 'aliases:', 'aliases:\n  - customs agency'),
		],
		['a deletion', (content) => rm(join(content, 'articles/2016/signal-maker-reveals-subpoena.md'))],
	];
	for (const [name, change] of changes) {
		await change(kept.content);
		const { output } = await expectBuild(kept);
		const clean = await workshopWith(kept.content);
		await expectBuild(clean);
		expect(await readTree(kept.out), name).toEqual(await readTree(clean.out));
		expect(Number(/(\d+) rendered/.exec(output)?.[1]), name).toBeGreaterThan(0);
		expect(Number(/(\d+) reused/.exec(output)?.[1]), name).toBeGreaterThan(0);
	}
});

test('an added alias re-links the article that uses it and renders no article again that does not', async () => {
	const workshop = await workshopWith();
	await expectBuild(workshop);
	const using = join(workshop.out, 'articles/2017/report-faults-summons/index.html');
	const other = join(workshop.out, 'articles/2005/delaware-court-sets-test-for-naming-posters/index.html');
	const before = [await readFile(using, 'utf8'), await readFile(other, 'utf8')];
	await appendFile(
		join(workshop.content, 'articles/2017/report-faults-summons.md'),
		'\nThe frontier office said nothing.\n',
	);
	await expectBuild(workshop);
	expect(await readFile(using, 'utf8')).not.toContain('>frontier office</a>');
	await replaceIn(join(workshop.content, 'agencies/epa.md'), 'aliases:', 'aliases:\n  - frontier office');
	const { output } = await expectBuild(workshop);
	expect(await readFile(using, 'utf8')).toContain('class="mention agency">frontier office</a>');
	expect(await readFile(other, 'utf8')).toBe(before[1]);
	expect(Number(/(\d+) rendered/.exec(output)?.[1])).toBeLessThan(20);
});

test('two builds of one content give the same bytes', async () => {
	const [first, second] = [await workshopWith(), await workshopWith()];
	await expectBuild(first);
	await expectBuild(second);
	expect(await readTree(first.out)).toEqual(await readTree(second.out));
});

test('problems of all files are told at once with their places, and the old site stays', async () => {
	const workshop = await workshopWith();
	await expectBuild(workshop);
	const before = await readTree(workshop.out);
	await replaceIn(join(workshop.content, 'agencies/cbp.md'), 'parent: dhs', 'parent: dhss');
	await replaceIn(
		join(workshop.content, 'articles/2017/report-faults-summons.md'),
		"date: '2017-11-21'",
		"date: '2017-11-31'",
	);
	await writeFile(join(workshop.content, 'articles/2017/open.md'), '---\ntitle: Never closed\n\nA text.\n');
	const { code, output } = await workshop.build();
	expect(code).toBe(1);
	expect(output).toMatch(/agencies\/cbp\.md:\d+:\d+ {2}error \(reference-unknown\)/);
	expect(output).toContain('Did you mean "dhs"?');
	expect(output).toMatch(/articles\/2017\/report-faults-summons\.md:3:7 {2}error \(field-value\)/);
	expect(output).toMatch(/articles\/2017\/open\.md:1:1 {2}error \(front-matter\)/);
	expect(output).toContain('3 errors');
	expect(output).not.toMatch(/^\s+at /m);
	expect(await readTree(workshop.out)).toEqual(before);
});

test('a special page that is no valid MDX is told with its place, and the old site stays', async () => {
	const workshop = await workshopWith();
	await expectBuild(workshop);
	const before = await readTree(workshop.out);
	await appendFile(join(workshop.content, 'pages/about.mdx'), '\n\n<Unclosed\n');
	const { code, output } = await workshop.build();
	expect(code).toBe(1);
	expect(output).toMatch(/about\.mdx:\d+:1 {2}error \(markdown-failed\)/);
	expect(output).not.toMatch(/^\s+at /m);
	expect(await readTree(workshop.out)).toEqual(before);
});

test('a build that is killed leaves the old site whole, and the next build is as clean as the first', async () => {
	const workshop = await workshopWith();
	await expectBuild(workshop);
	const before = await readTree(workshop.out);
	await replaceIn(join(workshop.content, 'archive.yaml'), 'name: ', 'name: "Another" # ');
	await replaceIn(join(workshop.content, 'archive.yaml'), ' # Who Wants to Know', '');
	await killWhileRendering(workshop);
	expect(await readTree(workshop.out)).toEqual(before);
	await replaceIn(join(workshop.content, 'archive.yaml'), 'name: "Another"', 'name: Who Wants to Know');
	await expectBuild(workshop);
	expect(await readTree(workshop.out)).toEqual(before);
	expect(existsSync(`${workshop.out}.building`)).toBe(false);
});

test('an archive of one article with nothing beside it builds, without feed and sitemap', async () => {
	const workshop = await emptyWorkshop();
	await mkdir(join(workshop.content, 'articles/2020'), { recursive: true });
	await writeFile(
		join(workshop.content, 'articles/2020/first.md'),
		'---\ntitle: The first\ndate: 2020-01\n---\n\nBy @some_one.\n',
	);
	const { output } = await expectBuild(workshop);
	expect(output).toContain('archive-url');
	const files = await readTree(workshop.out);
	expect(files.get('accounts/@some_one/index.html')).toContain('@some_one');
	expect(files.get('timeline/2020/01/index.html')).toContain('The first');
	expect([...files.keys()].filter((file) => /feed|sitemap/.test(file))).toEqual([]);
});

test('an empty archive builds', async () => {
	const workshop = await emptyWorkshop();
	await expectBuild(workshop);
	expect((await readTree(workshop.out)).get('index.html')).toContain('Nothing has been published yet');
});

test('a site below a folder of its host has the folder in every address', async () => {
	const workshop = await workshopWith();
	await replaceIn(
		join(workshop.content, 'archive.yaml'),
		'who-wants-to-know.example/',
		'who-wants-to-know.example/archive/',
	);
	await expectBuild(workshop);
	const pages = [...(await readTree(workshop.out))].filter(([file]) => file.endsWith('.html'));
	const outside = pages.flatMap(([, html]) =>
		[...html.matchAll(/ (?:href|src|action)="(\/(?!archive\/)[^"]*)"/g)].map((match) => match[1]),
	);
	expect(outside).toEqual([]);
});

test('a wrong option and a missing folder are wrong usage', async () => {
	expect((await run(['--fast'], {})).code).toBe(2);
	const missing = await run([], { ARCHIVE_CONTENT: resolve('.cache/nowhere') });
	expect(missing.code).toBe(2);
	expect(missing.output).toContain('ARCHIVE_CONTENT');
	const foreign = await run([], { ARCHIVE_OUT: resolve('src') });
	expect(foreign.code).toBe(2);
	expect(existsSync('src/build-archive.ts')).toBe(true);
});

async function workshopWith(content?: string): Promise<Workshop> {
	const workshop = await openWorkshop(content);
	workshops.push(workshop);
	return workshop;
}

async function emptyWorkshop(): Promise<Workshop> {
	const workshop = await workshopWith();
	await rm(workshop.content, { recursive: true });
	await mkdir(workshop.content);
	return workshop;
}

async function expectBuild(workshop: Workshop): Promise<{ output: string }> {
	const { code, output } = await workshop.build();
	expect(code, output).toBe(0);
	return { output };
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	expect(text).toContain(from);
	await writeFile(file, text.replace(from, to));
}

function run(args: readonly string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const child = spawn(process.execPath, ['scripts/build.ts', ...args], { env: { ...process.env, ...env } });
		let output = '';
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (code) => {
			done({ code, output });
		});
	});
}

function killWhileRendering(workshop: Workshop): Promise<void> {
	return new Promise((done) => {
		const env = {
			...process.env,
			ARCHIVE_CONTENT: workshop.content,
			ARCHIVE_OUT: workshop.out,
			NODE_ENV: 'production',
		};
		const child = spawn(process.execPath, ['scripts/build.ts'], { env });
		child.stdout.on('data', (chunk: Buffer) => {
			if (chunk.toString().includes('Indexing')) child.kill('SIGKILL');
		});
		child.on('close', () => {
			done();
		});
	});
}
