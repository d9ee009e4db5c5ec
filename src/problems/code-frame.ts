import type { Place } from './problem.ts';

/** How many characters of a long line are shown. */
const width = 100;
/** How many of them stand before the place, if there are so many. */
const lead = 40;

/**
 * The line of a text that a place is on, with its number, and below it a caret under the place. Long lines are cut;
 * signs that could change the terminal are shown as �. Empty for a file as a whole.
 */
export function codeFrame(text: string, place: Place): string[] {
	if (place.type === 'file') return [];
	const line = text.split('\n')[place.line - 1];
	if (line === undefined) return [];
	const at = place.column - 1;
	const start = line.length <= width ? 0 : Math.max(0, Math.min(at - lead, line.length - width));
	const shown = visible(line.slice(start, start + width));
	const before = (start > 0 ? '…' : '') + visible(line.slice(start, at));
	const number = String(place.line);
	return [
		`${number} | ${start > 0 ? '…' : ''}${shown}${start + width < line.length ? '…' : ''}`,
		`${' '.repeat(number.length)} | ${blank(before)}^`,
	];
}

function visible(text: string): string {
	return text.replace(/(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '\ufffd');
}

/** As much room as the text takes: tabs stay, marks on letters take none, wide letters take two columns. */
function blank(text: string): string {
	return text
		.replace(/\p{M}/gu, '')
		.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu, '  ')
		.replace(/\p{Extended_Pictographic}/gu, '  ')
		.replace(/[^\t ]/gu, ' ');
}
