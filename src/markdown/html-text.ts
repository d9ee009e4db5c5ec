import type { Nodes, Root } from 'hast';
import { readTextBlocks, type TextBlock, type TreeRules } from './text-blocks.ts';

/** The text blocks of an HTML tree; see `readTextBlocks`. */
export function readHtmlText(tree: Root): TextBlock<Nodes>[] {
	return readTextBlocks<Nodes>(tree, rules);
}

const blocks = new Set(
	'address article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
const headings = /^h[1-6]$/;

const rules: TreeRules<Nodes> = {
	isBlock: (node) => node.type === 'element' && blocks.has(node.tagName),
	roleOf(node) {
		if (node.type !== 'element') return undefined;
		if (headings.test(node.tagName)) return 'heading';
		if (node.tagName === 'a') return 'link';
		return /^(code|pre|kbd|samp|var)$/.test(node.tagName) ? 'code' : undefined;
	},
	textOf(node) {
		if (node.type === 'text') return node.value;
		return node.type === 'element' && node.tagName === 'br' ? '\n' : undefined;
	},
	childrenOf: (node) => ('children' in node && !isFootnoteMark(node) ? node.children : []),
};

/** The number that points to a footnote, and the arrow that points back, belong to the page and not to the text. */
function isFootnoteMark(node: Nodes): boolean {
	return node.type === 'element' && ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties);
}
