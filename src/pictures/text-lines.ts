/** The width of a character of the labels in drawings, in pixels; there is no font to measure at build time. */
const characterWidth = 7.2;

/** The height of a line of labels. */
export const lineHeight = 16;

/** About how wide a label of 13 px is. Rather too wide than too narrow. */
export function estimateWidth(text: string): number {
	return Array.from(text).length * characterWidth;
}

/** A label broken into lines of at most `width` between words; what does not fit into `limit` lines ends in "…". */
export function breakLines(text: string, width: number, limit = 2): string[] {
	const most = Math.max(2, Math.floor(width / characterWidth));
	const lines: string[] = [];
	for (const word of text.split(' ').flatMap((long) => cut(long, most))) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && Array.from(joined).length <= most) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	if (lines.length <= limit) return lines;
	const last = Array.from(lines[limit - 1] ?? '')
		.slice(0, most - 1)
		.join('');
	return [...lines.slice(0, limit - 1), `${last}…`];
}

/** A word longer than a line, in pieces. */
function cut(word: string, most: number): string[] {
	const characters = Array.from(word);
	return Array.from({ length: Math.ceil(characters.length / most) }, (_, index) =>
		characters.slice(index * most, (index + 1) * most).join(''),
	);
}
