import { hash } from 'node:crypto';
import type { Element, Nodes, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { TextBlock } from './text-blocks.ts';

/**
 * Gives every paragraph, list item and heading an id, and returns those of the paragraphs. A paragraph's id comes
 * from its own words (case, spaces and punctuation aside), so it stays when other paragraphs change.
 */
export function anchorBlocks(blocks: readonly TextBlock<Nodes>[]): Map<Nodes, string> {
	const slugger = new GithubSlugger();
	const anchors = new Map<Nodes, string>();
	for (const { owner, text } of blocks) {
		if (owner?.type !== 'element' || anchors.has(owner)) continue;
		const base = /^h[2-6]$/.test(owner.tagName)
			? slugger.slug(text)
			: paragraphs.has(owner.tagName)
				? `p-${digest(text)}`
				: undefined;
		if (base === undefined) continue;
		const anchor = owner.tagName.startsWith('h') ? base : slugger.slug(base);
		owner.properties.id ??= anchor;
		anchors.set(owner, owner.properties.id);
	}
	return anchors;
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

const paragraphs = new Set(['p', 'li', 'dd', 'td', 'figcaption']);

function digest(text: string): string {
	const words = text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return hash('sha256', words).slice(0, 8);
}
