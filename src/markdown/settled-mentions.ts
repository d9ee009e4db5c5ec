import type { Element, Nodes, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { overlaps, type Mention } from '../recognition/mention.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { BodyIssue } from './parse-body.ts';
import { createPlaceCounter } from './place-counter.ts';
import type { TextBlock } from './text-blocks.ts';

declare module 'hast' {
	interface TextData {
		/** What an editor says the text means; null for a text that means no record. */
		settled?: EntityId<RecordKind> | null;
	}
}

/** What settled mentions need to know of the archive: the name of a record, or undefined when there is none. */
export type NameLookup = (id: EntityId<RecordKind>) => string | undefined;

/** The id of today of a record that had another one before; undefined when none had. */
export type RenameLookup = (id: EntityId<RecordKind>) => EntityId<RecordKind> | undefined;

/**
 * Reads what editors settle themselves: `[[agency:dhs|the department]]` is a mention of that agency, whatever the
 * words, `[[agency:dhs]]` stands for its name, and `[[none|ICE]]` is no mention at all. Each becomes a text node of
 * its own. A record that does not exist is an issue, and the words stay.
 */
export function settleMentions(tree: Root, nameOf: NameLookup, renamedTo: RenameLookup = () => undefined): BodyIssue[] {
	const issues: BodyIssue[] = [];
	const placeOf = createPlaceCounter();
	visitParents(tree, 'text', (text: Text, ancestors) => {
		const parent = ancestors.at(-1) as Root | Element | undefined;
		if (parent === undefined || !text.value.includes('[[') || ancestors.some(isCode)) return undefined;
		const index = parent.children.indexOf(text);
		const { pieces, issues: found } = cut(text.value, nameOf, renamedTo, placeOf);
		issues.push(...found);
		parent.children.splice(index, 1, ...pieces);
		return index + pieces.length;
	});
	return issues;
}

/** Takes what editors settled over what was recognised, wherever both speak of the same words. */
export function withSettled(block: TextBlock<Nodes>, found: readonly Mention[]): Mention[] {
	const settled = block.leaves.flatMap(({ node, start, end }) =>
		node.type === 'text' && node.data?.settled !== undefined ? [{ target: node.data.settled, start, end }] : [],
	);
	return settleSpans(settled, found);
}

/** Takes what is settled of spans of a text over what was recognised there. */
export function settleSpans(settled: readonly SettledSpan[], found: readonly Mention[]): Mention[] {
	if (settled.length === 0) return [...found];
	const others = found.filter((mention) => !settled.some((span) => overlaps(span, mention)));
	const meant = settled.flatMap(({ target, start, end }) => (target === null ? [] : [{ target, start, end }]));
	return [...others, ...meant].toSorted((a, b) => a.start - b.start);
}

/**
 * Reads settled mentions where their marks are still in the text: the spans of their words, and the text with blanks
 * for the marks, so that all keeps its place.
 */
export function readSettled(text: string, isRecord: (id: EntityId) => boolean): { spans: SettledSpan[]; bare: string } {
	const spans = [...text.matchAll(form)].map(({ 0: written, 1: kind, 2: slug = '', 3: words, index }) => {
		const id = kind === undefined ? null : (`${kind as RecordKind}/${slug}` as const);
		const start = words === undefined ? index : index + written.length - ']]'.length - words.length;
		const end = start + (words ?? written).length;
		return { target: id !== null && isRecord(id) ? id : null, start, end };
	});
	const bare = text.replace(form, (written: string, _kind, _slug, words: string | undefined) =>
		words === undefined ? ' '.repeat(written.length) : `${' '.repeat(written.length - words.length - 2)}${words}  `,
	);
	return { spans, bare };
}

/** A span of a text and what an editor says that it means; null for no record. */
export interface SettledSpan {
	readonly target: EntityId<RecordKind> | null;
	readonly start: number;
	readonly end: number;
}

/** Says of all the text inside an element what it means. */
export function settleText(element: Element, target: EntityId<RecordKind>): void {
	visit(element, 'text', (text: Text) => {
		if (text.value.trim() !== '') text.data = { ...text.data, settled: target };
	});
}

/** Whether an editor settled what a text node means. */
export function isSettled(node: Nodes): boolean {
	return node.type === 'text' && node.data?.settled !== undefined;
}

const form = /\[\[(?:(account|agency|legal-action|court):([a-z0-9][a-z0-9-]*)|none)(?:\|([^\]|]+))?\]\]/g;

function cut(
	value: string,
	nameOf: NameLookup,
	renamedTo: RenameLookup,
	placeOf: (written: string) => number,
): { pieces: Text[]; issues: BodyIssue[] } {
	const pieces: Text[] = [];
	const issues: BodyIssue[] = [];
	let at = 0;
	for (const match of value.matchAll(form)) {
		const [written, kind, slug, words] = match;
		const id = kind === undefined ? null : (`${kind as RecordKind}/${slug ?? ''}` as const);
		const name = id === null ? '' : nameOf(id);
		if (id !== null && name === undefined) issues.push(unknown(written, placeOf, renamedTo(id)));
		pieces.push({ type: 'text', value: value.slice(at, match.index) });
		pieces.push({
			type: 'text',
			value: words ?? name ?? slug ?? '',
			data: { settled: name === undefined ? null : id },
		});
		at = match.index + written.length;
	}
	pieces.push({ type: 'text', value: value.slice(at) });
	for (const piece of pieces.filter(({ data }) => data === undefined)) {
		for (const [written] of piece.value.matchAll(malformed)) issues.push(unreadable(written, placeOf));
	}
	return { pieces: pieces.filter((piece) => piece.value !== ''), issues };
}

const malformed = /\[\[(?:account|agency|legal-action|statute|court|none)[:|][^\]]{0,60}/g;

function unreadable(written: string, placeOf: (written: string) => number): BodyIssue {
	return {
		...unknown(written, placeOf),
		message: `${written} begins a mention that cannot be read, so it is shown as it is written.`,
		cure: 'Write [[agency:id|the words]] with an id of small letters, digits and hyphens and plain words, without marks in them.',
	};
}

function unknown(written: string, placeOf: (written: string) => number, renamed?: EntityId): BodyIssue {
	return {
		rule: 'reference-unknown',
		needle: written,
		nth: placeOf(written),
		message: `${written} names a record that does not exist.`,
		cure:
			renamed === undefined
				? 'Correct the id: it is the file name of the record without ".md".'
				: `Write [[${renamed.replace('/', ':')} instead: the record is called so now.`,
	};
}

function isCode(node: Nodes): boolean {
	return node.type === 'element' && /^(code|pre|kbd|samp)$/.test(node.tagName);
}
