import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { readTextBlocks, type Leaf, type TextBlock, type TreeRules } from './text-blocks.ts';

/** A text block of a Markdown source, which knows where in the source each of its characters stands. */
export interface SourceBlock {
	readonly text: string;
	/** Whether a span of the text touches code. */
	isCode(start: number, end: number): boolean;
	/** Where a span of the text stands in the source; undefined when the source has it in pieces too far apart to tell. */
	sourceOf(start: number, end: number): { start: number; end: number } | undefined;
}

/** The text blocks of Markdown with their places in it. Text inside raw HTML blocks is read too, without the tags. */
export function readMarkdownText(markdown: string): SourceBlock[] {
	const tree = markdownToMdast(markdown, { features: { frontmatter: false } });
	return readTextBlocks<Nodes>(tree, rules).map((block) => sourceBlock(block, markdown));
}

const blocks = new Set(
	'blockquote code definition footnoteDefinition heading html list listItem paragraph root table tableCell tableRow thematicBreak'.split(
		' ',
	),
);

const rules: TreeRules<Nodes> = {
	isBlock: (node) => blocks.has(node.type) && !isInlineHtml(node),
	roleOf(node) {
		if (node.type === 'heading') return 'heading';
		if (node.type === 'link' || node.type === 'linkReference') return 'link';
		return undefined;
	},
	textOf(node) {
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
		if (node.type === 'break') return '\n';
		return node.type === 'html' ? withoutTags(node.value) : undefined;
	},
	childrenOf: (node) => ('children' in node ? node.children : []),
};

/** A single tag inside a paragraph does not end it. */
function isInlineHtml(node: Nodes): boolean {
	return node.type === 'html' && /^<[^>]*>$/.test(node.value);
}

/** Raw HTML with blanks for its tags, so that the rest keeps its places. */
function withoutTags(html: string): string {
	return html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, (tag) => ' '.repeat(tag.length));
}

function sourceBlock(block: TextBlock<Nodes>, source: string): SourceBlock {
	const maps = new Map<Leaf<Nodes>, number[]>();
	const offset = (leaf: Leaf<Nodes>, at: number) => {
		const map = maps.get(leaf) ?? alignLeaf(leaf, source);
		maps.set(leaf, map);
		return map[at - leaf.start];
	};
	return {
		text: block.text,
		isCode: (start, end) => block.leaves.some((leaf) => isCodeNode(leaf.node) && leaf.start < end && start < leaf.end),
		sourceOf(start, end) {
			const first = block.leaves.find((leaf) => leaf.start <= start && start < leaf.end);
			const last = block.leaves.find((leaf) => leaf.start < end && end <= leaf.end);
			const from = first && offset(first, start);
			const to = last && offset(last, end - 1);
			return from === undefined || to === undefined ? undefined : { start: from, end: to + 1 };
		},
	};
}

function isCodeNode(node: Nodes): boolean {
	return node.type === 'inlineCode' || node.type === 'code';
}

/** For each character of a leaf the offset of its place in the source, past escapes, entities and quote marks. */
function alignLeaf(leaf: Leaf<Nodes>, source: string): number[] {
	const start = leaf.node.position?.start.offset ?? 0;
	const end = leaf.node.position?.end.offset ?? start;
	const value = 'value' in leaf.node ? leaf.node.value : '\n';
	if (leaf.node.type === 'html' || source.slice(start, end) === value)
		return Array.from({ length: value.length }, (_, index) => start + index);
	const map: number[] = [];
	let at = start;
	for (const char of value.split('')) {
		while (at < end && source[at] !== char && !isEntity(source, at)) at++;
		map.push(at);
		at = isEntity(source, at) && source[at] !== char ? source.indexOf(';', at) + 1 : at + 1;
	}
	return map;
}

function isEntity(source: string, at: number): boolean {
	return (
		source[at] === '&' &&
		/^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/.test(source.slice(at, at + 40))
	);
}
