import type { Element, Nodes, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { digestWords } from '../archive/word-digest.ts';
import { decodeAddress } from '../site/link-destination.ts';
import { unlink } from './links.ts';
import type { BodyIssue } from './parse-body.ts';
import { createPlaceCounter } from './place-counter.ts';
import { idPrefix } from './sanitize.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * Gives every paragraph, list item and heading an id, and returns them. A paragraph's id comes from its own words
 * (case, spaces and punctuation aside), so it stays when other paragraphs change. The letter in front keeps the ids
 * of a body apart from those of the page around it.
 */
export function anchorBlocks(blocks: readonly TextBlock<Nodes>[]): Map<Nodes, string> {
	const slugger = new GithubSlugger();
	const anchors = new Map<Nodes, string>();
	for (const { owner, text } of blocks) {
		if (owner?.type !== 'element' || anchors.has(owner)) continue;
		const base = isHeading(owner) ? `h-${text}` : paragraphs.has(owner.tagName) ? `p-${digestWords(text)}` : undefined;
		if (base === undefined) continue;
		owner.properties.id ??= slugger.slug(base);
		anchors.set(owner, owner.properties.id);
	}
	return anchors;
}

/**
 * Makes links inside a body (`#what-it-asked`) lead to the heading or element that they mean. One that leads nowhere
 * loses its address and keeps its words.
 */
export function resolveAnchors(tree: Root): BodyIssue[] {
	const ids = new Set<string>();
	visit(tree, 'element', (element: Element) => {
		if (element.properties.id !== undefined) ids.add(element.properties.id);
	});
	const issues: BodyIssue[] = [];
	const placeOf = createPlaceCounter();
	visit(tree, 'element', (element: Element) => {
		const href = element.properties.href;
		if (element.tagName !== 'a' || href?.startsWith('#') !== true) return;
		const name = decodeAddress(href.slice(1));
		const forms = [name, `${idPrefix}${name}`, `h-${name}`];
		const meant = (isFootnoteMark(element) ? forms : forms.toReversed()).find((id) => ids.has(id));
		if (meant !== undefined) {
			element.properties.href = `#${meant}`;
			return;
		}
		unlink(element);
		issues.push({
			rule: 'link-dead',
			needle: href,
			nth: placeOf(href),
			message: `The link to ${href} leads to no place of this text, so its words are shown without a link.`,
			cure: 'Write the heading it means in small letters with hyphens for spaces, or delete the link.',
		});
	});
	return issues;
}

/** Moves the headings of a body below the page's own: they start at h2 and skip no level. */
export function levelHeadings(tree: Root): void {
	const open: number[] = [];
	visit(tree, 'element', (element: Element) => {
		const written = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
		if (written === 0) return;
		while ((open.at(-1) ?? 0) >= written) open.pop();
		open.push(written);
		element.tagName = `h${Math.min(open.length + 1, 6)}`;
	});
}

function isFootnoteMark({ properties }: Element): boolean {
	return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

function isHeading(element: Element): boolean {
	return /^h[2-6]$/.test(element.tagName);
}

const paragraphs = new Set(['p', 'li', 'dd', 'td', 'figcaption']);
