import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, serveSite } from '../tests/browser.ts';

// Measures what a search costs a reader of a built site: what is loaded before the first results when nothing is
// cached, and how long a further key stroke takes. Reports, never judges.
//
//   npm run bench:search            the site in dist
//   npm run bench:search -- DIR     another one

const folder = resolve(process.argv[2] ?? 'dist');
const queriesTried = 40;
/** What is sent compressed; Pagefind's files are compressed already. */
const texts = new Set(['.html', '.css', '.js', '.json', '.svg']);

const site = await serveSite(folder);
const browser = await launchBrowser();
const queries = await readQueries();
const colds = [];
for (const query of queries) colds.push(await loadCold(browser, query));
const strokes = await typeAll(browser, queries);
console.log(`${String(queries.length)} queries of two words from titles; median (largest)`);
report('files of the page itself', colds, ({ page }) => page.length, '');
report('kB of the page itself', colds, ({ page }) => sum(page) / 1000, 'kB');
report('files of the search until the first results', colds, ({ search }) => search.length, '');
report('kB of the search until the first results', colds, ({ search }) => sum(search) / 1000, 'kB');
report('ms from a key stroke to its results', strokes, (stroke) => stroke, 'ms');
await browser.close();
site.close();

/** Two neighbouring words of titles, from all over the archive. */
async function readQueries(): Promise<string[]> {
	const rows = (await readFile(join(folder, 'data/articles.ndjson'), 'utf8')).split('\n').filter(Boolean);
	const titles = rows.map((row) => (JSON.parse(row) as { title: string }).title.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
	const pairs = titles.filter((words) => words.length > 1).map((words) => words.slice(0, 2).join(' '));
	const step = Math.max(1, Math.floor(pairs.length / queriesTried));
	return [...new Set(pairs.filter((_, place) => place % step === 0))].slice(0, queriesTried);
}

interface Cold {
	/** Sizes of the files, as sent, in bytes. */
	readonly page: readonly number[];
	readonly search: readonly number[];
}

async function loadCold(opened: Browser, query: string): Promise<Cold> {
	const context = await opened.newContext();
	const page = await context.newPage();
	await page.addInitScript(() => {
		performance.setResourceTimingBufferSize(1000);
		const watcher = new MutationObserver(() => {
			if (document.querySelector('[data-first-for]') === null) return;
			performance.mark('first results');
			watcher.disconnect();
		});
		watcher.observe(document, { subtree: true, childList: true, attributeFilter: ['data-first-for'] });
	});
	await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
	await page.waitForFunction(() => performance.getEntriesByName('first results').length > 0);
	const loaded = await page.evaluate(() => {
		const end = performance.getEntriesByName('first results')[0]?.startTime ?? 0;
		const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < end);
		return ['/search/', ...files.map(({ name }) => new URL(name).pathname)];
	});
	await context.close();
	const isSearch = (path: string) => /\/(?:pagefind\/|search\/[^/]+$)/.test(path);
	return {
		page: await Promise.all(loaded.filter((path) => !isSearch(path)).map(sizeOf)),
		search: await Promise.all(loaded.filter(isSearch).map(sizeOf)),
	};
}

async function sizeOf(path: string): Promise<number> {
	const file = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
	const bytes = await readFile(file);
	return texts.has(extname(file)) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

/** Types the last letters of each query, one by one, on a page where everything else is loaded. */
async function typeAll(opened: Browser, asked: readonly string[]): Promise<number[]> {
	const page = await opened.newPage();
	await page.goto(`${site.origin}/search/?q=${encodeURIComponent(asked[0] ?? '')}`);
	await shown(page, asked[0] ?? '');
	const times: number[] = [];
	for (const query of asked) {
		await page.fill('#q', query.slice(0, -4));
		await shown(page, query.slice(0, -4).trim());
		for (let length = query.length - 3; length <= query.length; length += 1) {
			const typed = query.slice(0, length);
			const begun = performance.now();
			await page.keyboard.type(typed.at(-1) ?? '');
			await shown(page, typed.trim());
			times.push(performance.now() - begun);
		}
	}
	await page.close();
	return times;
}

/** Waits until the first results of a query are on the page. */
async function shown(page: Page, query: string): Promise<void> {
	await page.waitForFunction(
		(asked) => document.querySelector<HTMLElement>('#results')?.dataset.firstFor === asked,
		query,
		{ polling: 5 },
	);
}

function report<T>(label: string, list: readonly T[], of: (item: T) => number, unit: string): void {
	const values = list.map(of).toSorted((a, b) => a - b);
	const told = (value = 0) => `${value.toFixed(0)}${unit === '' ? '' : ` ${unit}`}`;
	console.log(`  ${label}: ${told(values[Math.floor(values.length / 2)])} (${told(values.at(-1))})`);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
