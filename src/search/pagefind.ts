import type { FilterName } from './search-state.ts';
import { pagefindRanking, titleWeightOf } from './ranking.ts';
import type { PageMatch } from './rank-pages.ts';

/** The values of each filter of which a page must have one; Pagefind knows the dates of ranges as a filter, too. */
export type Narrowing = Readonly<Record<FilterName | 'date', readonly string[]>>;

/** What the index holds of a page. */
export interface IndexedPage {
	readonly href: string;
	readonly title: string;
	readonly kind: string;
	readonly date: string;
	/** The title, then the text. */
	readonly text: string;
}

/** Pagefind's index, loaded with the first question. Ids of pages mean something only within one build. */
export interface PageIndex {
	/** The pages that have a word, or one that begins with it. */
	findWord(word: string, narrowing: Narrowing): Promise<ReadonlyMap<string, PageMatch>>;
	/** The pages that have words in this very order. */
	findPhrase(words: readonly string[], narrowing: Narrowing): Promise<ReadonlySet<string>>;
	/** The pages that have all words, or all pages when there are none, the newest first. */
	findNewest(words: readonly string[], narrowing: Narrowing): Promise<readonly string[]>;
	/** For each value of a filter the number of pages that have it and all words. */
	count(
		words: readonly string[],
		narrowing: Narrowing,
		name: FilterName,
	): Promise<readonly (readonly [string, number])[]>;
	/** A page that one of the other questions found. */
	page(id: string): Promise<IndexedPage>;
}

/** @param folder The folder of the index, with a slash at its end. */
export async function openIndex(folder: string): Promise<PageIndex> {
	const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
	// A worker would cost another 12 kB before the first result; a word takes some milliseconds.
	const pagefind = createInstance({ noWorker: true, baseUrl: '/', ranking: pagefindRanking });
	await pagefind.init();
	const pages = new Map<string, Result>();
	const search = async (text: string | null, narrowing: Narrowing, options: object = {}) => {
		const found = await pagefind.search(text, { filters: toFilters(narrowing), ...options });
		for (const result of found.results) pages.set(result.id, result);
		return found;
	};
	return {
		async findWord(word, narrowing) {
			const { results } = await search(word, narrowing);
			return new Map(results.map((result) => [result.id, toMatch(result)]));
		},
		async findPhrase(words, narrowing) {
			const { results } = await search(`"${words.join(' ')}"`, narrowing);
			return new Set(results.map(({ id }) => id));
		},
		async findNewest(words, narrowing) {
			const { results } = await search(words.join(' ') || null, narrowing, { sort: { date: 'desc' } });
			return results.map(({ id }) => id);
		},
		async count(words, narrowing, name) {
			// A filter without a value narrows nothing down, but has its counts loaded.
			const filters = { ...toFilters(narrowing), [name]: [] };
			const { filters: counts } = await pagefind.search(words.join(' ') || null, { filters });
			return Object.entries(counts[name] ?? {}).filter(([, count]) => count > 0);
		},
		async page(id) {
			const data = await pages.get(id)?.data();
			if (data === undefined) throw new Error(`The index has not found a page ${id}.`);
			const field = Object.keys(data.meta).find((name) => titleWeightOf(name) !== undefined) ?? '';
			const { kind = '', date = '', [field]: title = data.url } = data.meta;
			return { href: data.url, title, kind, date, text: data.content };
		},
	};
}

function toFilters(narrowing: Narrowing): object {
	const chosen = Object.entries(narrowing).filter(([, values]) => values.length > 0);
	return Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }]));
}

function toMatch({ score, words, matchedMetaFields = [] }: Result): PageMatch {
	const titleWeight = matchedMetaFields.map(titleWeightOf).find((weight) => weight !== undefined);
	return { score, places: words, titleWeight };
}

interface PagefindModule {
	createInstance(options: object): {
		init(): Promise<void>;
		search(query: string | null, options: object): Promise<Found>;
	};
}

interface Found {
	readonly results: readonly Result[];
	readonly filters: Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>;
}

interface Result {
	readonly id: string;
	readonly score: number;
	readonly words: readonly number[];
	readonly matchedMetaFields?: readonly string[];
	data(): Promise<{ url: string; content: string; meta: Readonly<Record<string, string>> }>;
}
