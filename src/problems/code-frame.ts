import type { Place } from './problem.ts';
import { showSigns } from './show-signs.ts';

/** How many characters of a long line are shown. */
const width = 100;
/** How many of them stand before the place, if there are so many. */
const lead = 40;

/**
 * The line that a place is on, of the lines of its text, with its number, and below it a caret under the place. Long lines are cut;
 * signs that could change the terminal are shown as �. Empty for a file as a whole.
 */
export function codeFrame(lines: readonly string[], place: Place): string[] {
	if (place.type === 'file') return [];
	const line = lines[place.line - 1];
	if (line === undefined) return [];
	const at = place.column - 1;
	const start = line.length <= width ? 0 : Math.max(0, Math.min(at - lead, line.length - width));
	const shown = showSigns(line.slice(start, start + width));
	const before = (start > 0 ? '…' : '') + showSigns(line.slice(start, at));
	const number = String(place.line);
	return [
		`${number} | ${start > 0 ? '…' : ''}${shown}${start + width < line.length ? '…' : ''}`,
		`${' '.repeat(number.length)} | ${blank(before)}^`,
	];
}

/** As much room as the text takes: tabs stay, marks on letters take none, wide letters take two columns. */
function blank(text: string): string {
	return text
		.replace(/\p{M}/gu, '')
		.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu, '  ')
		.replace(/\p{Extended_Pictographic}/gu, '  ')
		.replace(/[^\t ]/gu, ' ');
}
