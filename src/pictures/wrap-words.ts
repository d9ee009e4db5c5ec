/**
 * Text broken into lines that fit a width in pixels at a size of type, at most `lines` of them; what is left over is
 * cut off with an ellipsis. The widths of letters are estimated, for nothing can be measured at build time.
 */
export function wrapWords(text: string, { width, size, lines }: { width: number; size: number; lines: number }) {
	const room = width / size;
	const wrapped: string[] = [];
	let rest = text;
	while (rest !== '' && wrapped.length < lines - 1) {
		const line = takeLine(rest, room);
		wrapped.push(line.trimEnd());
		rest = rest.slice(line.length);
	}
	if (rest === '') return wrapped;
	return [
		...wrapped,
		widthOf(rest) <= room ? rest : `${takeLine(rest, room - widthOf('…')).replace(/[\s,;:.]+$/, '')}…`,
	];
}

/** The words, or else the letters of one word, that fit from the beginning. */
function takeLine(text: string, room: number): string {
	if (widthOf(text) <= room) return text;
	const letters = Array.from(text);
	let width = 0;
	const fitting = letters.slice(
		0,
		letters.findIndex((letter) => (width += widthOf(letter)) > room),
	);
	const end = fitting.join('').lastIndexOf(' ');
	return end > 0 ? text.slice(0, end + 1) : fitting.length > 0 ? fitting.join('') : (letters[0] ?? '');
}

/** In ems, as the sans of the site runs, rather too wide than too narrow. */
function widthOf(text: string): number {
	let width = 0;
	for (const letter of text) width += letterWidths.find(({ pattern }) => pattern.test(letter))?.ems ?? 1;
	return width;
}

const letterWidths: readonly { readonly pattern: RegExp; readonly ems: number }[] = [
	{ pattern: /\p{M}/u, ems: 0 },
	{ pattern: /[ ijlIft.,;:'’()|]/, ems: 0.34 },
	{ pattern: /[mwMW@…%]/, ems: 0.92 },
	{ pattern: /[A-Z]/, ems: 0.7 },
	{ pattern: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, ems: 1 },
	{ pattern: /[\p{L}\p{N}]/u, ems: 0.58 },
	{ pattern: /[\u0020-\u007E]/, ems: 0.5 },
];
