import { z } from 'astro/zod';
import { isPartialDate } from '../../src/schemas/partial-date.ts';
import { readByline } from './byline.ts';
import { certain, type Found } from './found.ts';
import type { Facts } from './report.ts';

/** What a saved page says of itself: in its data for search engines (JSON-LD), in its meta tags, in its address. */
export function readPageFacts(document: Document, html: string, timeZone: string): Facts {
	const data = readArticleData(document);
	const meta = (...names: readonly string[]) =>
		names.map((name) => metaOf(document, name)).find((value) => value !== undefined);
	const url =
		[
			document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
			meta('og:url'),
			/<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1],
		].find((address) => typeof address === 'string' && /^https?:/.test(address) && URL.canParse(address)) ?? undefined;
	const say = (value: string | undefined, because: string) =>
		value === undefined || value.trim() === '' ? undefined : certain(value.replace(/\s+/g, ' ').trim(), because);
	const published =
		data.datePublished ??
		meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate', 'parsely-pub-date') ??
		document.querySelector('time[datetime]')?.getAttribute('datetime') ??
		undefined;
	const authors = data.author ?? splitNames(meta('author', 'article:author', 'dc.creator', 'parsely-author'));
	const name =
		data.publisher ??
		meta('og:site_name', 'application-name') ??
		(url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, ''));
	return {
		title:
			say(data.headline ?? meta('og:title', 'twitter:title'), 'the data of the page') ??
			say(document.querySelector('h1')?.textContent ?? undefined, 'the heading of the page'),
		date: dayOf(published, timeZone) ?? dayInAddress(url),
		updated: dayOf(data.dateModified ?? meta('article:modified_time'), timeZone)?.value,
		summary: say(data.description ?? meta('og:description', 'description'), '')?.value,
		byline: authors.length === 0 ? undefined : certain(authors, 'the data of the page'),
		source: name === undefined ? undefined : certain({ name, url }, 'the data of the page'),
		rights: say(
			data.license ??
				document.querySelector('link[rel~="license"], a[rel~="license"]')?.getAttribute('href') ??
				meta('dcterms.rights', 'copyright'),
			'the data of the page',
		),
	};
}

function metaOf(document: Document, name: string): string | undefined {
	for (const element of document.querySelectorAll('meta')) {
		const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
		if (key?.toLowerCase() === name.toLowerCase()) return element.getAttribute('content') ?? undefined;
	}
	return undefined;
}

const text = z.string().optional().catch(undefined);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const articleData = z.object({
	headline: text,
	description: text,
	datePublished: text,
	dateModified: text,
	license: text,
	author: z
		.union([named.transform((name) => [name]), z.array(named)])
		.optional()
		.catch(undefined),
	publisher: named.optional().catch(undefined),
});

/** The JSON-LD of the article on a page; empty when there is none. */
function readArticleData(document: Document): z.infer<typeof articleData> {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const found = itemsOf(parseJson(script.textContent)).find((item) =>
			/Article|BlogPosting/.test(JSON.stringify(item['@type'] ?? '')),
		);
		if (found !== undefined) return articleData.parse(found);
	}
	return articleData.parse({});
}

function itemsOf(value: unknown): Record<string, unknown>[] {
	if (Array.isArray(value)) return value.flatMap(itemsOf);
	const { data } = z.record(z.string(), z.unknown()).safeParse(value);
	return data === undefined ? [] : [data, ...itemsOf(data['@graph'] ?? [])];
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function splitNames(written: string | undefined): readonly string[] {
	if (written === undefined || /^https?:/.test(written)) return [];
	return readByline(`By ${written.replace(/^by\s+/i, '')}`)?.names ?? [written];
}

/** The day of a time as it is written; of one in universal time, the day in the archive's time zone. */
export function dayOf(time: string | undefined, timeZone: string): Found<string> | undefined {
	const day = /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0];
	if (time === undefined || day === undefined || !isPartialDate(day)) return undefined;
	const isUniversal = /T.*(?:Z|\+00:?00)$/.test(time) && !Number.isNaN(Date.parse(time));
	const local = isUniversal
		? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(time))
		: day;
	return certain(local, `the time "${time}" of the page`);
}

function dayInAddress(url: string | undefined): Found<string> | undefined {
	const day = /\/(\d{4})[/-](\d\d)[/-](\d\d)(?:\/|-|$)/
		.exec(url ?? '')
		?.slice(1)
		.join('-');
	return day !== undefined && isPartialDate(day)
		? { value: day, confidence: 'likely', because: `the address of the page, ${url ?? ''}` }
		: undefined;
}
