import stopWords from 'stopwords-en' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';

/** How many are picked. */
const picked = 3;
const common = new Set<string>(stopWords);
/** A month or a day says when something was, not what. */
const calendar =
	/^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const letters = /^[\p{L}\p{M}]{4,}$/u;

/**
 * The first few words that tell by themselves what a text is about, as they are written: "subpoenas" does, "whether",
 * "2017" and "e.g." do not. Two that stand side by side in the text are one: "grand jury".
 */
export function pickTellingWords(words: readonly number[], text: Int32Array, vocabulary: Vocabulary): string[] {
	const telling: number[] = [];
	for (const word of words) {
		if (isTelling(vocabulary.formOf(word))) telling.push(word);
		if (telling.length === picked) break;
	}
	const phrase = findPhrase(telling, text);
	const rest = telling.filter((word) => !phrase.includes(word)).map((word) => vocabulary.formOf(word));
	return phrase.length === 0 ? rest : [phrase.map((word) => vocabulary.formOf(word)).join(' '), ...rest];
}

function isTelling(word: string): boolean {
	return letters.test(word) && !calendar.test(word) && !common.has(word.toLowerCase());
}

/** The first two of the words that stand side by side in a text; none if no two do. */
function findPhrase(words: readonly number[], text: Int32Array): number[] {
	const place = text.findIndex((word, at) => {
		const next = text[at + 1] ?? 0;
		return words.includes(word) && word !== next && words.includes(next);
	});
	return place < 0 ? [] : [...text.slice(place, place + 2)];
}
