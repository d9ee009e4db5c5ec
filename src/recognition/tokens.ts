/** A word of a text, in the form in which names are compared. */
export interface Token {
	/** What separates the word from the one before (see `looseGap`), then the word. */
	readonly key: string;
	/** The word in small letters, without the ending of a plural. */
	readonly word: string;
	/** Where the word stands; the 's of a possessive is left out. */
	readonly start: number;
	readonly end: number;
	/** Whether an 's follows: GSA's Office is two things, the GSA Office one. */
	readonly isPossessive: boolean;
}

const words = /[\p{L}\p{N}\p{M}_]+|&/gu;

/**
 * Cuts a text into words. An ampersand is the word "and". Underscores belong to words, so that the
 * name inside @ALT_USCIS or `cbp_data` is not a word of its own.
 */
export function readTokens(text: string): Token[] {
	const tokens: Token[] = [];
	const hasMarks = mark.test(text);
	let end = 0;
	for (const { 0: written, index } of text.matchAll(words)) {
		const gap = text.slice(end, index);
		const last = tokens.at(-1);
		if (written === 's' && apostrophe.test(gap) && last !== undefined) {
			tokens[tokens.length - 1] = { ...last, isPossessive: true };
			continue;
		}
		const word = foldWord(hasMarks ? written.normalize() : written);
		const isNewSentence = last !== undefined && last.word.length > 3 && sentenceEnd.test(gap);
		tokens.push({
			key: (isNewSentence ? '. ' : looseGap(gap)) + word,
			word,
			start: index,
			end: index + written.length,
			isPossessive: false,
		});
		end = index + written.length;
	}
	return tokens;
}

/** Letters may be written with their marks apart from them: й as и and a breve. */
const mark = /\p{M}/u;
/** A full stop behind a word of some length ends a sentence: "for CBP Office. Summons". Behind U.S. and Inc. it does not. */
const sentenceEnd = /^[.!?]\s/;
const apostrophe = /^['’‘ʼ]$/;

/**
 * A word in small letters, without the ending of a plural: authors write Center for Centers and Veteran for Veterans;
 * in names of several words it makes no difference.
 */
export function foldWord(written: string): string {
	if (written === '&') return 'and';
	const word = written.toLowerCase();
	return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * What separates two words, without what authors write in different ways: the 's of a possessive, full stops,
 * commas, apostrophes and signs for the direction of writing vanish; spaces, line breaks, hyphens and dashes are one space.
 */
function looseGap(gap: string): string {
	if (gap === ' ') return gap;
	return gap
		.replace(/^['’‘ʼ]s(?![\p{L}\p{N}])/u, '')
		.replace(/[.,'’‘ʼ\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/[\s\u00A0\u00AD\u2010-\u2015\u2212-]+/g, ' ');
}
