/** The ordinary size of type in drawings, in pixels. */
const labelSize = 13;

/**
 * About how wide a label is, in pixels, in the sans of the site with tabular figures; rather too much than too little.
 * There is no font to measure at build time.
 */
export function textWidth(text: string, size = labelSize): number {
	let ems = 0;
	for (const letter of text) ems += letterWidths.find(({ pattern }) => pattern.test(letter))?.ems ?? 1;
	return ems * size;
}

/** A label, cut with an ellipsis where it is wider than `width` pixels. */
export function fitText(text: string, width: number): string {
	return wrapText(text, { width, lines: 1 }).join('');
}

/**
 * A label broken between words into at most `lines` lines of `width` pixels at a size of type. A word longer than a
 * line is broken inside, and what is left over is cut off with an ellipsis.
 */
export function wrapText(
	text: string,
	{ width, lines, size = labelSize }: { width: number; lines: number; size?: number },
): string[] {
	const wrapped: string[] = [];
	let rest = text;
	while (rest !== '' && wrapped.length < lines - 1) {
		const line = takeLine(rest, width, size);
		wrapped.push(line.trimEnd());
		rest = rest.slice(line.length);
	}
	if (rest === '') return wrapped;
	if (textWidth(rest, size) <= width) return [...wrapped, rest];
	return [...wrapped, `${takeLine(rest, width - textWidth('…', size), size).replace(/[\s,;:.]+$/, '')}…`];
}

/** The words, with the space behind them, or else the letters of one word that fit from the beginning; one at least. */
function takeLine(text: string, width: number, size: number): string {
	if (textWidth(text, size) <= width) return text;
	const letters = Array.from(text);
	let taken = 0;
	const end = letters.findIndex((letter) => (taken += textWidth(letter, size)) > width);
	const space = letters
		.slice(0, end + 1)
		.join('')
		.lastIndexOf(' ');
	return space > 0 ? text.slice(0, space + 1) : letters.slice(0, Math.max(end, 1)).join('');
}

/** In ems, the first pattern that fits a letter; what fits none is one em wide. */
const letterWidths: readonly { readonly pattern: RegExp; readonly ems: number }[] = [
	{ pattern: /\p{M}/u, ems: 0 },
	{ pattern: /[ !'’`.,:;|·()[\]ijlI]/, ems: 0.33 },
	{ pattern: /["“”*/\\{}\-frtJ]/, ems: 0.45 },
	{ pattern: /[mwMW@%…]/, ems: 0.92 },
	{ pattern: /[A-Z0-9$&]/, ems: 0.72 },
	{ pattern: /[aceksvxyz?§]/, ems: 0.57 },
	{ pattern: /—/, ems: 1.15 },
	{ pattern: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, ems: 1 },
	{ pattern: /[\p{L}\p{N}\u0020-\u007E§–×]/u, ems: 0.62 },
];
