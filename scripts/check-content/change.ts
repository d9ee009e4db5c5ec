import { formatPlace } from '../../src/problems/report-terminal.ts';
import { showSigns } from '../../src/problems/show-signs.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';

/** One line of a file that is to be another. */
export interface Change {
	readonly file: string;
	/** From 1 on. */
	readonly line: number;
	readonly before: string;
	readonly after: string;
}

/** The line of a file, from 1 on. */
export function lineOf(file: ContentFile, line: number): string | undefined {
	return file.text.split('\n')[line - 1];
}

/** A file with other lines. A change to a line that is not as it was expected leaves it as it is. */
export function changeFile(file: ContentFile, changes: readonly Change[]): ContentFile {
	return { path: file.path, text: changeText(file.text, changes) };
}

/** A text with other lines, whatever its line breaks and with the byte order mark that it has. */
export function changeText(text: string, changes: readonly Change[]): string {
	// Lines and the breaks behind them take turns.
	const parts = text.split(/(\r\n?|\n)/);
	for (const { line, before, after } of changes) {
		const at = (line - 1) * 2;
		const mark = at === 0 && parts[0]?.startsWith('\uFEFF') ? '\uFEFF' : '';
		if (parts[at] === mark + before) parts[at] = mark + after;
	}
	return parts.join('');
}

/** Changes made one after the other as changes made at once: each line once, in the order of files and lines. */
export function joinChanges(changes: readonly Change[]): Change[] {
	const byLine = Map.groupBy(changes, ({ file, line }) => `${file}:${String(line).padStart(9, '0')}`);
	return [...byLine]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, [first, ...others]]) =>
			first === undefined ? [] : [{ ...first, after: others.at(-1)?.after ?? first.after }],
		);
}

/** Each change with its place, and the line before and after it. Spaces at its end are shown as dots. */
export function formatChanges(changes: readonly Change[], folder: string): string {
	return changes
		.map(({ file, line, before, after }) => {
			const place = formatPlace({ type: 'point', file, line, column: 1 }, folder);
			const old = before.replace(/\s+$/, (spaces) => '·'.repeat(spaces.length));
			return [`${place}  changed`, `  - ${old}`, `  + ${after}`].map(showSigns).join('\n');
		})
		.join('\n\n');
}
