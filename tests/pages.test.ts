import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, serveSite } from './browser.ts';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';
import { commit, hasGit } from './commit.ts';

const pageTypes = [
	['home', '/'],
	['timeline', '/timeline/'],
	['timeline of an account', '/timeline/account/alt-uscis/'],
	['timeline of a dispute', '/timeline/legal-action/twitter-v-dhs/'],
	['timeline of a type of event', '/timeline/type/ruling/'],
	['on this day', '/on-this-day/'],
	['days of a month', '/on-this-day/04/'],
	['year', '/timeline/2017/'],
	['month', '/timeline/2017/04/'],
	['article', '/articles/2017/government-withdraws-summons/'],
	['article with a correction', '/articles/2017/twitter-sues-over-summons/'],
	['retracted article', '/articles/2018/forged-letter/'],
	['corrections', '/corrections/'],
	...(hasGit ? ([['article, what was changed', '/articles/2017/twitter-sues-over-summons/changes/']] as const) : []),
	['account', '/accounts/alt-uscis/'],
	['agency', '/agencies/dhs/'],
	['legal action', '/legal-actions/twitter-v-dhs/'],
	['legal action without a court', '/legal-actions/cbp-summons-to-twitter/'],
	['statute', '/statutes/usc/19/1509/'],
	['account without a record', '/accounts/@alt_nih/'],
	['proceeding without a record', '/legal-actions/no.21-5293/'],
	['court', '/courts/cand/'],
	['statutes A–Z', '/statutes/'],
	['accounts A–Z', '/accounts/'],
	['agencies A–Z', '/agencies/'],
	['legal actions A–Z', '/legal-actions/'],
	['articles A–Z', '/articles/'],
	['connections', '/connections/'],
	['account with a life', '/accounts/alt-nat-park-ser/'],
	['search, at rest', '/search/'],
	['search, with results', '/search/?q=summons'],
	['search, with filters', '/search/?q=twitter&kind=Articles&year=2017&from=2017-04&to=2018'],
	['search, nothing found', '/search/?q=zzzzqqq'],
	['topics A–Z', '/topics/'],
	['topic', '/topics/administrative-summonses/'],
	['start here', '/start-here/'],
	['statistics', '/statistics/'],
	['about', '/about/'],
	['special page with components', '/one-summons/'],
	['what was removed', '/agencies/removed/'],
	['missing page', '/nowhere/'],
] as const;

const moved = '/2017/homeland.html';
const retracted = '/articles/2018/forged-letter/';
const retractedTitle = 'Agency asks for the names behind forty accounts';
const withdrawal = '/articles/2017/government-withdraws-summons/';

let workshop: Workshop;
let site: { origin: string; close: () => void };
let browser: Browser;

beforeAll(async () => {
	workshop = await openWorkshop();
	await writeFile(
		join(workshop.content, 'removed.yaml'),
		'/agencies/removed/: { date: 2026-11, reason: It was a copy., instead: /agencies/dhs/ }\n',
	);
	const dhs = join(workshop.content, 'agencies/dhs.md');
	await writeFile(dhs, (await readFile(dhs, 'utf8')).replace('\nname:', `\nformerly: [${moved}]\nname:`));
	await writeFile(
		join(workshop.content, 'articles/2018/forged-letter.md'),
		`---
title: ${retractedTitle}
date: 2018-03-02
updated: 2018-03-20
legalActions: [twitter-v-dhs]
events: [{ date: 2018-03-01, title: An agency asks for forty names }]
corrections:
  - { date: 2018-03-05, type: correction, text: An earlier version said fifty. }
  - { date: 2018-03-20, type: retraction, text: The letter on which this rested was forged. }
---
DHS asked for the names behind forty accounts.
`,
	);
	if (hasGit) await commitVersions(join(workshop.content, 'articles/2017/twitter-sues-over-summons.md'));
	const { code, output } = await workshop.build();
	expect(code, output).toBe(0);
	site = await serveSite(workshop.out);
	browser = await launchBrowser();
});

/** Commits an article as a draft, then with another headline and without its correction, then as it is. */
async function commitVersions(file: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const wrong = text.replace('Twitter sues', 'Twitter went to court').replace('on March 14', 'on March 13');
	const versions = [text.replace('\n---\n', '\ndraft: true\n---\nCANARY\n\n'), wrong, text];
	for (const [day, version] of versions.entries()) {
		await writeFile(file, version);
		commit(workshop.content, `2026-11-2${day}`);
	}
}

afterAll(async () => {
	await browser.close();
	site.close();
	await workshop.remove();
});

const conditions = [
	['in light', { colorScheme: 'light' }, ['color-contrast-enhanced']],
	['in dark', { colorScheme: 'dark' }, ['color-contrast-enhanced']],
	['in forced colors', { forcedColors: 'active' }, []],
	['at 320 pixels', { viewport: { width: 320, height: 640 } }, []],
	['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, []],
] as const satisfies [string, Options, string[]][];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(conditions)('%s', (_, options, furtherRules) => {
	test.each(pageTypes)('%s has no accessibility violation', async (_type, address) => {
		await onPage(options, async (page) => {
			await open(page, address);
			const axe = new AxeBuilder({ page }).options({
				runOnly: { type: 'tag', values: standards },
				rules: Object.fromEntries(furtherRules.map((rule) => [rule, { enabled: true }])),
			});
			const { violations } = await axe.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
		});
	});
});

test.each(pageTypes)('%s does not move while it loads', async (_, address) => {
	await onPage({}, async (page) => {
		await open(page, address);
		expect(await page.evaluate(layoutShift)).toBe(0);
	});
});

test.each(pageTypes)('%s can be used with the keyboard alone', async (_, address) => {
	await onPage({}, async (page) => {
		await open(page, address.split('#')[0] ?? '');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the text');
		await page.keyboard.press('Enter');
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			const focus = await page.evaluate(describeFocus);
			if (focus === undefined) break;
			expect(focus.isVisible, focus.html).toBe(true);
		}
	});
});

test.each(pageTypes)(
	'%s breaks no rule of the policy, asks no other site and does not scroll sideways',
	async (_, address) => {
		await onPage({ viewport: { width: 320, height: 640 } }, async (page) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
			});
			page.on('request', (request) => {
				if (!request.url().startsWith(site.origin) && !request.url().startsWith('blob:'))
					complaints.push(request.url());
			});
			await open(page, address);
			expect(complaints).toEqual([]);
			expect(await page.context().cookies()).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
	},
);

test('a former address leads to the page of today without JavaScript, and is in no sitemap', async () => {
	await onPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto(`${site.origin}${moved}`);
		await page.waitForURL(`${site.origin}/agencies/dhs/`);
	});
	const files = await readTree(workshop.out);
	expect(files.get('_redirects')).toBe(`${moved} /agencies/dhs/ 301\n`);
	expect(files.get('sitemap-0.xml')).toContain('/agencies/dhs/');
	expect(files.get('sitemap-0.xml')).not.toMatch(/homeland\.html|agencies\/removed/);
});

test('a retracted article says so wherever its title stands', async () => {
	const places = [...(await readTree(workshop.out))].filter(
		([file, text]) => !file.endsWith('.ndjson') && text.includes(retractedTitle),
	);
	for (const [file, text] of places) expect(text.split(retractedTitle).slice(0, -1), file).toSatisfy(isMarked);
	expect(places.map(([file]) => file)).toEqual(
		expect.arrayContaining([
			'articles/index.html',
			'timeline/2018/index.html',
			'agencies/dhs/index.html',
			'articles/2018/reporters-committee-sues-for-records/index.html',
			'articles/2018/forged-letter/cite.bib',
			'corrections/index.html',
			'corrections.xml',
			'feed.xml',
		]),
	);
});

test('a retracted article is hidden from search engines, and found by the search of the archive', async () => {
	const files = await readTree(workshop.out);
	expect(files.get('sitemap-0.xml')).not.toContain(retracted);
	await onPage({}, async (page) => {
		await open(page, retracted);
		expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
		expect(await page.locator('main aside, main h1').allInnerTexts()).toEqual([
			expect.stringContaining('The letter on which this rested was forged.'),
			`Retracted: ${retractedTitle}`,
			expect.stringContaining('An earlier version said fifty.'),
		]);
		await open(page, '/search/?q=forty+accounts');
		const first = page.locator('#results a', { hasText: retractedTitle });
		expect(await first.first().textContent()).toBe(`Retracted: ${retractedTitle}`);
	});
});

test.each(['light', 'dark'] as const)(
	'a redirect that the browser does not follow has no violation in %s',
	async (colorScheme) => {
		await onPage({ colorScheme, viewport: { width: 320, height: 640 } }, async (page) => {
			await page.route('**/agencies/dhs/', (route) => route.fulfill({ status: 204 }));
			await page.goto(`${site.origin}${moved}`);
			expect(await page.textContent('h1')).toBe('This page has moved');
			const { violations } = await new AxeBuilder({ page })
				.options({ runOnly: { type: 'tag', values: standards } })
				.analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
	},
);

test.runIf(hasGit)('an article tells how it was changed, without what was only in a draft', async () => {
	const files = await readTree(workshop.out);
	expect([...files].filter(([, text]) => text.includes('CANARY')).map(([file]) => file)).toEqual([]);
	expect(files.get('sitemap-0.xml')).not.toContain('/changes/');
	await onPage({}, async (page) => {
		await open(page, '/articles/2017/twitter-sues-over-summons/');
		await page.click('text=Changed on November 22, 2026');
		expect(await page.locator('.revision ins').allTextContents()).toContain('14');
		expect(await page.locator('.revision del').allTextContents()).toContain('13');
		const spoken = await page
			.locator('.revision del')
			.first()
			.evaluate((word) => getComputedStyle(word, '::before').content);
		expect(spoken).toContain('removed');
	});
});

test('every page loads the small script of the search box; only texts and the search page have more', async () => {
	const further = [...(await readTree(workshop.out))].filter(([file, html]) => {
		if (!file.endsWith('.html') || html.includes('http-equiv="refresh"')) return false;
		const loaded = html.replace(/<template.*?<\/template>/s, '').match(/<script[^>]*src="[^"]*"/g) ?? [];
		expect(loaded.filter((script) => script.includes('/Page.astro')).length, file).toBe(1);
		return loaded.length > 1;
	});
	const texts = /^(articles\/\d{4}|accounts|agencies|legal-actions)\/[^/]+\/index\.html$/;
	expect(further.map(([file]) => file).filter((file) => !texts.test(file))).toEqual(['search/index.html']);
});

test.each([
	['beside the text on a wide screen', 1280, '.sidenotes'],
	['in a list below it on a phone', 390, '.in-article'],
])('without JavaScript an article has all its notes, each once: %s', async (_, width, place) => {
	await onPage({ javaScriptEnabled: false, viewport: { width, height: 800 } }, async (page) => {
		await open(page, withdrawal);
		const hrefs = (selector: string) =>
			page
				.locator(`${selector}:visible`)
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')).toSorted());
		const notes = await hrefs('.record-notes a');
		expect(await hrefs(`${place} .record-notes a`)).toContain('/accounts/alt-uscis/');
		expect(notes).toEqual([...new Set(await hrefs('.prose a.mention'))]);
		await page.click('.cite summary');
		expect(await page.textContent('.cite')).toContain('TY  - NEWS');
	});
});

test('notes beside the text never overlap', async () => {
	const articles = [...(await readTree(workshop.out)).keys()].filter((file) => /^articles\/\d{4}\/.*html$/.test(file));
	await onPage({ viewport: { width: 800, height: 800 } }, async (page) => {
		for (const file of articles) {
			await open(page, `/${file.replace('index.html', '')}`);
			const boxes = await page
				.locator('.byline, .sidenotes')
				.evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON() as DOMRect));
			const overlapping = boxes.filter((box, place) => box.top < (boxes[place - 1]?.bottom ?? 0) || box.left < 0);
			expect(overlapping, file).toEqual([]);
		}
	});
});

test('pointing at a record shows its note, which can be pointed at and dismissed', async () => {
	await onPage({ viewport: { width: 700, height: 800 } }, async (page) => {
		await open(page, withdrawal);
		const link = page.locator('.prose a.mention[href="/accounts/alt-uscis/"]');
		const preview = page.locator('#preview');
		await link.hover();
		expect(await preview.textContent()).toContain('Alternative agency account');
		expect(await link.getAttribute('aria-describedby')).toBe('preview');
		await preview.hover();
		expect(await preview.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await preview.isVisible()).toBe(false);
		expect(await link.getAttribute('aria-describedby')).toBeNull();
		await page.keyboard.press('Tab');
		await link.focus();
		await preview.waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});

test('a note that stands in sight beside the text is not shown again', async () => {
	await onPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
		await open(page, withdrawal);
		await page.hover('.prose a.mention[href="/accounts/alt-uscis/"]');
		expect(await page.isVisible('#preview')).toBe(false);
		await page.hover('.prose a.mention[href="/agencies/epa/"]');
		expect(await page.isVisible('#preview')).toBe(true);
	});
});

test('the link to a paragraph comes with the keyboard and leads to it', async () => {
	await onPage({}, async (page) => {
		await open(page, withdrawal);
		const link = page.locator('#p-a3ed4b80 .permalink');
		expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
		await link.focus();
		expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#p-a3ed4b80');
	});
});

test('an article prints without navigation and with its address', async () => {
	await onPage({}, async (page) => {
		await open(page, withdrawal);
		await page.emulateMedia({ media: 'print' });
		const shown = await page.locator('nav, .sidenotes, .permalink, .in-article, .cite, .list-related').all();
		expect(await Promise.all(shown.map((element) => element.isVisible()))).not.toContain(true);
		expect(await page.locator('.imprint').innerText()).toContain(`https://who-wants-to-know.example${withdrawal}`);
	});
});

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: {
			'long-title': 'off',
			'require-sri': 'off',
			'no-trailing-whitespace': 'off',
			'void-style': 'off',
			'attribute-boolean-style': 'off',
			'doctype-style': 'off',
			'no-implicit-button-type': 'off',
			'tel-non-breaking': 'off',
		},
	});
	const pages = [...(await readTree(workshop.out))].filter(([file]) => file.endsWith('.html'));
	const reports = await Promise.all(
		pages.map(async ([file, html]) => ({
			file,
			report: await validator.validateString(Buffer.from(html, 'latin1').toString()),
		})),
	);
	const problems = reports.flatMap(({ file, report }) =>
		report.results.flatMap((result) =>
			result.messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
		),
	);
	expect(problems).toEqual([]);
});

test('every link inside the site leads to a page and an element of it', async () => {
	const files = await readTree(workshop.out);
	const broken: string[] = [];
	for (const [file, html] of files) {
		if (!file.endsWith('.html')) continue;
		for (const [, href = ''] of html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)) {
			const [path = '', anchor] = decodeURIComponent(href.replaceAll('&amp;', '&')).split('#');
			const target =
				path
					.split('?')[0]
					?.slice(1)
					.replace(/(^|\/)$/, '$1index.html') ?? '';
			const found = files.get(target);
			if (found === undefined || (anchor !== undefined && !found.includes(` id="${anchor}"`)))
				broken.push(`${file}: ${href}`);
		}
	}
	expect(broken).toEqual([]);
});

test('a search is run from the front page, a result opened, and Back returns to the results', async () => {
	await onPage({}, async (page) => {
		await open(page, '/');
		await page.fill('#q', 'dreamhost');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-results-for="dreamhost"] a');
		expect(new URL(page.url()).search).toBe('?q=dreamhost');
		const first = page.locator('#results a').first();
		const title = await first.textContent();
		await first.click();
		await page.waitForURL((url) => url.pathname !== '/search/');
		expect(await page.textContent('main h1')).toBe(title);
		await page.goBack();
		await page.waitForSelector('[data-results-for="dreamhost"] a');
		expect(await page.locator('#results a').first().textContent()).toBe(title);
	});
});

/** Whether every piece of text before a title ends with the mark of a retracted article. */
function isMarked(pieces: readonly string[]): boolean {
	return pieces.every((piece) => piece.endsWith('Retracted: '));
}

/** How much of the page moved after it was first drawn; fonts included. */
async function layoutShift(): Promise<number> {
	await document.fonts.ready;
	return new Promise((done) => {
		new PerformanceObserver((list) => {
			done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => {
			done(0);
		}, 200);
	});
}

/** Where the focus is, and whether a reader sees that; undefined when it has left the page's main part. */
function describeFocus(): { isVisible: boolean; html: string } | undefined {
	const element = document.activeElement;
	if (!element?.closest('main')) return undefined;
	const { top, left, width, height } = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	return {
		isVisible: width > 0 && height > 0 && left >= 0 && top < innerHeight && style.outlineStyle !== 'none',
		html: element.outerHTML.slice(0, 200),
	};
}

type Options = Parameters<Browser['newContext']>[0];

async function onPage(options: Options, use: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext(options);
	try {
		await use(await context.newPage());
	} finally {
		await context.close();
	}
}

async function open(page: Page, address: string): Promise<void> {
	const response = await page.goto(`${site.origin}${address}`);
	expect(response?.status(), address).toBe(address === '/nowhere/' ? 404 : 200);
	const query = new URLSearchParams(address.split('?')[1]).get('q');
	if (address.startsWith('/search/'))
		await page.waitForSelector(`[data-results-for="${query ?? ''}"]`, { state: 'attached' });
}
