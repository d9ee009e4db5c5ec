import { expect, test } from 'vitest';
import { readTextBlocks, type LeafRole, type TextBlock } from './text-blocks.ts';

/** A text, or a node with children whose name says what it is: `p` is a block, `a` and `code` give a role. */
type Node = string | { readonly name: string; readonly children: readonly Node[] };

test.each<[as: string, tree: Node, blocks: string[]]>([
	['blocks apart', node('root', node('p', 'one'), node('p', 'two')), ['one', 'two']],
	['inline nodes together', node('p', 'one ', node('b', 'two', node('b', ' three'))), ['one two three']],
	['text outside of any block', node('root', 'one', node('p', 'two'), 'three'), ['one', 'two', 'three']],
	['text around an inner block', node('p', 'one', node('p', 'two'), 'three'), ['one', 'two', 'three']],
	['a block within an inline node', node('p', node('b', 'one', node('p', 'two'))), ['one', 'two']],
	[
		'no block without letters or digits',
		node('root', node('p', ' … '), node('p'), node('p', '1'), node('p', 'é')),
		['1', 'é'],
	],
	['nothing', node('root'), []],
])('reads %s', (_as, tree, blocks) => {
	expect(read(tree).map((block) => block.text)).toEqual(blocks);
});

test('a leaf knows its place in the text of its block, and its role', () => {
	const tree = node('p', 'one ', node('a', 'two', node('code', ' 3')), node('code', '!'));
	expect(read(tree).flatMap((block) => block.leaves)).toEqual([
		{ node: 'one ', role: 'plain', start: 0, end: 4 },
		{ node: 'two', role: 'link', start: 4, end: 7 },
		{ node: ' 3', role: 'code', start: 7, end: 9 },
		{ node: '!', role: 'code', start: 9, end: 10 },
	]);
});

test('each block begins at 0 and keeps the role of the nodes around it', () => {
	const tree = node('a', node('p', 'one'), node('p', 'two'));
	expect(read(tree).map((block) => block.leaves)).toEqual([
		[{ node: 'one', role: 'link', start: 0, end: 3 }],
		[{ node: 'two', role: 'link', start: 0, end: 3 }],
	]);
});

test('a block is owned by the node that it is the text of, none by inline nodes', () => {
	const inner = node('p', 'two');
	const outer = node('p', 'one', inner, 'three');
	expect(read(node('b', 'zero', outer)).map((block) => block.owner)).toEqual([undefined, outer, inner, outer]);
});

function read(tree: Node): TextBlock<Node>[] {
	const roles: Partial<Record<string, LeafRole>> = { a: 'link', code: 'code' };
	return readTextBlocks<Node>(tree, {
		isBlock: (item) => typeof item !== 'string' && item.name === 'p',
		roleOf: (item) => (typeof item === 'string' ? undefined : roles[item.name]),
		textOf: (item) => (typeof item === 'string' ? item : undefined),
		childrenOf: (item) => (typeof item === 'string' ? [] : item.children),
	});
}

function node(name: string, ...children: readonly Node[]): Node {
	return { name, children };
}
