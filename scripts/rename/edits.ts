/** A span of a text and what stands there instead. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A line that was changed, by its number in the new text. */
export interface ChangedLine {
	readonly line: number;
	readonly text: string;
}

/** A text with edits made, none of which overlap, and the lines that they changed. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; lines: ChangedLine[] } {
	let out = '';
	let at = 0;
	const ends: number[] = [];
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		out += text.slice(at, edit.start) + edit.text;
		at = edit.end;
		ends.push(out.trimEnd().length);
	}
	out += text.slice(at);
	const all = out.split('\n');
	const numbers = new Set(ends.map((end) => out.slice(0, end).split('\n').length));
	return { text: out, lines: [...numbers].map((line) => ({ line, text: (all[line - 1] ?? '').trim() })) };
}
