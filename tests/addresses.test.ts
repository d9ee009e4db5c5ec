import { spawn } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
