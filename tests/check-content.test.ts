import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';

let workshop: Workshop;
const workshops: Workshop[] = [];

beforeEach(async () => {
	workshop = await openWorkshop();
	workshops.push(workshop);
});

afterAll(async () => {
	await Promise.all(workshops.map((each) => each.remove()));
});

test('content without problems says so', async () => {
	expect(await check()).toEqual({ code: 0, output: 'No problems.\n', errors: '' });
});

test('notices alone are no failure, errors are one, and both are told with their lines', async () => {
	const file = await append('articles/2017/report-faults-summons.md', '\n[press](/newsroom/)\n');
	const notices = await check();
	expect(notices.code).toBe(0);
	expect(notices.output).toMatch(
		/report-faults-summons\.md:\d+:9 {2}notice \(link-dead\)\n.*\n {2}\d+ \| \[press\]\(\/newsroom\/\)\n +\| {9}\^\n/,
	);
	await writeFile(file, (await readFile(file, 'utf8')).replace("date: '2017-11-21'", 'date: 3/4/2017'));
	const errors = await check();
	expect(errors.code).toBe(1);
	expect(errors.output).toContain('  3 | date: 3/4/2017\n    |       ^\n');
	expect(errors.output).toMatch(/1 error, 0 notices\.\n$/);
});

test('a second run, which remembers, prints what the first printed, also after an edit', async () => {
	await append('articles/2017/report-faults-summons.md', '\n[press](/newsroom/)\n');
	const first = await check();
	expect(await check()).toEqual(first);
	await append('agencies/cbp.md', '\n[more](/newsroom/2/)\n');
	const { output } = await check();
	// The paragraphs that were added are not in the lock.
	expect(output).toContain('0 errors, 3 notices.');
});

test('GitHub gets one annotation for each problem, other programs get JSON', async () => {
	await append('agencies/cbp.md', '\n[gone](/agencies/none/)\n');
	const github = await check('--format', 'github');
	expect(github.code).toBe(1);
	expect(github.output).toMatch(
		/^::error file=[^:]*agencies\/cbp\.md,line=\d+,col=8,title=link-broken::.*%0A.*\n::notice file=[^:]*urls\.lock,title=address-unlocked::.*\n$/,
	);
	const json = await check('--format', 'json');
	expect(json.code).toBe(1);
	expect(JSON.parse(json.output)).toMatchObject({
		changes: [],
		problems: [{ rule: 'link-broken', column: 8 }, { rule: 'address-unlocked' }],
	});
});

test('an address of the lock that is gone is told as a build tells it', async () => {
	const old = 'articles/2005/delaware-court-sets-test-for-naming-posters.md';
	await rename(join(workshop.content, old), join(workshop.content, 'articles/2005/delaware-test.md'));
	const { code, output } = await check();
	expect(code).toBe(1);
	expect(output).toMatch(/urls\.lock:\d+:1 {2}error \(address-lost\)\n {2}\/articles\/2005\/delaware-court/);
});

test('--fix changes what is safe, keeps line breaks and permissions, tells it, and has nothing to do after that', async () => {
	const path = 'articles/2017/report-faults-summons.md';
	const file = join(workshop.content, path);
	const original = (await readFile(file, 'utf8')).replaceAll('\n', '\r\n');
	await writeFile(file, original.replace("date: '2017-11-21'", 'date: November 21, 2017'));
	await chmod(file, 0o640);
	const before = await readTree(workshop.content);
	const { code, output } = await check('--fix');
	expect(code, output).toBe(0);
	expect(output).toMatch(
		/report-faults-summons\.md:3:1 {2}changed\n {2}- date: November 21, 2017\n {2}\+ date: 2017-11-21\n\nNo problems\.\n$/,
	);
	expect((await stat(file)).mode & 0o777).toBe(0o640);
	const after = await readTree(workshop.content);
	expect(after.get(path)).toBe(Buffer.from(original.replace("'2017-11-21'", '2017-11-21')).toString('latin1'));
	expect([...after.keys()]).toEqual([...before.keys()]);
	expect([...after].filter(([name, text]) => text !== before.get(name)).map(([name]) => name)).toEqual([path]);
	expect((await check('--fix')).output).toBe('No problems.\n');
});

test('an archive with nothing in it can be checked', async () => {
	await mkdir(join(workshop.content, '../empty'));
	const { code, output } = await run([], join(workshop.content, '../empty'));
	expect(code).toBe(0);
	expect(output).toContain('archive-url');
});

test.each([[['--fast']], [['--format', 'xml']]])('%j is wrong usage', async (args) => {
	const { code, output, errors } = await check(...args);
	expect({ code, output }).toEqual({ code: 2, output: '' });
	expect(errors).toContain('Usage: npm run check:content');
	expect(errors).not.toMatch(/^\s+at /m);
});

test('a folder that is not there is wrong usage', async () => {
	const { code, errors } = await run([], resolve('.cache/nowhere'));
	expect(code).toBe(2);
	expect(errors).toContain('ARCHIVE_CONTENT');
});

async function append(path: string, text: string): Promise<string> {
	const file = join(workshop.content, path);
	await writeFile(file, (await readFile(file, 'utf8')) + text);
	return file;
}

function check(...args: string[]) {
	return run(args, workshop.content);
}

function run(args: readonly string[], content: string) {
	return new Promise<{ code: number | null; output: string; errors: string }>((done) => {
		const env = { ...process.env, ARCHIVE_CONTENT: content };
		const child = spawn(process.execPath, ['scripts/check-content.ts', ...args], { env });
		const told = { output: '', errors: '' };
		child.stdout.on('data', (chunk: Buffer) => (told.output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (told.errors += chunk.toString()));
		child.on('close', (code) => {
			done({ code, ...told });
		});
	});
}
