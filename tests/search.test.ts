import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, serveSite } from './browser.ts';
import { openWorkshop, type Workshop } from './build-site.ts';

const article = '/articles/2017/government-withdraws-summons/';

/** What the search loads once it is asked something. */
const dataFiles = /\/pagefind\/|\/search\/.+\.json/;

let workshop: Workshop;
let site: { origin: string; close: () => void };
let browser: Browser;

beforeAll(async () => {
	workshop = await openWorkshop();
	const { code, output } = await workshop.build();
	expect(code, output).toBe(0);
	site = await serveSite(workshop.out);
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser.close();
	site.close();
	await workshop.remove();
});

describe('results', () => {
	test('come while typing, without a key or a click, and the address follows', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/');
			const before = await page.evaluate(() => history.length);
			await page.locator('#q').pressSequentially('dreamhost', { delay: 20 });
			await answered(page, 'dreamhost');
			expect(await page.locator('#results a').count()).toBeGreaterThan(0);
			expect(new URL(page.url()).search).toBe('?q=dreamhost');
			expect(await page.evaluate(() => history.length)).toBe(before);
		});
	});

	test.each([
		['a name', 'U.S. Customs and Border Protection', '/agencies/cbp/'],
		['an abbreviation', 'cbp', '/agencies/cbp/'],
		['a handle', '@alt_uscis', '/accounts/alt-uscis/'],
		['a docket number', '3:17-cv-01916', '/legal-actions/twitter-v-dhs/'],
	])('begin with the records that %s gives', async (_, query, href) => {
		await onPage({}, async (page) => {
			await open(page, `/search/?q=${encodeURIComponent(query)}`);
			expect(await page.locator('#results section h2').first().textContent()).toBe('Records');
			expect(await page.locator('#results a').first().getAttribute('href')).toBe(href);
			const hrefs = await linksOf(page);
			expect(hrefs).toEqual([...new Set(hrefs)]);
		});
	});

	test('say by which other name a record was found', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=cbp');
			expect(await page.locator('#results li').first().textContent()).toContain('also: CBP');
		});
	});

	test('of pages have a date, a kind and an excerpt with the words marked', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=withdrawn&kind=Articles');
			const hit = page.locator('#results section', { hasText: 'Pages' }).locator('li').first();
			expect(await hit.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(await hit.locator('.margin').textContent()).toContain('¶ Article');
			expect((await hit.locator('mark').first().textContent())?.toLowerCase()).toContain('withdr');
		});
	});

	test('that have only some of the words come too, and say which they lack', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=bhandari+inspector');
			expect(await said(page)).toMatch(/have some of the words, none has all|more ha(ve|s) some of them/);
			expect(await page.locator('#results .note', { hasText: 'without: ' }).count()).toBeGreaterThan(0);
		});
	});

	test('beyond the first twenty come with a button, and the focus goes to the first of them', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?kind=Articles');
			expect(await page.locator('#results a').count()).toBe(20);
			await page.click('#more');
			await page.waitForFunction(() => document.querySelectorAll('#results a').length === 40);
			const focused = () =>
				[...document.querySelectorAll('#results a')].findIndex((link) => link === document.activeElement);
			await page.waitForFunction(() => document.activeElement?.closest('#results') !== null);
			expect(await page.evaluate(focused)).toBe(20);
		});
	});

	test('stay while more of them come, and the focus stays with who goes on typing', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=the&kind=Articles');
			const held: (() => Promise<void>)[] = [];
			let isHolding = true;
			await page.route('**/*.pf_fragment', async (route) => {
				if (isHolding) held.push(() => route.continue());
				else await route.continue();
			});
			await page.click('#more');
			while (held.length === 0) await page.waitForTimeout(20);
			expect(await page.locator('#results a').count()).toBe(20);
			isHolding = false;
			await page.fill('#q', 'a');
			for (const release of held) await release();
			await answered(page, 'a');
			await page.waitForTimeout(200);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		});
	});

	test('that are all shown have no button for more, also where a record is one of them', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=homeland');
			const count = Number(/(\d+) results/.exec(await said(page))?.[1]);
			const records = Number(/(\d+) records/.exec(await said(page))?.[1]);
			expect(count).toBeGreaterThan(20);
			expect(await page.locator('#results a').count()).toBe(count);
			expect(count - records).toBeLessThanOrEqual(20);
			expect(await page.isVisible('#more')).toBe(false);
		});
	});

	test('of an address load without a click', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=twitter&kind=Articles&year=2017&from=2017-04&to=2017-04&sort=date');
			expect(await page.inputValue('#q')).toBe('twitter');
			expect(await page.inputValue('#order')).toBe('date');
			expect(await page.inputValue('#from')).toBe('2017-04');
			expect(await page.isVisible('#from')).toBe(true);
			expect(await page.isChecked('input[name="kind"][value="Articles"]')).toBe(true);
			expect(await page.isChecked('input[name="year"][value="2017"]')).toBe(true);
			const dates = await datesOf(page);
			expect(dates.length).toBeGreaterThan(1);
			expect(dates.filter((date) => !date.startsWith('2017-04'))).toEqual([]);
			expect(dates).toEqual(dates.toSorted().toReversed());
		});
	});
});

describe('filters', () => {
	const filters = ['kind', 'year', 'agency', 'account', 'action', 'status', 'type', 'topic'];

	test.each(filters)('%s: the number beside a value is that of the results that it leaves', async (name) => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=twitter');
			await page.click(`[data-filter="${name}"] summary`);
			const label = page.locator(`[data-filter="${name}"] label`).last();
			await label.waitFor();
			const count = Number(await label.locator('.count').textContent());
			const value = await label.locator('input').inputValue();
			await label.locator('input').check();
			await page.waitForFunction(
				(one) =>
					new URLSearchParams(location.search).get(one) !== null && document.querySelector('#chosen li') !== null,
				name,
			);
			await settled(page);
			expect(await said(page)).toBe(`${count} result${count === 1 ? '' : 's'}`);
			expect(new URL(page.url()).searchParams.getAll(name)).toEqual([value]);
			expect(await page.locator('#chosen').textContent()).toContain(`: ${value}`);
		});
	});

	test('are combined, and taken away one by one or all at once', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=twitter&agency=U.S.+Customs+and+Border+Protection&kind=Articles&year=2017');
			const names = () => page.locator('#chosen button').evaluateAll((all) => all.map((one) => one.textContent));
			expect(await names()).toEqual([
				'Take away Kind: Articles ×',
				'Take away Year: 2017 ×',
				'Take away Agency: U.S. Customs and Border Protection ×',
				'Take all away',
			]);
			const three = await linksOf(page);
			await page.getByRole('button', { name: 'Take away Kind: Articles' }).click();
			await page.waitForFunction(() => document.querySelectorAll('#chosen li').length === 3);
			await settled(page);
			const two = await linksOf(page);
			expect(two).toEqual(expect.arrayContaining(three));
			expect(two.length).toBeGreaterThan(three.length);
			expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Year: 2017');
			await page.getByRole('button', { name: 'Take all away' }).click();
			await page.waitForFunction(() => location.search === '?q=twitter');
			await settled(page);
			expect(await page.locator('#chosen li').count()).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		});
	});

	test('ask for what they have only once they are opened', async () => {
		await onPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await open(page, '/search/?q=twitter');
			const before = asked.filter((path) => path.endsWith('.pf_filter')).length;
			await page.click('[data-filter="topic"] summary');
			await page.locator('[data-filter="topic"] label').first().waitFor();
			expect(asked.filter((path) => path.endsWith('.pf_filter')).length).toBeGreaterThan(before);
		});
	});

	test('with many values show the first twelve, and all of them when asked', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=twitter');
			await page.click('[data-filter="agency"] summary');
			const labels = page.locator('[data-filter="agency"] label');
			await labels.first().waitFor();
			expect(await labels.count()).toBe(12);
			await page.getByRole('button', { name: /^Show all \d+$/ }).click();
			expect(await labels.count()).toBeGreaterThan(12);
		});
	});

	test('do not push the results below the first screen of a phone', async () => {
		await onPage({ viewport: { width: 390, height: 844 } }, async (page) => {
			await open(page, '/search/?q=twitter&kind=Articles');
			const box = await page.locator('#results a').first().boundingBox();
			expect(box?.y).toBeLessThan(600);
			await page.getByRole('button', { name: 'Narrow down' }).click();
			await page.locator('input[name="kind"][value="Articles"]').uncheck();
			await page.waitForFunction(() => location.search === '?q=twitter');
		});
	});
});

describe('a range of dates', () => {
	test('narrows the results down and is taken away like a filter', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=twitter');
			const all = await said(page);
			await page.click('#dates summary');
			await page.fill('#from', '2017-04-07');
			await page.fill('#to', '2018');
			await page.press('#to', 'Enter');
			await page.waitForFunction(() => location.search === '?q=twitter&from=2017-04-07&to=2018');
			await settled(page);
			const dates = await datesOf(page);
			expect(dates.length).toBeGreaterThan(0);
			expect(dates.filter((date) => date < '2017-04-07' || date > '2018-12-31')).toEqual([]);
			await page.getByRole('button', { name: 'Take all away' }).click();
			await page.waitForFunction(() => location.search === '?q=twitter');
			await settled(page);
			expect(await said(page)).toBe(all);
			expect(await page.inputValue('#from')).toBe('');
		});
	});

	test('that is none is told beside the field and narrows nothing down', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=twitter');
			const all = await said(page);
			await page.click('#dates summary');
			await page.fill('#from', '2017-02-30');
			await page.press('#from', 'Enter');
			await page.waitForFunction(() => document.querySelector('#from-problem')?.textContent !== '');
			expect(await page.textContent('#from-problem')).toContain('“2017-02-30” is no date.');
			expect(await page.getAttribute('#from', 'aria-invalid')).toBe('true');
			await settled(page);
			expect(new URL(page.url()).search).toBe('?q=twitter');
			expect(await said(page)).toBe(all);
		});
	});
});

test('the order by date has the newest first', async () => {
	await onPage({}, async (page) => {
		await open(page, '/search/?q=twitter&kind=Articles');
		await page.selectOption('#order', 'date');
		await page.waitForFunction(() => location.search.endsWith('&sort=date'));
		await settled(page);
		const dates = await datesOf(page);
		expect(dates).toEqual(dates.toSorted().toReversed());
	});
});

test('Back and Forward restore the words, the filters, the order and the results', async () => {
	await onPage({}, async (page) => {
		await open(page, '/search/?q=summons');
		const first = await linksOf(page);
		await page.selectOption('#order', 'date');
		await settledAt(page, '?q=summons&sort=date');
		await page.click('[data-filter="kind"] summary');
		await page.locator('input[name="kind"][value="Articles"]').check();
		await settledAt(page, '?q=summons&kind=Articles&sort=date');
		// Typing takes the place of the step before it.
		await page.fill('#q', 'reddit');
		await settledAt(page, '?q=reddit&kind=Articles&sort=date');
		const last = await linksOf(page);
		await page.goBack();
		await settledAt(page, '?q=summons&sort=date');
		expect(await page.inputValue('#order')).toBe('date');
		expect(await page.isChecked('input[name="kind"][value="Articles"]')).toBe(false);
		await page.goBack();
		await settledAt(page, '?q=summons');
		expect(await page.inputValue('#q')).toBe('summons');
		expect(await page.inputValue('#order')).toBe('relevance');
		expect(await linksOf(page)).toEqual(first);
		await page.goForward();
		await page.goForward();
		await settledAt(page, '?q=reddit&kind=Articles&sort=date');
		expect(await page.inputValue('#q')).toBe('reddit');
		expect(await linksOf(page)).toEqual(last);
	});
});

test('an answer that comes late is dropped', async () => {
	await onPage({}, async (page) => {
		await open(page, '/search/');
		const held: (() => Promise<void>)[] = [];
		let isHolding = true;
		await page.route('**/*.pf_fragment', async (route) => {
			if (isHolding) held.push(() => route.continue());
			else await route.continue();
		});
		await page.fill('#q', 'reddit');
		while (held.length === 0) await page.waitForTimeout(20);
		isHolding = false;
		await page.fill('#q', 'dreamhost');
		await answered(page, 'dreamhost');
		const links = await linksOf(page);
		for (const release of held) await release();
		await page.waitForTimeout(300);
		expect(await linksOf(page)).toEqual(links);
		expect(await page.getAttribute('#results', 'data-results-for')).toBe('dreamhost');
	});
});

describe('keys', () => {
	test.each(['/search/?q=summons', '/agencies/cbp/', '/'])(
		'/ leads to the field of %s and selects it',
		async (address) => {
			await onPage({}, async (page) => {
				await open(page, address);
				await page.keyboard.press('/');
				expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
				await page.keyboard.type('a/b');
				expect(await page.inputValue('#q')).toBe('a/b');
			});
		},
	);

	test('arrows choose among the signs of an input method before they leave the field', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=summons');
			const press = (isComposing: boolean) =>
				page.evaluate((is) => {
					const event = { key: 'ArrowDown', bubbles: true, cancelable: true, isComposing: is };
					document.querySelector('#q')?.dispatchEvent(new KeyboardEvent('keydown', event));
					return document.activeElement?.closest('#results') !== null;
				}, isComposing);
			await page.focus('#q');
			expect(await press(true)).toBe(false);
			expect(await press(false)).toBe(true);
		});
	});

	test('arrows lead from the field through the results and back', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=summons');
			const place = () =>
				page.evaluate(() =>
					document.activeElement?.id === 'q'
						? 'field'
						: [...document.querySelectorAll('#results a')].findIndex((link) => link === document.activeElement),
				);
			const press = async (key: string) => {
				await page.keyboard.press(key);
				return place();
			};
			await page.focus('#q');
			expect(await press('ArrowDown')).toBe(0);
			expect(await press('ArrowDown')).toBe(1);
			expect(await press('ArrowUp')).toBe(0);
			expect(await press('ArrowUp')).toBe('field');
			await press('ArrowDown');
			expect(await press('End')).toBe((await linksOf(page)).length - 1);
			expect(await press('Home')).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
			expect(await press('Escape')).toBe('field');
		});
	});
});

describe('what is said', () => {
	test('the number of results is in a live region', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=dreamhost&kind=Articles');
			expect(await page.getByRole('status').textContent()).toMatch(/^\d+ results?$/);
		});
	});

	test('when nothing is found, what to do', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=zzzzqqq&kind=Articles');
			expect(await said(page)).toContain(
				'Nothing found. Try fewer or other words, or take away “Kind: Articles”. Or look through the timeline or the articles from A to Z.',
			);
			expect(await page.locator('#status a').first().getAttribute('href')).toBe('/timeline/');
			expect(await page.getAttribute('#results', 'data-results-for')).toBe('zzzzqqq');
		});
	});

	test('a word that is misspelt leads to the one that was meant', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/?q=sumons');
			await page.click('#status a[data-query]');
			await answered(page, 'summons');
			expect(await page.inputValue('#q')).toBe('summons');
			expect(new URL(page.url()).search).toBe('?q=summons');
		});
	});

	test('when the index cannot be loaded, what to do; and it can be tried again', async () => {
		await onPage({}, async (page) => {
			await page.route(dataFiles, (route) => route.abort());
			await page.goto(`${site.origin}/search/?q=summons`);
			await page.getByText('could not be loaded').waitFor();
			expect(await said(page)).toContain('Check the connection');
			expect(await page.getAttribute('#results', 'data-results-for')).toBeNull();
			await page.unroute(dataFiles);
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered(page, 'summons');
			expect(await page.locator('#results a').count()).toBeGreaterThan(0);
		});
	});

	test.each(['pf_index', 'pf_fragment', 'pf_meta', 'wasm.en.pagefind'])(
		'when a %s cannot be loaded, the same, and not that nothing was found',
		async (part) => {
			await onPage({}, async (page) => {
				await page.route(`**/*.${part}`, (route) => route.abort());
				await page.route(`**/${part}`, (route) => route.abort());
				await page.goto(`${site.origin}/search/?q=dreamhost`);
				await page.getByText('could not be loaded').waitFor();
				await page.unrouteAll();
				await page.getByRole('button', { name: 'Try again' }).click();
				await answered(page, 'dreamhost');
				expect(await page.locator('#results a').count()).toBeGreaterThan(3);
			});
		},
	);

	test('at rest, what can be typed', async () => {
		await onPage({}, async (page) => {
			await open(page, '/search/');
			expect(await said(page)).toBe('Type a name, a handle, a case or any words.');
		});
	});
});

describe('the box of a page', () => {
	const searchFiles = /\/pagefind\/|\/search\/|BoxScript|site-search/;

	test('loads nothing of the search before it has the focus', async () => {
		await onPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await open(page, '/agencies/cbp/');
			await page.waitForLoadState('networkidle');
			expect(asked.filter((path) => searchFiles.test(path))).toEqual([]);
			const script = page.waitForRequest(searchFiles);
			await page.focus('#q');
			await script;
		});
	});

	test('lists records and pages while typing; arrows, Enter and Escape work', async () => {
		await onPage({}, async (page) => {
			await openBox(page, '/statistics/', 'cbp');
			const box = page.getByRole('combobox', { name: 'Search the archive' });
			expect(await box.getAttribute('aria-expanded')).toBe('true');
			const options = page.getByRole('option');
			expect(await options.first().getAttribute('href')).toBe('/agencies/cbp/');
			expect(await options.last().textContent()).toBe('All results for “cbp”');
			expect(await options.count()).toBeLessThanOrEqual(11);
			expect(await page.locator('form [role=status]').textContent()).toBe(
				`${(await options.count()) - 1} results below the box.`,
			);
			await page.keyboard.press('ArrowUp');
			expect(await box.getAttribute('aria-activedescendant')).toBe(await options.last().getAttribute('id'));
			await page.keyboard.press('ArrowDown');
			expect(await box.getAttribute('aria-activedescendant')).toBeNull();
			await page.keyboard.press('Escape');
			expect(await page.isVisible('#box-results')).toBe(false);
			expect(await page.inputValue('#q')).toBe('cbp');
			await page.keyboard.press('ArrowDown');
			await page.waitForSelector('#box-results:not([hidden])');
			await page.keyboard.press('ArrowDown');
			expect(await options.first().getAttribute('aria-selected')).toBe('true');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/agencies/cbp/');
		});
	});

	test('goes to all results with Enter, and closes when something else is clicked', async () => {
		await onPage({}, async (page) => {
			await openBox(page, article, 'dreamhost');
			await page.mouse.click(5, 400);
			expect(await page.isVisible('#box-results')).toBe(false);
			await page.press('#q', 'Enter');
			await answered(page, 'dreamhost');
			expect(new URL(page.url()).search).toBe('?q=dreamhost');
		});
	});

	test('works without JavaScript', async () => {
		await onPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, article);
			await page.fill('#q', 'cbp');
			await page.press('#q', 'Enter');
			await page.waitForURL('**/search/?q=cbp');
		});
	});
});

test('without JavaScript the search page leads to the lists and the timeline', async () => {
	await onPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto(`${site.origin}/search/`);
		const ways = page.locator('main a:visible');
		expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
			'/articles/',
			'/accounts/',
			'/agencies/',
			'/legal-actions/',
			'/statutes/',
			'/courts/',
			'/topics/',
			'/timeline/',
		]);
		expect(await page.isVisible('#q')).toBe(false);
	});
});

describe('related cases', () => {
	test.each([
		'/agencies/cbp/',
		'/accounts/alt-uscis/',
		'/legal-actions/twitter-v-dhs/',
		'/statutes/usc/19/1509/',
		article,
	])('are found from %s', async (address) => {
		await onPage({}, async (page) => {
			await open(page, address);
			await page.click('.related-cases a');
			await page.waitForSelector('#results[data-results-for] a');
			expect(new URL(page.url()).searchParams.get('kind')).toBe('Legal actions');
			const links = await linksOf(page);
			expect(links.filter((href) => !href.startsWith('/legal-actions/'))).toEqual([]);
		});
	});

	test('are found from a selected passage, which Tab leads to', async () => {
		await onPage({}, async (page) => {
			await open(page, article);
			await select(page, '.prose p[id] >> nth=1');
			const found = page.locator('.passage-link');
			await found.waitFor();
			const [box, text] = await Promise.all([found.boundingBox(), page.locator('.prose p[id] >> nth=1').boundingBox()]);
			expect((box?.y ?? 0) - ((text?.y ?? 0) + (text?.height ?? 0))).toBeLessThan(12);
			expect(box?.x).toBeGreaterThan(text?.x ?? 0);
			expect(await page.locator('main > [role=status]').textContent()).toContain('Press Tab');
			await page.keyboard.press('Tab');
			expect(await found.evaluate((link) => link === document.activeElement)).toBe(true);
			const passage = new URL((await found.getAttribute('href')) ?? '').searchParams.get('q') ?? '';
			expect(passage).toMatch(/^Twitter in turn dropped the federal lawsuit/);
			expect(passage.split(' ')).toHaveLength(12);
			await page.keyboard.press('Tab');
			expect(await found.evaluate((link) => link === document.activeElement)).toBe(false);
			await found.click();
			await page.waitForSelector('#results[data-results-for] a');
			expect((await linksOf(page)).every((href) => href.startsWith('/legal-actions/'))).toBe(true);
		});
	});

	test('from a passage that quotes somebody are found by its words, not as a phrase', async () => {
		await onPage({}, async (page) => {
			await open(page, article);
			await page
				.locator('.prose p[id]', { hasText: '“' })
				.first()
				.evaluate((element) => {
					const text = [...element.childNodes].find((node) => node.textContent?.includes('“')) ?? element;
					getSelection()?.setBaseAndExtent(
						text,
						text.textContent?.indexOf('“') ?? 0,
						text,
						text.textContent?.length ?? 0,
					);
				});
			const href = await page.locator('.passage-link').getAttribute('href');
			expect(new URL(href ?? '').searchParams.get('q')).toMatch(/^[^“”"]+$/);
		});
	});

	test('the link to them goes with the selection, and with Escape', async () => {
		await onPage({}, async (page) => {
			await open(page, '/agencies/cbp/');
			await select(page, '.prose p >> nth=0');
			await page.waitForSelector('.passage-link');
			await page.evaluate(() => getSelection()?.removeAllRanges());
			await page.waitForSelector('.passage-link', { state: 'detached' });
			await select(page, '.prose p >> nth=0');
			await page.waitForSelector('.passage-link');
			await page.keyboard.press('Escape');
			await page.waitForSelector('.passage-link', { state: 'detached' });
			await select(page, 'h1');
			await page.waitForTimeout(400);
			expect(await page.locator('.passage-link').count()).toBe(0);
		});
	});

	test('on a touch screen the link to them stands at the foot, clear of menus', async () => {
		await onPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }, async (page) => {
			await open(page, article);
			await select(page, '.prose p[id] >> nth=1');
			const box = await page.locator('.passage-link').boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
		});
	});
});

const states: [name: string, address: string, reach?: (page: Page) => Promise<unknown>][] = [
	['at rest', '/search/'],
	['records and pages', '/search/?q=cbp'],
	['pages without some of the words', '/search/?q=bhandari+inspector'],
	[
		'open groups',
		'/search/?q=twitter',
		async (page) => {
			if (await page.isVisible('#narrow')) await page.click('#narrow');
			for (const name of ['kind', 'agency']) {
				await page.click(`[data-filter="${name}"] summary`);
				await page.locator(`[data-filter="${name}"] label`).first().waitFor();
			}
		},
	],
	['chosen filters and dates', '/search/?q=twitter&kind=Articles&year=2017&from=2017-04&to=2018&sort=date'],
	[
		'an invalid date',
		'/search/?q=twitter',
		async (page) => {
			if (await page.isVisible('#narrow')) await page.click('#narrow');
			await page.click('#dates summary');
			await page.fill('#from', 'last year');
			await page.press('#from', 'Enter');
		},
	],
	['a suggestion', '/search/?q=sumons'],
	['nothing found', '/search/?q=zzzzqqq&kind=Articles'],
	[
		'a failure',
		'/search/',
		async (page) => {
			await page.route(dataFiles, (route) => route.abort());
			await page.fill('#q', 'summons');
			await page.getByText('could not be loaded').waitFor();
		},
	],
	[
		'an open box',
		'/agencies/cbp/',
		async (page) => {
			await typeIntoBox(page, 'cbp');
			await page.keyboard.press('ArrowDown');
		},
	],
	['an open box on the front page', '/', (page) => typeIntoBox(page, 'cbp')],
	[
		'a selected passage',
		article,
		async (page) => {
			await select(page, '.prose p[id] >> nth=1');
			await page.waitForSelector('.passage-link');
		},
	],
];

const conditions = [
	['in light', { colorScheme: 'light' }, ['color-contrast-enhanced']],
	['in dark', { colorScheme: 'dark' }, ['color-contrast-enhanced']],
	['in forced colors', { forcedColors: 'active' }, []],
	['at 320 pixels', { viewport: { width: 320, height: 640 } }, []],
	['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, []],
] as const satisfies [string, Options, string[]][];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(conditions)('%s', (_, options, furtherRules) => {
	test.each(states)('%s: no accessibility violation, nothing beyond the edge', async (...[, address, reach]) => {
		await onPage(options, async (page) => {
			await open(page, address);
			await reach?.(page);
			const axe = new AxeBuilder({ page }).options({
				runOnly: { type: 'tag', values: standards },
				rules: Object.fromEntries(furtherRules.map((rule) => [rule, { enabled: true }])),
			});
			const { violations } = await axe.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
	});
});

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
	await page.goto(`${site.origin}${address}`);
	if (!address.startsWith('/search/')) return;
	await answered(page, new URLSearchParams(address.split('?')[1]).get('q') ?? '');
}

/** Waits for the results of a query. */
async function answered(page: Page, query: string): Promise<void> {
	await page.waitForSelector(`[data-results-for="${query}"]`, { state: 'attached' });
}

/** Waits until no search is under way. */
async function settled(page: Page): Promise<void> {
	await page.waitForSelector('#results[aria-busy="false"]', { state: 'attached' });
}

async function settledAt(page: Page, search: string): Promise<void> {
	await page.waitForFunction((wanted) => location.search === wanted, search);
	await settled(page);
}

async function openBox(page: Page, address: string, query: string): Promise<void> {
	await open(page, address);
	await typeIntoBox(page, query);
}

async function typeIntoBox(page: Page, query: string): Promise<void> {
	await page.fill('#q', query);
	await page.waitForSelector('#box-results:not([hidden])');
}

async function said(page: Page): Promise<string> {
	return (await page.textContent('#status')) ?? '';
}

async function linksOf(page: Page): Promise<string[]> {
	return page
		.locator('[data-results-for] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

async function datesOf(page: Page): Promise<string[]> {
	return page.locator('#results time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
}

/** Selects all of an element, as a reader would with the mouse. */
async function select(page: Page, selector: string): Promise<void> {
	await page.locator(selector).evaluate((element) => {
		getSelection()?.selectAllChildren(element);
	});
}
