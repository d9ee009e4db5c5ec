import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Mention } from '../recognition/mention.ts';
import type { EntityId } from '../schemas/entity.ts';
import { isSettled } from './settled-mentions.ts';
import type { TextBlock } from './text-blocks.ts';

/** A text block together with what it speaks of. */
export interface ReadBlock {
	readonly block: TextBlock<Nodes>;
	readonly mentions: readonly Mention[];
}

/**
 * Links the first mention of each record in the tree, never inside links, code or headings. The text
 * that a reader sees does not change. A mention that runs over the edge of an element is left as it is;
 * the next one is linked instead. What an editor settled is always linked.
 */
export function linkMentions(tree: Root, blocks: readonly ReadBlock[], addressOf: (target: EntityId) => string): void {
	const linked = new Set<EntityId>();
	const cuts = new Map<Nodes, Cut[]>();
	for (const { block, mentions } of blocks) {
		for (const mention of mentions) {
			const leaf = block.leaves.find((candidate) => candidate.start <= mention.start && mention.end <= candidate.end);
			if (leaf?.role !== 'plain' || leaf.node.type !== 'text') continue;
			if (linked.has(mention.target) && !isSettled(leaf.node)) continue;
			linked.add(mention.target);
			const cut = {
				start: mention.start - leaf.start,
				end: mention.end - leaf.start,
				href: addressOf(mention.target),
				kind: kindClass(mention.target),
			};
			cuts.set(leaf.node, [...(cuts.get(leaf.node) ?? []), cut]);
		}
	}
	visitParents(tree, 'text', (text: Text, ancestors) => {
		const found = cuts.get(text);
		const parent = ancestors.at(-1) as Root | Element | undefined;
		if (found === undefined || parent === undefined) return undefined;
		const index = parent.children.indexOf(text);
		const pieces = cutText(text.value, found);
		parent.children.splice(index, 1, ...pieces);
		return index + pieces.length;
	});
}

interface Cut {
	readonly start: number;
	readonly end: number;
	readonly href: string;
	readonly kind: string;
}

function cutText(value: string, cuts: readonly Cut[]): ElementContent[] {
	const pieces: ElementContent[] = [];
	let at = 0;
	for (const { start, end, href, kind } of cuts) {
		if (start > at) pieces.push({ type: 'text', value: value.slice(at, start) });
		pieces.push({
			type: 'element',
			tagName: 'a',
			properties: { href, className: ['mention', kind] },
			children: [{ type: 'text', value: value.slice(start, end) }],
		});
		at = end;
	}
	if (at < value.length) pieces.push({ type: 'text', value: value.slice(at) });
	return pieces;
}

function kindClass(target: EntityId): string {
	return target.slice(0, target.indexOf('/'));
}
