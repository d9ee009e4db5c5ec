import { foldWord } from '../recognition/tokens.ts';

/**
 * The words of a text, as Pagefind's index knows them: in small letters, without accents and apostrophes, cut at
 * everything else that is no letter, digit or underscore.
 */
export function searchWords(text: string): string[] {
	const plain = text.normalize('NFD').replace(/[\p{M}'’‘ʼ]/gu, '');
	return plain.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The words of a text for comparing texts with each other: also without the ending of a plural. */
export function foldedWords(text: string): string[] {
	return searchWords(text).map(foldWord);
}

/**
 * How much a word says that `pages` of `total` pages have, in nats: the inverse document frequency of BM25, as
 * Pagefind's ranking has it.
 */
export function rarity(pages: number, total: number): number {
	return Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
}

/** For each word the number of pages that have it. */
export function countPages(pages: Iterable<readonly string[]>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of pages) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
