import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A paragraph, list, table or heading of a report on its way to Markdown. */
export interface Block {
	readonly node: RootContent;
	/** What a reader sees of it. */
	readonly text: string;
	/** The line of the file on which it begins; undefined where the file's lines mean nothing, as in saved pages. */
	readonly line: number | undefined;
}

/** A node as a block, its spaces as single ones. */
export function blockOf(node: RootContent, line?: number): Block {
	return { node, text: toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim(), line };
}

/** The block without its first `length` characters, whatever emphasis they stand in. */
export function cutStart(block: Block, length: number): Block {
	if (block.node.type !== 'paragraph') return block;
	const children = cutChildren(block.node.children, length).kept;
	return { ...blockOf({ ...block.node, children }), line: block.line };
}

function cutChildren(children: readonly PhrasingContent[], length: number): { kept: PhrasingContent[]; left: number } {
	const kept: PhrasingContent[] = [];
	let left = length;
	for (const child of children) {
		if (left === 0) kept.push(child);
		else if ('value' in child) {
			const value = child.value.slice(left);
			left = Math.max(0, left - child.value.length);
			if (value !== '') kept.push({ ...child, value });
		} else if ('children' in child) {
			const inner = cutChildren(child.children, left);
			left = inner.left;
			if (inner.kept.length > 0) kept.push({ ...child, children: inner.kept });
		}
	}
	return { kept, left };
}
