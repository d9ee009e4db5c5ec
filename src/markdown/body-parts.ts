import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyPart } from '../archive/archive.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { ReadBlock } from './link-mentions.ts';

/** Cuts a rendered body into its parts. The tree gets the links to its paragraphs. */
export function cutIntoParts(tree: Root, blocks: readonly ReadBlock[]): BodyPart[] {
	const byOwner = new Map(blocks.flatMap((read) => (read.block.owner ? [[read.block.owner, read] as const] : [])));
	addPermalinks(tree, byOwner);
	return tree.children.flatMap((child, place): BodyPart[] => {
		if (isSpace(child)) return [];
		const records = recordsIn(child, byOwner);
		if (isPlainParagraph(child)) {
			return [{ type: 'paragraph', id: child.properties.id, html: toHtml(child.children), records }];
		}
		// The space between words that stand in no paragraph is seen.
		const space = tree.children[place + 1];
		return [{ type: 'other', html: toHtml(space && isSpace(space) ? [child, space] : child), records }];
	});
}

function isSpace(node: Nodes): boolean {
	return node.type === 'text' && node.value.trim() === '';
}

/** Footnotes have links back to the text and need no others. */
function addPermalinks(tree: Root, byOwner: ReadonlyMap<Nodes, ReadBlock>): void {
	visit(tree, 'element', (element: Element) => {
		const { id } = element.properties;
		if (element.tagName === 'section') return SKIP;
		if (element.tagName === 'p' && id !== undefined) {
			element.children.push(permalink(id, byOwner.get(element)?.block.text ?? ''));
		}
		return undefined;
	});
}

/** Named by the first words of the paragraph, so that no two of a page have one name. */
function permalink(id: string, text: string): ElementContent {
	const words = text.trim().split(/\s+/);
	const start = words.length <= 6 ? words.join(' ') : `${words.slice(0, 6).join(' ')} …`;
	return {
		type: 'element',
		tagName: 'a',
		properties: { className: ['permalink'], href: `#${id}`, ariaLabel: `Link to this paragraph: ${start}` },
		children: [],
	};
}

function recordsIn(part: Nodes, byOwner: ReadonlyMap<Nodes, ReadBlock>): EntityId<RecordKind>[] {
	const records = new Set<EntityId<RecordKind>>();
	visit(part, 'element', (element: Element) => {
		if (/^h[1-6]$/.test(element.tagName)) return;
		for (const { target } of byOwner.get(element)?.mentions ?? []) records.add(target);
	});
	return [...records];
}

/** A paragraph that has nothing but an id: it can be printed again from its inside. */
function isPlainParagraph(node: Nodes): node is Element & { properties: { id: string } } {
	return (
		node.type === 'element' &&
		node.tagName === 'p' &&
		node.properties.id !== undefined &&
		Object.keys(node.properties).length === 1
	);
}
