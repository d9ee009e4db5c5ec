import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Mention } from '../recognition/mention.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { EntityId } from '../schemas/entity.ts';
import { anchorBlocks, levelHeadings, resolveAnchors } from './anchors.ts';
import { readHtmlText } from './html-text.ts';
import { linkMentions } from './link-mentions.ts';
import { resolveLinks, type LinkTargets } from './links.ts';
import { parseBody, type BodyIssue } from './parse-body.ts';

/** A body as a page shows it. */
export interface RenderedBody {
	readonly html: string;
	readonly blocks: readonly RenderedBlock[];
	readonly issues: readonly BodyIssue[];
}

/** A paragraph, heading, item or cell of a body, as text. */
interface RenderedBlock {
	readonly text: string;
	/** The id of the element on the page; undefined when it has none of its own. */
	readonly anchor: string | undefined;
	readonly mentions: readonly Mention[];
}

/** What rendering a body needs to know of the archive. */
export interface BodyContext {
	readonly recogniser: Recogniser;
	readonly targets: LinkTargets;
	readonly addressOf: (target: EntityId) => string;
}

/** Renders the Markdown of the file at `path` as safe HTML with its mentions linked, and tells what it speaks of. */
export function renderBody(body: string, path: string, context: BodyContext): RenderedBody {
	const { tree, issues } = parseBody(body);
	levelHeadings(tree);
	issues.push(...resolveLinks(tree, path.slice(0, path.lastIndexOf('/')), context.targets));
	const blocks = readHtmlText(tree).map((block) => ({
		block,
		mentions: context.recogniser
			.findMentions(block.text)
			.filter(
				(mention) =>
					!block.leaves.some((leaf) => leaf.role === 'code' && leaf.start < mention.end && mention.start < leaf.end),
			),
	}));
	const anchors = anchorBlocks(blocks.map(({ block }) => block));
	issues.push(...resolveAnchors(tree));
	linkMentions(tree, blocks, context.addressOf);
	wrapTables(tree);
	return {
		html: toHtml(tree),
		blocks: blocks.map(({ block, mentions }) => ({
			text: block.text.replace(/\s/g, ' '),
			anchor: block.owner && anchors.get(block.owner),
			mentions,
		})),
		issues,
	};
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
