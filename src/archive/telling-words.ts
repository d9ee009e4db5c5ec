import stopWords from 'stopwords-en' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';

/** How many are picked. */
const picked = 3;
const common = new Set<string>(stopWords);
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
	const pair = telling
		.flatMap((first) => telling.map((second) => [first, second] as const))
		.find((words) => isPhrase(words, text));
	const rest = telling.filter((word) => pair?.includes(word) !== true);
	const phrase = pair === undefined ? [] : [pair.map((word) => vocabulary.formOf(word)).join(' ')];
	return [...phrase, ...rest.map((word) => vocabulary.formOf(word))];
}

function isTelling(word: string): boolean {
	return letters.test(word) && !common.has(word.toLowerCase());
}

function isPhrase([first, second]: readonly [number, number], text: Int32Array): boolean {
	return first !== second && text.some((word, place) => word === first && text[place + 1] === second);
}
