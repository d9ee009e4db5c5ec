import { searchWords } from '../outputs/search-words.ts';
import { quotationMarks } from './quotation-marks.ts';
import { spreadDockets } from './spread-dockets.ts';

/** What a reader asks for. */
export interface Query {
	/** All words in their order, those of the phrases too. */
	readonly words: readonly string[];
	/** What stands between quotation marks, as words; a page must have it in this order. */
	readonly phrases: readonly (readonly string[])[];
	/** Words that stand together without a space and with a number among them, 17-cv-1916: only all of them say anything. */
	readonly numbers: readonly (readonly string[])[];
}

/** How many different words are searched for at most; a passage of a text may have been asked for. */
const maxWords = 12;

/** Reads what a reader typed. A quotation mark that is not closed yet opens a phrase up to the end. */
export function readQuery(typed: string): Query {
	const text = spreadDockets(typed);
	const parts = text.split(quotationMarks);
	const phrases = parts.filter((_, index) => index % 2 === 1).map(searchWords);
	const numbers = text
		.split(/\s+/)
		.map(searchWords)
		.filter((words) => words.length > 1 && words.some(isNumber));
	return { words: searchWords(text), phrases: phrases.filter((phrase) => phrase.length > 0), numbers };
}

function isNumber(word: string): boolean {
	return /^\d+$/.test(word);
}

/**
 * The different words that are looked up in the index, in their order: not those that nearly every page has, unless
 * there are no others.
 */
export function wordsToFind(query: Query, common: ReadonlySet<string>): string[] {
	const words = [...new Set(query.words)];
	const telling = words.filter((word) => !common.has(word));
	return (telling.length > 0 ? telling : words).slice(0, maxWords);
}

/** The query with some of its words replaced, everything else as it was typed. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
	return text.replace(
		/[\p{L}\p{N}\p{M}_'’‘ʼ]+/gu,
		(written) => replacements.get(searchWords(written).join('')) ?? written,
	);
}
