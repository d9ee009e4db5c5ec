import { compareText } from '../problems/problem.ts';
import type { SearchDocument } from './search-document.ts';
import { countPages, searchWords } from './search-words.ts';

/** How many words are kept; they are about 60 kB when sent. */
const kept = 18_000;
/** A word of one page alone may itself be a slip. */
const pagesNeeded = 2;

/**
 * The words of the archive by which a slip of the reader's pen is corrected, the most frequent first. Words of titles
 * are all among them as far as there is room, other words if at least two pages have them; numbers are not.
 */
export function buildVocabulary(documents: readonly SearchDocument[]): string[] {
	const named = new Set(documents.flatMap(({ title }) => wordsOf([title])));
	const counts = countPages(documents.map(({ title, lead, text }) => wordsOf([title, ...lead, ...text])));
	return [...counts]
		.filter(([word, pages]) => pages >= pagesNeeded || named.has(word))
		.toSorted(([a, pagesA], [b, pagesB]) => pagesB - pagesA || compareText(a, b))
		.slice(0, kept)
		.map(([word]) => word);
}

function wordsOf(texts: readonly string[]): string[] {
	return searchWords(texts.join(' ')).filter((word) => word.length > 3 && !/\d/.test(word));
}
