import type { SearchRecords } from '../outputs/search-records.ts';
import { rarity } from '../outputs/search-words.ts';
import { compareText } from '../problems/problem.ts';
import { kindWords } from '../site/words.ts';
import type { Answer, Choices, Hit, RecordHit } from './answer.ts';
import { coverRange } from './date-range.ts';
import { buildExcerpt } from './excerpt.ts';
import { findRecords, indexNames, type SearchName } from './find-records.ts';
import { openIndex, type IndexedPage, type Narrowing, type PageIndex } from './pagefind.ts';
import { readQuery, replaceWords, wordsToFind, type Query } from './query.ts';
import { rankByTitle, rankPages, type PageMatch, type RankedPage, type WordMatches } from './rank-pages.ts';
import { remember, rememberBy } from './remember.ts';
import { isNarrowed, type FilterName, type SearchState } from './search-state.ts';
import { isKnown, suggestWord } from './spelling.ts';

/** Searches the archive in the reader's browser. What it needs is loaded with the first question. */
export interface Searcher {
	/** The answer to what the state asks for, with at most `limit` hits. The first hits do not depend on the limit. */
	find(state: SearchState, limit: number): Promise<Answer>;
	/** What the results of the state can be narrowed down to by one filter, the value with the most results first. */
	choices(state: SearchState, name: FilterName): Promise<Choices>;
}

/** Where the searcher finds its files. */
export interface SearchFiles {
	/** Pagefind's index, a folder. */
	readonly index: string;
	/** The names of the records. */
	readonly records: string;
	/** The words of the archive, for spelling. */
	readonly words: string;
}

export function createSearcher(files: SearchFiles): Searcher {
	return searchIn({
		openIndex: () => openIndex(files.index),
		readRecords: () => readJson(files.records),
		readWords: () => readJson(files.words),
	});
}

/** What a searcher knows the archive from; each is asked for once, when it is needed. */
export interface SearchSources {
	openIndex(): Promise<PageIndex>;
	readRecords(): Promise<SearchRecords>;
	/** The words of the archive with spaces between them. */
	readWords(): Promise<string>;
}

export function searchIn(sources: SearchSources): Searcher {
	const open = remember(() => sources.openIndex());
	const readRecords = remember(async () => {
		const records = await sources.readRecords();
		return { total: records.pages, names: indexNames(records), common: new Set(records.common) };
	});
	const readVocabulary = remember(async () => (await sources.readWords()).split(' '));
	const findWord = rememberBy(async (word: string, narrowing: Narrowing) => (await open()).findWord(word, narrowing));

	async function match(state: SearchState): Promise<Matches> {
		const [index, { total, names, common }] = await Promise.all([open(), readRecords()]);
		const query = readQuery(state.query);
		const narrowing = narrow(state);
		const words = wordsToFind(query, common);
		const found = await Promise.all(words.map((word) => findWord(word, narrowing)));
		const phrases = await Promise.all(query.phrases.map((phrase) => index.findPhrase(phrase, narrowing)));
		const matches = words.map((word, at) => toMatches(word, found[at] ?? new Map(), total));
		const doubtful = matches.filter(isDoubtful);
		const known = doubtful.length === 0 ? [] : await readVocabulary().catch(() => []);
		const corrections = correct(doubtful, known, names);
		const ranked = rankPages(
			keepNumbers(matches, query).filter(({ word }) => !corrections.has(word)),
			query.words,
		);
		return {
			index,
			query,
			narrowing,
			matches,
			corrections,
			ranked: ranked.filter(({ id }) => phrases.every((pages) => pages.has(id))),
		};
	}

	return {
		async find(state, limit) {
			const named = namedRecords((await readRecords()).names, state);
			const found = await match(state);
			const list = await listPages(found, state, Math.max(rankedByTitle, limit + named.length));
			const hits = await loadHits(list.pages, found, { limit, named, isRanked: list.isRanked });
			return {
				records: named,
				hits,
				all: list.all,
				some: list.some,
				suggestion: suggest(state.query, found.corrections),
			};
		},
		async choices(state, name) {
			const { index, narrowing, ...found } = await match(state);
			const counts = await index.count(wordsOfBest(found), narrowing, name);
			return counts.toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
		},
	};
}

/** What narrows the state down, a range of dates as the dates that it covers. */
function narrow({ filters, from, to }: SearchState): Narrowing {
	return { ...filters, date: from === undefined && to === undefined ? [] : coverRange(from, to) };
}

function toMatches(word: string, pages: ReadonlyMap<string, PageMatch>, total: number): WordMatches {
	return { word, pages, rarity: rarity(pages.size, total) };
}

/** A page that has only some of the words of a number has none of them. */
function keepNumbers(matches: readonly WordMatches[], { numbers }: Query): WordMatches[] {
	return matches.map((match) => {
		const beside = numbers.filter((words) => words.includes(match.word)).flat();
		const others = matches.filter(({ word }) => beside.includes(word));
		const pages = [...match.pages].filter(([id]) => others.every((other) => other.pages.has(id)));
		return { ...match, pages: new Map(pages) };
	});
}

/** Whether Pagefind seems to have found only words that begin like this one, or that this one begins like. */
function isDoubtful({ pages, rarity: says }: WordMatches): boolean {
	const best = Math.max(0, ...[...pages.values()].map(({ score }) => score));
	return best < 0.3 * says;
}

/** Those of the words that nothing in the archive begins with, and what was meant if anything is near. */
function correct(
	doubtful: readonly WordMatches[],
	vocabulary: readonly string[],
	names: readonly SearchName[],
): Map<string, string | undefined> {
	if (vocabulary.length === 0) return new Map();
	const known = [...vocabulary, ...names.flatMap(({ words }) => words)];
	return new Map(
		doubtful.flatMap(({ word }) => (isKnown(word, known) ? [] : [[word, suggestWord(word, known)] as const])),
	);
}

/** Only the kind of a record is known beside its names: a search that is narrowed down otherwise lists it among the pages. */
function namedRecords(names: readonly SearchName[], state: SearchState): RecordHit[] {
	const { kind } = state.filters;
	if (isNarrowed({ ...state, filters: { ...state.filters, kind: [] } })) return [];
	const ofKind = ({ hit }: SearchName) => kind.length === 0 || kind.includes(kindWords[hit.kind].many);
	return findRecords(names.filter(ofKind), state.query);
}

/**
 * The pages as the state orders them, at least `limit` if there are so many, and how many have all words or only some.
 * By date only those are listed that have as many of the words as the best of them.
 */
async function listPages(found: Matches, state: SearchState, limit: number): Promise<PageList> {
	const { index, narrowing, matches, ranked } = found;
	if (state.order === 'relevance' && matches.length > 0) {
		const all = ranked.filter(({ words }) => words.length === matches.length).length;
		return { pages: ranked, isRanked: true, all, some: ranked.length - all };
	}
	const byId = new Map(ranked.map((page) => [page.id, page]));
	const words = wordsOfBest(found);
	const isWanted = (id: string) => matches.length === 0 || byId.has(id);
	const { ids, total } = await index.findNewest(words, narrowing, limit, isWanted);
	const pages = ids.map((id) => byId.get(id) ?? { id, score: 0, words: [] });
	const isComplete = words.length === matches.length;
	return { pages, isRanked: false, all: isComplete ? total : 0, some: isComplete ? 0 : total };
}

/** All words of the query if a page has all, else those that the best page has. */
function wordsOfBest({ ranked, matches }: Pick<Matches, 'ranked' | 'matches'>): readonly string[] {
	const complete = ranked.find(({ words }) => words.length === matches.length);
	return (complete ?? ranked[0])?.words ?? matches.map(({ word }) => word);
}

/** How many pages are ranked by their titles once more. Each must be loaded for it. */
const rankedByTitle = 5;

async function loadHits(
	pages: readonly RankedPage[],
	found: Matches,
	{ limit, named, isRanked }: { limit: number; named: readonly RecordHit[]; isRanked: boolean },
): Promise<Hit[]> {
	const wanted = pages.slice(0, Math.max(rankedByTitle, limit + named.length));
	const loaded = await Promise.all(wanted.map(async (page) => ({ ...page, ...(await found.index.page(page.id)) })));
	const best = loaded.slice(0, rankedByTitle);
	const ordered = isRanked ? [...rankByTitle(best, found.query.words), ...loaded.slice(rankedByTitle)] : loaded;
	const shown = new Set(named.map(({ href }) => href));
	const others = ordered.filter(({ href }) => !shown.has(href));
	return others.slice(0, limit).map((page) => toHit(page, found.matches));
}

function toHit({ id, words, text, ...page }: RankedPage & IndexedPage, matches: readonly WordMatches[]): Hit {
	const has = new Set(words);
	return {
		href: page.href,
		title: page.title,
		kind: page.kind,
		date: page.date,
		excerpt: buildExcerpt(
			text,
			page.title,
			matches.filter(({ word }) => has.has(word)).map(({ pages }) => pages.get(id)?.places ?? []),
		),
		without: matches.filter(({ word }) => !has.has(word)).map(({ word }) => word),
	};
}

/** The query with what was meant by its unknown words; undefined when nothing is near. */
function suggest(query: string, corrections: ReadonlyMap<string, string | undefined>): string | undefined {
	const meant = new Map([...corrections].flatMap(([word, known]) => (known === undefined ? [] : [[word, known]])));
	return meant.size === 0 ? undefined : replaceWords(query, meant);
}

async function readJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${String(response.status)} fetching ${address}`);
	return (await response.json()) as T;
}

interface PageList extends Pick<Answer, 'all' | 'some'> {
	readonly pages: readonly RankedPage[];
	/** Whether they are in the order of their scores. */
	readonly isRanked: boolean;
}

interface Matches {
	readonly index: PageIndex;
	readonly query: Query;
	readonly narrowing: Narrowing;
	/** All words that were looked up, those that nothing has among them. */
	readonly matches: readonly WordMatches[];
	/** The words that nothing has, with what was meant. */
	readonly corrections: ReadonlyMap<string, string | undefined>;
	/** The best first; they may have only some of the words. */
	readonly ranked: readonly RankedPage[];
}
