import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFile } from '../src/reading/content-file.ts';
import { readContent } from '../src/reading/read-content.ts';
import { launchBrowser, serveSite } from './browser.ts';
import { readFromFolder, standInForFolder } from './browser-folder.ts';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';
import { now } from '../src/testing/build-content.ts';

const record = 'legal-actions/twitter-v-dhs.md';

let workshop: Workshop;
let browser: Browser;

beforeAll(async () => {
	workshop = await openWorkshop();
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser.close();
	await workshop.remove();
});

test('without the fact "admin" no byte of the form is published', async () => {
	await expectBuild();
	const files = await readTree(workshop.out);
	expect([...files.keys()].filter((file) => file.startsWith('admin'))).toEqual([]);
	expect([...files].filter(([, text]) => /sveltia|CMS_MANUAL_INIT/i.test(text)).map(([file]) => file)).toEqual([]);
});

test('the form asks no other site, and saves a record with nothing lost', async () => {
	await appendFile(join(workshop.content, 'archive.yaml'), '\nadmin:\n  backend: local\n');
	await replaceIn(record, 'externalIds:', 'externalIds:\n  serial: 0123456789012345678901');
	await expectBuild();
	const site = await serveSite(workshop.out);
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const asked: string[] = [];
	page.on('response', (response) => asked.push(new URL(response.url()).origin));
	const origin = site.origin.replace('127.0.0.1', 'localhost');
	const before = await readFile(join(workshop.content, record), 'utf8');
	await page.goto(`${origin}/admin/`);
	await page.evaluate(standInForFolder, { [`content/${record}`]: before, '.git/HEAD': 'ref: refs/heads/main\n' });
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByRole('button', { name: 'New' }).first().waitFor();
	await page.goto(`${origin}/admin/#/collections/legal-actions/entries/twitter-v-dhs`);
	await page.getByRole('textbox', { name: 'Case name short' }).fill('The suit');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.poll(() => page.evaluate(readFromFolder, `content/${record}`), { timeout: 10_000 }).not.toBe(before);
	const after = await page.evaluate(readFromFolder, `content/${record}`);
	site.close();
	expect(entryOf(after)).toEqual({
		...entryOf(before),
		data: { ...entryOf(before)?.data, caseNameShort: 'The suit' },
	});
	expect(after).toContain('serial: "0123456789012345678901"');
	expect([...new Set(asked)].filter((one) => one !== origin && one !== 'null')).toEqual([]);
});

async function expectBuild(): Promise<void> {
	const { code, output } = await workshop.build();
	expect(code, output).toBe(0);
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
	const path = join(workshop.content, file);
	const text = await readFile(path, 'utf8');
	expect(text).toContain(from);
	await writeFile(path, text.replace(from, to));
}

/** The record as the build reads it; its text without the lines around it. */
function entryOf(text: string) {
	const { content } = readContent({ now, files: [contentFile(record, text)], others: [] });
	const [entry] = content.legalActions;
	return entry && { data: entry.data, body: entry.body.trim() };
}
