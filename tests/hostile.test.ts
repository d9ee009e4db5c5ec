import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prose } from '../src/schemas/fields.ts';
import { account, agency, archiveFacts, article, legalAction } from '../src/testing/build-content.ts';
import { hostileInputs } from '../src/testing/hostile-inputs.ts';
import { launchBrowser, serveSite } from './browser.ts';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';

// Builds a site of texts that would run code in a page that trusts them, and opens every page of it, without the policy
// that would stop them.

let workshop: Workshop;
let browser: Browser;
let site: { origin: string; close: () => void };

/** What may stand in a field; the others are refused with a problem. */
const words = hostileInputs.filter((input) => prose.safeParse(input).success && input.length < 200);

beforeAll(async () => {
	workshop = await openWorkshop();
	await rm(workshop.content, { recursive: true });
	for (const { path, text } of hostileFiles()) {
		await mkdir(dirname(join(workshop.content, path)), { recursive: true });
		await writeFile(join(workshop.content, path), text);
	}
	const build = await workshop.build();
	expect(build.code, build.output).toBe(0);
	site = await serveSite(workshop.out);
	browser = await launchBrowser();
});

afterAll(async () => {
	site.close();
	await browser.close();
	await workshop.remove();
});

test('nothing that content holds runs in a page, leaves it or asks another site', async () => {
	const { page, fired } = await openPage();
	const pages = [...(await readTree(workshop.out)).keys()].filter((path) => path.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(words.length * 4);
	for (const path of pages) {
		const address = `/${path.replace(/index\.html$/, '')}`;
		await page.goto(site.origin + encodeURI(address));
		const found = await page.evaluate(touchAll);
		fired.push(...found.map((what) => `${what} on ${address}`));
	}
	expect(fired).toEqual([]);
});

test('nothing that an address or a reader asks for runs', async () => {
	const { page, fired } = await openPage();
	for (const input of words) {
		const part = encodeURIComponent(input);
		for (const address of [`/search/?q=${part}&kind=${part}&from=${part}#${part}`, `/${part}?${part}#${part}`]) {
			await page.goto(site.origin + address);
			if (address.startsWith('/search/'))
				await page.locator('#results[aria-busy=false], #status:not(:empty)').first().waitFor();
			fired.push(...(await page.evaluate(touchAll)));
		}
		await page.goto(site.origin);
		await page.locator('#q').click();
		await page.locator('#q').fill(input);
		await page.waitForTimeout(300);
		fired.push(...(await page.evaluate(touchAll)));
	}
	expect(fired).toEqual([]);
});

function hostileFiles() {
	return [
		archiveFacts({ name: words[0], description: words[1] }),
		...words.flatMap((input, place) => {
			const body = [input, ...hostileInputs.filter((_, other) => other % 5 === place % 5)].join('\n\n');
			return [
				article(
					`2018/a${place}`,
					{
						title: input,
						date: '2018-04-07',
						summary: input,
						byline: [input],
						dateline: input,
						source: { name: input, url: 'https://elsewhere.example/?"><script>alert(1)</script>'.replaceAll(' ', '') },
						topics: [input],
						events: [{ date: '2018-04-06', title: input }],
						corrections: [{ date: '2018-04-08', type: 'correction', text: input }],
						updates: [{ date: '2018-04-08', text: input }],
						rights: input,
						accounts: [`b${place}`],
						agencies: [`c${place}`],
						legalActions: [`d${place}`],
					},
					body,
				),
				account(`b${place}`, { displayNames: [`${input} b`], externalIds: { [input]: input } }, body),
				agency(`c${place}`, { name: `${input} c`, aliases: [`${input} e`] }, body),
				legalAction(
					`d${place}`,
					{
						caseName: `${input} d`,
						dateFiled: '2018-01-05',
						parties: [{ name: input, role: 'plaintiff' }],
						docketEntries: [{ dateFiled: '2018-01-06', description: input }],
						sources: [{ title: input, url: 'https://elsewhere.example/' }],
					},
					body,
				),
			];
		}),
	];
}

/** A page that writes down all that should not happen. */
async function openPage() {
	const fired: string[] = [];
	const context = await browser.newContext({ bypassCSP: true });
	await context.exposeBinding('fire', (_, what: string) => fired.push(what));
	await context.addInitScript(() => {
		for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
			Object.assign(window, {
				[name]() {
					(window as unknown as { fire: (what: string) => void }).fire(name);
				},
			});
	});
	context.on('request', (request) => {
		if (!request.url().startsWith(site.origin)) fired.push(`request ${request.url()}`);
	});
	const page = await context.newPage();
	context.on('page', () => {
		fired.push('new page');
	});
	page.on('dialog', (dialog) => void dialog.dismiss().then(() => fired.push('dialog')));
	page.on('pageerror', (error) => fired.push(`error ${error.message}`));
	return { page, fired };
}

/** Opens, points at and focuses all that is on a page, and returns what is there that no page may have. */
function touchAll(): string[] {
	for (const details of document.querySelectorAll('details')) details.open = true;
	for (const element of document.querySelectorAll('main *'))
		for (const name of ['mouseover', 'pointerenter', 'focus', 'copy', 'toggle', 'animationend', 'wheel'])
			element.dispatchEvent(new Event(name));
	const safe = /^(?:https?|mailto|tel):$/;
	return [...document.querySelectorAll('*')].flatMap((element) => [
		...(element.matches('iframe, object, embed, style, base, math, video, audio, script:not([src^="/_astro/"])')
			? [element.outerHTML.slice(0, 80)]
			: []),
		...[...element.attributes]
			.filter(
				({ name, value }) =>
					/^(?:on|ping$|target$)/.test(name) ||
					(/^(?:href|src|action|formaction|xlink:href|data)$/.test(name) &&
						!safe.test(URL.parse(value, document.baseURI)?.protocol ?? '')),
			)
			.map(({ name, value }) => `${name}=${value}`),
	]);
}
