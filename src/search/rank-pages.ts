import { foldedWords } from '../outputs/search-words.ts';

/** A word of the query and the pages that have it, by their ids in the index. */
export interface WordMatches {
	readonly word: string;
	/** How much the word says, in nats. */
	readonly rarity: number;
	readonly pages: ReadonlyMap<string, PageMatch>;
}

export interface PageMatch {
	/** Pagefind's score for the word on the page. */
	readonly score: number;
	/** Where in the text the word stands, in words. */
	readonly places: readonly number[];
	/** The weight of the title when the word is in it. */
	readonly titleWeight: number | undefined;
}

/** A page that has at least one word of the query. */
export interface RankedPage {
	readonly id: string;
	readonly score: number;
	/** The words of the query that it has. */
	readonly words: readonly string[];
}

/**
 * What counts besides Pagefind's scores, all of them shares between 0 and 1 of what the query says. Tuned on labelled
 * queries of which another part was kept for the measurement; the order changes little when one is changed by a half.
 */
const weights = { title: 3, neighbours: 1.8, coverage: 0.5 };

/** What counts once titles are known: the share of the title that is asked for, pairs of words in it, the whole query. */
const titleWeights = { covered: 1, pairs: 0.4, whole: 0.6 };

/**
 * Ranks the pages that have any of the words, the best first. Pagefind itself finds only pages with all of them. A page
 * scores by the words that it has, how much of its title they make up, and whether they stand beside each other there
 * as in the query.
 *
 * @param sequence The words of the query in their order.
 */
export function rankPages(matches: readonly WordMatches[], sequence: readonly string[]): RankedPage[] {
	const total = matches.reduce((sum, { rarity }) => sum + rarity, 0);
	const ids = new Set(matches.flatMap(({ pages }) => [...pages.keys()]));
	const byWord = new Map(matches.map((match) => [match.word, match]));
	const pairs = sequence.flatMap((word, index): [WordMatches, WordMatches][] => {
		const first = byWord.get(word);
		const second = byWord.get(sequence[index + 1] ?? '');
		return first === undefined || second === undefined ? [] : [[first, second]];
	});
	return [...ids].map((id) => rankPage(id, matches, pairs, total)).toSorted(byScore);
}

function rankPage(
	id: string,
	matches: readonly WordMatches[],
	pairs: readonly (readonly [WordMatches, WordMatches])[],
	total: number,
): RankedPage {
	const found = matches.filter(({ pages }) => pages.has(id));
	const inTitle = found.filter(({ pages }) => pages.get(id)?.titleWeight !== undefined);
	const titleWeight = inTitle[0]?.pages.get(id)?.titleWeight ?? 1;
	const titleRarity = sum(inTitle, ({ rarity }) => rarity);
	const neighbours = pairs.filter(([first, second]) => areNeighbours(first.pages.get(id), second.pages.get(id)));
	const score =
		sum(found, ({ pages }) => pages.get(id)?.score ?? 0) +
		weights.title * Math.min(1, titleRarity / titleWeight) * titleRarity +
		weights.neighbours * sum(neighbours, ([first, second]) => (first.rarity + second.rarity) / 2) +
		weights.coverage * sum(found, ({ rarity }) => rarity);
	return { id, score: score / total, words: found.map(({ word }) => word) };
}

function areNeighbours(first: PageMatch | undefined, second: PageMatch | undefined): boolean {
	if (first === undefined || second === undefined) return false;
	const places = new Set(second.places);
	return first.places.some((place) => places.has(place + 1));
}

/** Ranks the first few pages once more, by their titles, which are known now. */
export function rankByTitle<P extends RankedPage & { readonly title: string }>(
	pages: readonly P[],
	sequence: readonly string[],
): P[] {
	const query = foldedWords(sequence.join(' '));
	return pages
		.map((page) => ({ ...page, score: page.score + titleScore(foldedWords(page.title), query) }))
		.toSorted(byScore);
}

function titleScore(title: readonly string[], query: readonly string[]): number {
	if (title.length === 0) return 0;
	const asked = new Set(query);
	const text = ` ${title.join(' ')} `;
	const pairs = query.slice(1).filter((word, index) => text.includes(` ${query[index] ?? ''} ${word} `));
	return (
		(titleWeights.covered * title.filter((word) => asked.has(word)).length) / title.length +
		(titleWeights.pairs * pairs.length) / Math.max(1, query.length - 1) +
		(text.includes(` ${query.join(' ')} `) ? titleWeights.whole : 0)
	);
}

function byScore(a: RankedPage, b: RankedPage): number {
	return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
	return list.reduce((total, item) => total + of(item), 0);
}
