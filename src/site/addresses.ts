import { folders, kindOf, slugOf, type EntityId, type EntityKind } from '../schemas/entity.ts';

/** The only place that builds an address of the site. All begin with the base and all pages end with a slash. */
export interface Addresses {
	readonly base: string;
	home(): string;
	entity(id: EntityId, anchor?: string): string;
	/** The mentions of a record in a year or month, where one page does not hold them all. */
	mentions(id: EntityId, span: string): string;
	/** How an article was changed, or what was changed on a day. */
	changes(id: EntityId<'article'>, day?: string): string;
	/** The A–Z of a kind. */
	index(kind: EntityKind): string;
	/** The timeline, or a part of it: `timeline('agency', 'cbp', '2017')`. */
	timeline(...path: readonly string[]): string;
	/** `2017`: the timeline of a year. */
	year(year: string): string;
	/** `2017-04`: the timeline of a month. */
	month(month: string): string;
	/** What happened on the days of all years, in a month, `04`, or on a day, `04-07`. */
	onThisDay(day?: string): string;
	/** The search page, with filters set. */
	search(filters?: Readonly<Record<string, string>>): string;
	/** Who is tied to whom; the pages behind the first have numbers. */
	connections(page?: number): string;
	/** What articles had wrong, or the part of it from a year or month, where one page does not hold all. */
	corrections(span?: string): string;
	/** The articles on a topic, by its slug. */
	topic(slug: string): string;
	page(name: string): string;
	image(path: string): string;
	/** How to cite an entry, as a file for other programs: `articles/2017/twitter-sues/cite.bib`. */
	citation(id: EntityId, format: string): string;
	/** A file of the site that is no page: `feed.xml`, `data/articles.ndjson`. */
	file(path: string): string;
	/** The whole address with host, for feeds and canonical links; undefined when the archive has no url. */
	absolute(address: string): string | undefined;
}

/** Makes the addresses of a site that is published at `url`, or at the root of any host when it has none. */
export function createAddresses(url: string | undefined): Addresses {
	const base = baseOf(url);
	const file = (path: string) => `${base}${path.split('/').map(encodeSegment).join('/')}`;
	const timeline = (...path: readonly string[]) => file(['timeline', ...path, ''].join('/'));
	return {
		base,
		home: () => base,
		entity: (id, anchor) =>
			`${file(`${folders[kindOf(id)]}/${slugOf(id)}/`)}${anchor === undefined ? '' : `#${anchor}`}`,
		mentions: (id, span) => file(`${folders[kindOf(id)]}/${slugOf(id)}/mentions/${span.replace('-', '/')}/`),
		changes: (id, day) => `${file(`${folders.article}/${slugOf(id)}/changes/`)}${day === undefined ? '' : `#d-${day}`}`,
		index: (kind) => file(`${folders[kind]}/`),
		timeline,
		year: (year) => timeline(year),
		month: (month) => timeline(...month.split('-')),
		onThisDay: (day = '') => {
			const [month = ''] = day.split('-');
			return `${file(`on-this-day/${month === '' ? '' : `${month}/`}`)}${month === day ? '' : `#d-${day}`}`;
		},
		search: (filters = {}) => {
			const query = new URLSearchParams(filters).toString();
			return `${file('search/')}${query === '' ? '' : `?${query}`}`;
		},
		connections: (page = 1) => file(page === 1 ? 'connections/' : `connections/${page}/`),
		corrections: (span) => file(['corrections', ...(span?.split('-') ?? []), ''].join('/')),
		topic: (slug) => file(`topics/${slug}/`),
		page: (name) => file(`${name}/`),
		image: (path) => file(`images/${path}`),
		citation: (id, format) => file(`${folders[kindOf(id)]}/${slugOf(id)}/cite.${format}`),
		file,
		absolute: (address) => (url === undefined ? undefined : new URL(address, url).href),
	};
}

/** The folder that a site lives in on its host, with a slash at both ends. */
export function baseOf(url: string | undefined): string {
	return url === undefined ? '/' : new URL(url).pathname.replace(/\/*$/, '/');
}

function encodeSegment(segment: string): string {
	return encodeURIComponent(segment).replaceAll('%40', '@');
}
