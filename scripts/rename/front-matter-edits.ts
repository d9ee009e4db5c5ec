import { isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import type { FieldPath } from '../../src/reading/yaml-record.ts';
import { pathOf } from '../../src/site/former-addresses.ts';
import type { Edit } from './edits.ts';
import type { RawFile } from './plan-rename.ts';

/** Writes another word for the one at the end of a field, in whatever quotation marks it stands. */
export function findScalarEdit(file: RawFile, path: FieldPath, old: string, now: string): Edit {
	const front = openFrontMatter(file);
	const node = front.document.getIn(path, true);
	if (!isScalar(node) || !node.range) throw new CannotEdit(file.path, path.join('.'));
	const start = front.start + node.range[0];
	const at = file.text.slice(start, front.start + node.range[1]).lastIndexOf(old);
	if (at < 0) throw new CannotEdit(file.path, path.join('.'));
	return { start: start + at, end: start + at + old.length, text: now };
}

/**
 * Adds an address to `formerly`, or writes it in the place of the address that the record has from now on, which it had
 * before. Both are below `url`.
 */
export function findFormerlyEdit(
	file: RawFile,
	{ old, now }: { old: string; now: string },
	url: string | undefined,
): Edit {
	const { document, text, start, end, lineBreak } = openFrontMatter(file);
	const list = document.get('formerly', true);
	if (!isSeq(list)) return { start: end, end, text: `formerly:${lineBreak}  - ${old}${lineBreak}` };
	const items = list.items.filter(isScalar);
	const again = items.find((item) => pathOf(String(item.value), url) === pathOf(now, url));
	if (again?.range) return { start: start + again.range[0], end: start + again.range[1], text: old };
	const last = items.at(-1)?.range;
	if (list.flow === true || !last) return addToFlow(list, last, start, old);
	const lineStart = text.lastIndexOf('\n', start + last[0]) + 1;
	const lineEnd = text.indexOf('\n', start + last[1]) + 1;
	const [indent] = /^\s*/.exec(text.slice(lineStart)) ?? [''];
	return { start: lineEnd, end: lineEnd, text: `${indent}- ${old}${lineBreak}` };
}

/** A place that is written in a way that cannot be changed by itself. */
export class CannotEdit extends Error {
	constructor(file: string, field: string) {
		super(`${file}: the field ${field} is written in a way that this command cannot change. Write its value plainly.`);
	}
}

interface OpenFrontMatter {
	readonly document: Document.Parsed;
	/** The file with every line break ending in a line feed; everything has its place. */
	readonly text: string;
	/** Where in the file the fields begin and end. */
	readonly start: number;
	readonly end: number;
	readonly lineBreak: string;
}

function openFrontMatter(file: RawFile): OpenFrontMatter {
	const text = file.text.replace(/\r(?!\n)/g, '\n');
	const front = readFrontMatter({ path: file.path, text: text.replace(/^\uFEFF/, '') });
	if ('rule' in front) throw new CannotEdit(file.path, 'formerly');
	const start = text.indexOf('\n') + 1;
	return {
		document: parseDocument(front.yaml, { schema: 'failsafe' }),
		text,
		start,
		end: start + front.yaml.length,
		lineBreak: /\r\n|\r|\n/.exec(file.text)?.[0] ?? '\n',
	};
}

function addToFlow(
	list: YAMLSeq,
	last: readonly [number, number, number] | null | undefined,
	start: number,
	old: string,
): Edit {
	const at = start + (last ? last[1] : (list.range?.[0] ?? 0) + 1);
	return { start: at, end: at, text: last ? `, ${old}` : old };
}
