import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';

const workshops: Workshop[] = [];

afterEach(async () => {
	await Promise.all(workshops.splice(0).map((workshop) => workshop.remove()));
});

test('a record that is renamed by hand is lost; renamed by the command, it is found at both addresses', async () => {
	const workshop = await open();
	const file = (name: string) => join(workshop.content, `articles/2005/${name}.md`);
	const old = 'delaware-court-sets-test-for-naming-posters';
	await rename(file(old), file('delaware-test'));
	const lost = await workshop.build();
	expect(lost.code).toBe(1);
	expect(lost.output).toMatch(
		new RegExp(`urls\\.lock:\\d+:1 {2}error \\(address-lost\\)\\n {2}/articles/2005/${old}/ `),
	);
	await rename(file('delaware-test'), file(old));
	const { code, output } = await run('rename', workshop.content, `article/2005/${old}`, 'delaware-test');
	expect(code, output).toBe(0);
	expect(output).toMatch(/articles\/2005\/delaware-test\.md:\d+ {2}- \/articles\/2005\/delaware-court/);
	expect(await workshop.build()).toMatchObject({ code: 0 });
	const site = await readTree(workshop.out);
	expect(site.get(`articles/2005/${old}/index.html`)).toContain('content="0; url=/articles/2005/delaware-test/"');
	expect(site.get('articles/2005/delaware-test/index.html')).toContain('<h1');
});

test('a rename that cannot be is refused, and no byte is changed', async () => {
	const workshop = await open();
	const before = await readTree(workshop.content);
	for (const [args, code, words] of [
		[['agency/cbp', 'dhs'], 2, 'There is a file'],
		[['agency/cpb', 'customs'], 2, 'There is no file'],
		[['agency/cbp'], 2, 'Usage'],
		[['agency/cbp', 'border-patrol'], 2, 'another agency of this name'],
	] as const) {
		const refused = await run('rename', workshop.content, ...args);
		expect(refused, args.join(' ')).toMatchObject({ code, output: expect.stringContaining(words) as string });
		expect(refused.output).not.toMatch(/^\s+at /m);
	}
	expect(await readTree(workshop.content)).toEqual(before);
});

test('the lock of this repository has all addresses, and new ones are added to it', async () => {
	const workshop = await open();
	const lock = join(workshop.content, 'urls.lock');
	const before = await readFile(lock, 'utf8');
	expect(await run('lock-urls', workshop.content)).toMatchObject({ code: 0 });
	expect(await readFile(lock, 'utf8')).toBe(before);
	await writeFile(join(workshop.content, 'agencies/new.md'), '---\nname: A new agency\n---\nIt is new.\n');
	await run('lock-urls', workshop.content);
	const after = await readFile(lock, 'utf8');
	expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
		expect.stringMatching(/^\/agencies\/new\/ p-[0-9a-f]{8}$/),
	]);
	await rm(join(workshop.content, 'agencies/new.md'));
	expect((await run('lock-urls', workshop.content)).code).toBe(1);
	expect((await run('lock-urls', workshop.content, '--all')).code).toBe(2);
	expect(await readFile(lock, 'utf8')).toBe(after);
});

test('a rename that was broken off is told by the other commands, and finished by the next call', async () => {
	const workshop = await open();
	const [old, now] = ['agencies/cbp.md', 'agencies/customs.md'].map((path) => join(workshop.content, path));
	const text = await readFile(old ?? '', 'utf8');
	await mkdir(join(workshop.content, '.renaming'));
	await writeFile(join(workshop.content, '.renaming/0'), `${text}More.\n`);
	const plan = [{ path: 'agencies/cbp.md', newPath: 'agencies/customs.md', old: hash('sha256', text) }];
	await writeFile(join(workshop.content, '.renaming/plan.json'), JSON.stringify(plan));
	for (const script of ['lock-urls', 'check-content', 'build']) {
		const told = await run(script, workshop.content);
		expect(told).toEqual({ code: 2, output: expect.stringContaining('Type `npm run rename`') as string });
	}
	const { code, output } = await run('rename', workshop.content);
	expect(code, output).toBe(0);
	expect(output).toMatch(/is finished now: .*agencies\/customs\.md\.\n$/);
	expect(await readFile(now ?? '', 'utf8')).toBe(`${text}More.\n`);
	expect((await readTree(workshop.content)).get('agencies/cbp.md')).toBeUndefined();
});

test.each([
	['rename', 'agency/cbp', 'customs'],
	['lock-urls'],
	['import', 'README.md'],
	['find-mentions', 'README.md'],
	['mentions-report'],
])('%s in a folder that is not there, or is a file, is wrong usage', async (script, ...args) => {
	for (const content of ['.cache/nowhere', 'package.json']) {
		const { code, output } = await run(script, resolve(content), ...args);
		expect(code, output).toBe(2);
		expect(output).toContain('ARCHIVE_CONTENT');
		expect(output).not.toMatch(/^\s+at /m);
	}
});

async function open(): Promise<Workshop> {
	const workshop = await openWorkshop();
	workshops.push(workshop);
	return workshop;
}

function run(script: string, content: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const env = { ...process.env, ARCHIVE_CONTENT: content };
		const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { env });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (code) => {
			done({ code, output });
		});
	});
}
