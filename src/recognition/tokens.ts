/** A word of a text, as names are compared: in small letters, together with what stands before it. */
export interface Token {
	/** What separates the word from the one before (see `looseGap`), then the word in small letters. */
	readonly key: string;
	/** The word in small letters. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

const words = /[\p{L}\p{N}\p{M}_]+|&/gu;

/**
 * Cuts a text into words. An ampersand is the word "and". Underscores belong to words, so that the
 * name inside @ALT_USCIS or `cbp_data` is not a word of its own.
 */
export function readTokens(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	for (const match of text.matchAll(words)) {
		const word = match[0] === '&' ? 'and' : match[0].toLowerCase();
		tokens.push({
			key: looseGap(text.slice(end, match.index)) + word,
			word,
			start: match.index,
			end: match.index + match[0].length,
		});
		end = match.index + match[0].length;
	}
	return tokens;
}

/**
 * What separates two words, without what authors write in different ways: full stops, commas and
 * apostrophes vanish; spaces, line breaks, hyphens and dashes are one space.
 */
function looseGap(gap: string): string {
	return gap.replace(/[.,'’‘ʼ]/g, '').replace(/[\s\u00A0\u00AD\u2010-\u2015\u2212-]+/g, ' ');
}
