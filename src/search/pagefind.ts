import { filterNames, type FilterName, type SearchState } from './search-state.ts';

/** What a page shows of one result. */
export interface Hit {
	readonly url: string;
	readonly title: string;
	readonly kind: string;
	readonly date: string;
	/** Escaped HTML with `<mark>` around the words that were found. */
	readonly excerpt: string;
}

/** The answer to a search: how many there are, the first of them, and what they can be narrowed down to. */
export interface Answer {
	readonly total: number;
	readonly hits: readonly Hit[];
	/** For each filter its values and how many results each would leave. */
	readonly facets: Readonly<Record<FilterName, readonly (readonly [string, number])[]>>;
}

/** Searches the index below `folder`, which is loaded with the first search. At most `limit` hits come with it. */
export async function search(folder: string, state: SearchState, limit: number): Promise<Answer> {
	const pagefind = await load(folder);
	const chosen = filterNames.filter((name) => state.filters[name].length > 0);
	const found = await pagefind.search(state.query === '' ? null : state.query, {
		filters: Object.fromEntries(chosen.map((name) => [name, { any: state.filters[name] }])),
		...(state.order === 'date' ? { sort: { date: 'desc' } } : {}),
	});
	const results = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
	return {
		total: found.results.length,
		hits: results.map(({ url, meta, excerpt }) => ({
			url,
			title: meta.title ?? url,
			kind: meta.kind ?? '',
			date: meta.date ?? '',
			excerpt,
		})),
		facets: {
			kind: facet(found, 'kind'),
			year: facet(found, 'year').toReversed(),
			agency: facet(found, 'agency'),
			account: facet(found, 'account'),
		},
	};
}

let loading: Promise<Pagefind> | undefined;

function load(folder: string): Promise<Pagefind> {
	loading ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
		await pagefind.options({ baseUrl: '/', excerptLength: 32 });
		await pagefind.init();
		await pagefind.filters();
		return pagefind;
	});
	loading.catch(() => (loading = undefined));
	return loading;
}

/** Values that no result has are left out; `totalFilters` counts as if the facet's own choice were not made. */
function facet(found: Found, name: FilterName): (readonly [string, number])[] {
	return Object.entries(found.totalFilters[name] ?? found.filters[name] ?? {}).filter(([, count]) => count > 0);
}

interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<unknown>;
	search(query: string | null, options: object): Promise<Found>;
}

type Counts = Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>;

interface Found {
	readonly results: readonly { data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }> }[];
	readonly filters: Counts;
	readonly totalFilters: Counts;
}
