import { compareText } from '../problems/problem.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { countFailedRequests } from './failed-requests.ts';
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
	readonly date: PartialDate | undefined;
	/** The title, then the text. */
	readonly text: string;
}

/** Pages by date, and how many there are altogether. */
interface Newest {
	readonly ids: readonly string[];
	readonly total: number;
}

/** Pagefind's index, loaded with the first question. Ids of pages mean something only within one build. */
export interface PageIndex {
	/** The pages that have a word, or one that begins with it. */
	findWord(word: string, narrowing: Narrowing): Promise<ReadonlyMap<string, PageMatch>>;
	/** The pages that have words in this very order. */
	findPhrase(words: readonly string[], narrowing: Narrowing): Promise<ReadonlySet<string>>;
	/**
	 * The pages that have all words, or all pages when there are none, the newest first; at least `limit` of them as far as
	 * there are so many. Pages that `isWanted` refuses are left out.
	 */
	findNewest(
		words: readonly string[],
		narrowing: Narrowing,
		limit: number,
		isWanted: (id: string) => boolean,
	): Promise<Newest>;
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
	const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
	// A worker would cost another 12 kB before the first result; a word takes some milliseconds.
	const pagefind = module.createInstance({ noWorker: true, baseUrl: '/', ranking: pagefindRanking });
	const countFailed = countFailedRequests(folder);
	await pagefind.init();
	// That returns before everything is loaded, and also if it cannot be; a search waits, and throws.
	await pagefind.search('', {});
	const pages = new Map<string, Result>();
	const search = async (text: string | null, narrowing: Narrowing, counted?: string) => {
		const filters = toFilters(narrowing, counted);
		const before = countFailed();
		const found = await pagefind.search(text, { filters });
		if (countFailed() > before) throw new Error('A part of the index cannot be loaded.');
		for (const result of found.results) pages.set(result.id, result);
		return found;
	};
	const page = async (id: string): Promise<IndexedPage> => {
		const data = await pages.get(id)?.data();
		if (data === undefined) throw new Error(`The index has not found a page ${id}.`);
		const field = Object.keys(data.meta).find((name) => titleWeightOf(name) !== undefined) ?? '';
		const { kind = '', date, [field]: title = data.url } = data.meta;
		return { href: data.url, title, kind, date, text: data.content };
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
		async findNewest(words, narrowing, limit, isWanted) {
			// Pagefind can sort, but what it needs for that would be loaded with every first search.
			const { results, filters } = await search(words.join(' ') || null, narrowing, 'date');
			const days = countsOf(filters, 'date').filter(([date]) => date.length === 10);
			const newest: { id: string; date: PartialDate | undefined }[] = [];
			for (const group of groupDays(days, limit)) {
				if (newest.length >= limit) break;
				const found = await search(words.join(' ') || null, { ...narrowing, date: group });
				const wanted = found.results.filter(({ id }) => isWanted(id));
				newest.push(...(await Promise.all(wanted.map(async ({ id }) => ({ id, date: (await page(id)).date })))));
			}
			newest.sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id));
			return { ids: newest.map(({ id }) => id), total: results.filter(({ id }) => isWanted(id)).length };
		},
		async count(words, narrowing, name) {
			const { filters } = await search(words.join(' ') || null, { ...narrowing, [name]: [] }, name);
			return countsOf(filters, name);
		},
		page,
	};
}

/** The values that results have. */
function countsOf(filters: Found['filters'], name: string): (readonly [value: string, count: number])[] {
	return Object.entries(filters[name] ?? {}).filter(([, count]) => count > 0);
}

/** Days in groups, the latest first, so that each group has pages enough to fill a list. */
function groupDays(days: readonly (readonly [day: string, count: number])[], limit: number): string[][] {
	const groups: string[][] = [];
	let room = 0;
	for (const [day, count] of days.toSorted(([a], [b]) => compareText(b, a))) {
		if (room <= 0) {
			groups.push([]);
			room = limit;
		}
		groups.at(-1)?.push(day);
		room -= count;
	}
	return groups;
}

/** A filter without a value narrows nothing down, but has Pagefind load and count its values. */
function toFilters(narrowing: Narrowing, counted: string | undefined): object {
	const chosen = Object.entries(narrowing).filter(([, values]) => values.length > 0);
	return {
		...(counted === undefined ? {} : { [counted]: [] }),
		...Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }])),
	};
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
