import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const report = 'A court decides\n\nROME (AP) — It said so Friday, and @zed told it on April 7, 2017.\n';
let folder = '';

beforeAll(async () => {
	await mkdir('.cache', { recursive: true });
	folder = await mkdtemp(join(resolve('.cache'), 'import-'));
	await mkdir(join(folder, 'content'));
	await writeFile(join(folder, 'content/archive.yaml'), 'url: https://archive.example/\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a report becomes a draft, and never overwrites one', async () => {
	const first = await run(['-'], report);
	expect(first.code).toBe(0);
	expect(first.output).toMatch(/- is now the draft .*a-court-decides\.md\n.*a-court-decides\.md:3 {2}please check: /);
	expect(first.output).toContain('@zed has no record. To make one, write');
	const draft = join(folder, 'content/articles/2017/a-court-decides.md');
	const written = await readFile(draft, 'utf8');
	expect(written).toContain('\ndate: 2017-04-07\ndateline: ROME\nsource:\n  name: The Associated Press\n');

	const second = await run(['-', '--rights', 'CC0'], report);
	expect(second.code).toBe(1);
	expect(second.output).toContain('is there already, and nothing is overwritten.');
	expect(await readFile(draft, 'utf8')).toBe(written);
});

test.each<[as: string, args: string[], code: number, message: string]>([
	['nothing to import', [], 2, 'Usage: npm run import'],
	['a file that is not there', ['none.txt'], 2, 'There is no file or folder none.txt.'],
	['an option that is not there', ['-', '--draft'], 2, "Unknown option '--draft'"],
	['a day that the calendar does not have', ['-', '--date', '2017-02-30'], 2, '--date 2017-02-30 is no date.'],
	['a report without a date', ['-'], 1, '-> Add --date 2017-04-07'],
	['a question', ['--help'], 0, 'Usage: npm run import'],
])('%s ends with a message', async (_as, args, code, message) => {
	const before = await readdir(join(folder, 'content'), { recursive: true });
	const ended = await run(args, 'A court\n\nIt said so in the end.\n');
	expect(ended.code).toBe(code);
	expect(ended.output).toContain(message);
	expect(ended.output).not.toMatch(/^\s+at /m);
	expect(await readdir(join(folder, 'content'), { recursive: true })).toEqual(before);
});

function run(args: readonly string[], input: string): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		const env = { ...process.env, ARCHIVE_CONTENT: join(folder, 'content') };
		const child = spawn(process.execPath, ['scripts/import.ts', ...args], { env });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (code) => {
			done({ code, output });
		});
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}
