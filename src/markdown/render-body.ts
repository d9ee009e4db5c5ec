import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { BodyPart } from '../archive/archive.ts';
import { overlaps, type Doubt, type Mention } from '../recognition/mention.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { EntityId } from '../schemas/entity.ts';
import { anchorBlocks, levelHeadings, resolveAnchors } from './anchors.ts';
import { cutIntoParts } from './body-parts.ts';
import { readHtmlText } from './html-text.ts';
import { linkMentions } from './link-mentions.ts';
import { settleProfileLinks, type ProfileLookup } from './profile-mentions.ts';
import { resolveLinks, type LinkTargets } from './links.ts';
import { parseBody, type BodyIssue } from './parse-body.ts';
import { isSettled, settleMentions, withSettled, type NameLookup, type RenameLookup } from './settled-mentions.ts';
import type { TextBlock } from './text-blocks.ts';

/** A body as a page shows it. */
export interface RenderedBody {
	readonly html: string;
	/** The same in pieces, with links to its paragraphs. */
	readonly parts: readonly BodyPart[];
	readonly blocks: readonly RenderedBlock[];
	readonly issues: readonly BodyIssue[];
}

/** A paragraph, heading, item or cell of a body, as text. */
export interface RenderedBlock {
	readonly text: string;
	/** The id of the element on the page; undefined when it has none of its own. */
	readonly anchor: string | undefined;
	readonly mentions: readonly Mention[];
	readonly doubts: readonly Doubt[];
}

/** What rendering a body needs to know of the archive. */
export interface BodyContext {
	readonly recogniser: Recogniser;
	readonly targets: LinkTargets;
	readonly addressOf: (target: EntityId) => string;
	readonly accountOf: ProfileLookup;
	/** The name of a record; undefined when there is none. */
	readonly nameOf: NameLookup;
	/** The id of today of a record that had another one before. */
	readonly renamedTo?: RenameLookup;
	/** Records that the text concerns by what its editor wrote in the front matter. */
	readonly known: readonly EntityId[];
	/** The record whose page this is; the page does not speak of itself. */
	readonly own: EntityId | undefined;
}

/** Renders the Markdown of the file at `path` as safe HTML with its mentions linked, and tells what it speaks of. */
export function renderBody(body: string, path: string, context: BodyContext): RenderedBody {
	const { tree, issues: removed } = parseBody(body);
	levelHeadings(tree);
	const settled = settleMentions(tree, context.nameOf, context.renamedTo);
	const lost = resolveLinks(tree, path.slice(0, path.lastIndexOf('/')), context.targets);
	settleProfileLinks(tree, context.accountOf);
	const texts = readHtmlText(tree);
	const readings = context.recogniser.read(
		texts.map((block) => block.text),
		context.known,
	);
	const blocks = texts.map((block, place) => ({
		block,
		mentions: withSettled(
			block,
			(readings[place]?.mentions ?? []).filter((mention) => !isInCode(block, mention)),
		).filter((mention) => mention.target !== context.own),
		doubts: (readings[place]?.doubts ?? []).filter((doubt) => !isInCode(block, doubt) && !isInSettled(block, doubt)),
	}));
	const anchors = anchorBlocks(blocks.map(({ block }) => block));
	const dead = resolveAnchors(tree);
	linkMentions(tree, blocks, context.addressOf);
	wrapTables(tree);
	return {
		html: toHtml(tree),
		parts: cutIntoParts(tree, blocks),
		blocks: blocks.map(({ block, mentions, doubts }) => ({
			text: block.text.replace(/\s/g, ' '),
			anchor: block.owner && anchors.get(block.owner),
			mentions,
			doubts,
		})),
		issues: [removed, settled, lost, dead].flat(),
	};
}

function isInCode(block: TextBlock<Nodes>, span: { start: number; end: number }): boolean {
	return block.leaves.some((leaf) => leaf.role === 'code' && overlaps(leaf, span));
}

function isInSettled(block: TextBlock<Nodes>, span: { start: number; end: number }): boolean {
	return block.leaves.some((leaf) => isSettled(leaf.node) && overlaps(leaf, span));
}

/** A table that is wider than a phone scrolls by itself, also with the keyboard. */
function wrapTables(tree: Root): void {
	visit(tree, 'element', (element: Element, index, parent) => {
		if (element.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
		parent.children[index] = {
			type: 'element',
			tagName: 'div',
			properties: { className: ['table'], role: 'region', ariaLabel: 'Table', tabIndex: 0 },
			children: [element],
		};
		return index + 1;
	});
}
