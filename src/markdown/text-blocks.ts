/** What a piece of text stands in, and so what may be done with it: only plain text takes a link. */
export type LeafRole = 'plain' | 'link' | 'heading' | 'code';

/** A piece of text of a tree, and its place in the text of its block. */
export interface Leaf<Node> {
	readonly node: Node;
	readonly role: LeafRole;
	readonly start: number;
	readonly end: number;
}

/** A paragraph, heading, list item or cell as the text that a reader sees. */
export interface TextBlock<Node> {
	readonly text: string;
	readonly leaves: readonly Leaf<Node>[];
	/** The node that the block is the text of; undefined for text outside of any block. */
	readonly owner: Node | undefined;
}

/** What a tree's nodes mean: the same walk serves HTML trees and Markdown trees. */
export interface TreeRules<Node> {
	/** Whether the node's text stands apart from what is before and after it. */
	isBlock(node: Node): boolean;
	/** The role that the node gives to the text inside it; undefined when it gives none. */
	roleOf(node: Node): LeafRole | undefined;
	/** The text of a node without children; undefined when it has none. */
	textOf(node: Node): string | undefined;
	childrenOf(node: Node): readonly Node[];
}

/** The blocks of a tree in reading order, those without letters or digits left out. */
export function readTextBlocks<Node>(tree: Node, rules: TreeRules<Node>): TextBlock<Node>[] {
	const blocks: TextBlock<Node>[] = [];
	let text = '';
	let leaves: Leaf<Node>[] = [];
	let owner: Node | undefined;

	const close = () => {
		if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ text, leaves, owner });
		text = '';
		leaves = [];
	};
	const walk = (node: Node, role: LeafRole) => {
		const inner = rules.roleOf(node) ?? role;
		const isBlock = rules.isBlock(node);
		const outer = owner;
		if (isBlock) {
			close();
			owner = node;
		}
		const own = rules.textOf(node);
		if (own !== undefined) {
			leaves.push({ node, role: inner, start: text.length, end: text.length + own.length });
			text += own;
		} else {
			for (const child of rules.childrenOf(node)) walk(child, inner);
		}
		if (isBlock) {
			close();
			owner = outer;
		}
	};
	walk(tree, 'plain');
	close();
	return blocks;
}
