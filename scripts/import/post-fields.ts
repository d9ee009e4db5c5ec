import { siteAddress } from '../../src/schemas/fields.ts';
import { isPartialDate } from '../../src/schemas/partial-date.ts';
import { withSmallLetters } from './byline.ts';
import { certain, type Found } from './found.ts';
import { dayOf } from './page-facts.ts';
import type { Facts } from './report.ts';
import { toSlug } from '../slug.ts';

/** What the fields of a post of Hugo, Jekyll or Eleventy say, in the terms of an article. */
export interface PostFacts extends Facts {
	/** The name that the post has in its address; undefined if only its file has one. */
	readonly slug: string | undefined;
	/** Addresses that the post had too, which `formerly` cannot have or which Jekyll makes of its categories. */
	readonly addresses: readonly string[];
	/** Addresses of the post from which no redirect can lead to the article. */
	readonly unfit: readonly string[];
}

/**
 * Maps the fields of a post. What no article has a place for is kept as lines of YAML, but for fields that only lay a
 * page out. The date may come from the name of the file, as in Jekyll.
 */
export function mapPostFields(fields: Readonly<Record<string, unknown>>, path: string, timeZone: string): PostFacts {
	const text = (...names: readonly string[]) =>
		names.map((name) => wordsOf(fields[name])).find((words) => words !== undefined);
	const list = (...names: readonly string[]) => [...new Set(names.flatMap((name) => listOf(fields[name])))];
	// Jekyll parts tags at spaces; the others have lists.
	const isJekyll = /(?:^|\/)_posts\//.test(path) || /(?:^|\/)\d{4}-\d\d-\d\d-[^/]*$/.test(path);
	const tags = (...names: readonly string[]) =>
		names.flatMap((name) =>
			typeof fields[name] === 'string' && isJekyll ? fields[name].split(/[\s,]+/) : listOf(fields[name]),
		);
	const day = (...names: readonly string[]) =>
		names.map((name) => dateOf(wordsOf(fields[name]), name, timeZone)).find((found) => found !== undefined);
	const title = text('title');
	const bylines = list('author', 'authors', 'byline').map(withSmallLetters);
	const url = text(
		'source_url',
		'sourceUrl',
		'original_url',
		'canonicalURL',
		'canonical_url',
		'canonicalUrl',
		'canonical',
	);
	const address = url !== undefined && URL.canParse(url) ? url : undefined;
	const name = text('source', 'publication') ?? (address && new URL(address).hostname.replace(/^www\./, ''));
	const old = list('url', 'permalink', 'aliases', 'redirect_from');
	return {
		title: title === undefined ? undefined : certain(title, 'the field title'),
		date: day('date', 'publishDate', 'pubDate', 'published_at') ?? dayInName(path),
		updated: day('lastmod', 'last_modified_at', 'updated', 'modified')?.value,
		summary: text('summary', 'description', 'excerpt', 'subtitle'),
		byline: bylines.length === 0 ? undefined : certain(bylines, 'the field author'),
		dateline: optional(text('dateline', 'location'), 'the post'),
		source: name === undefined ? undefined : certain({ name, url: address }, 'the post'),
		rights: optional(text('rights', 'license', 'licence', 'copyright'), 'the post'),
		topics: [...new Set(tags('topics', 'tags', 'categories', 'keywords').map((name) => toSlug(name, 60)))].filter(
			(topic) => topic !== '' && !layoutTags.has(topic),
		),
		formerly: old.filter(isFormer),
		unfit: old.filter((address) => !isFormer(address) && address !== '/'),
		unplaced: Object.entries(fields)
			.filter(([field]) => !placed.has(field))
			.flatMap(([field, value]) =>
				`${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`.split('\n'),
			),
		slug: text('slug')?.split('/').at(-1),
		addresses: [
			// What stands behind the question mark is what tells posts apart there, and links are compared without it.
			...old.filter((address) => !isFormer(address) && !/[?#:]/.test(address)),
			...jekyllAddresses(isJekyll ? tags('categories', 'category') : [], path),
		],
	};
}

const placed = new Set(
	(
		'title date publishDate pubDate published_at lastmod last_modified_at updated modified summary description excerpt subtitle ' +
		'author authors byline dateline location source publication source_url sourceUrl original_url canonicalURL canonical_url ' +
		'canonicalUrl canonical rights license licence copyright topics tags categories keywords url permalink aliases redirect_from slug ' +
		'draft published layout type toc comments weight eleventyNavigation eleventyExcludeFromCollections templateEngineOverride'
	).split(' '),
);

/** Tags by which Eleventy collects pages; they are about nothing. */
const layoutTags = new Set(['post', 'posts', 'blog', 'all', 'news']);

/** Whether a redirect can begin at an address; a pattern such as `/:year/:title/` is none. */
function isFormer(address: string): boolean {
	return siteAddress.safeParse(address).success && !address.includes('/:');
}

function optional(value: string | undefined, because: string): Found<string> | undefined {
	return value === undefined ? undefined : certain(value, because);
}

function wordsOf(value: unknown): string | undefined {
	const words = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
	return words === '' || words === 'null' || words === '~' ? undefined : words;
}

/** A list as such, or as Jekyll has it, in one line with spaces or commas. */
function listOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(listOf);
	if (typeof value === 'object' && value !== null) return 'name' in value ? listOf(value.name) : [];
	return (
		wordsOf(value)
			?.split(/\s*,\s*/)
			.filter((item) => item !== '') ?? []
	);
}

function dateOf(written: string | undefined, field: string, timeZone: string): Found<string> | undefined {
	if (written === undefined) return undefined;
	const day = dayOf(written.replace(/^(\d{4}-\d\d-\d\d) /, '$1T').replace(/ (?=[+-]\d\d)/, ''), timeZone)?.value;
	const date = day ?? (isPartialDate(written) ? written : undefined);
	return date === undefined ? undefined : certain(date, `the field ${field}`);
}

/** `/news/courts/2018/01/06/next`, from categories and the name of the file. */
function jekyllAddresses(categories: readonly string[], path: string): string[] {
	const [, year = '', month = '', day = '', name] = /(\d{4})-(\d\d)-(\d\d)-([^/]+)\.[a-z]+$/i.exec(path) ?? [];
	return name === undefined ? [] : [[...categories.map((name) => toSlug(name, 60)), year, month, day, name].join('/')];
}

function dayInName(path: string): Found<string> | undefined {
	const day = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(path)?.[1];
	return day !== undefined && isPartialDate(day) ? certain(day, 'the name of the file') : undefined;
}
