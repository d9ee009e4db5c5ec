import type { Element, Root, RootContent } from 'hast';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { createPlaceCounter } from './place-counter.ts';
import { findRemoved, sanitize } from './sanitize.ts';

/** Something in a body that is not shown as it was written. */
export interface BodyIssue {
	readonly rule:
		| 'html-removed'
		| 'image-remote'
		| 'image-missing'
		| 'link-broken'
		| 'link-dead'
		| 'reference-unknown'
		| 'markdown-failed';
	/** The text to look for in the body, and which of its places is meant, from 0 on. */
	readonly needle: string;
	readonly nth: number;
	readonly message: string;
	readonly cure: string;
}

/**
 * Parses Markdown (CommonMark and GFM) into a tree of safe HTML. Raw HTML becomes part of the tree and
 * goes through the same allow-list. Only quotation marks are made typographic; dashes and dots stay as typed.
 * Throws a RangeError for nesting that no author means and that would take minutes.
 */
export function parseBody(body: string): { tree: Root; issues: BodyIssue[] } {
	if (deepNesting.test(body)) throw new RangeError('quotations or lists are nested more than 100 deep');
	if (opensTooMuch(body)) throw new RangeError('HTML elements are nested more than 2,000 deep');
	const parsed = markdownToHast(body, { features: hasTooManyQuotes(body) ? asTyped : features, position: false });
	const tree: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [parsed] };
	tidy(tree);
	const issues = [...issuesOf(findRemoved(tree)), ...lostLinks(tree)];
	return { tree: sanitize(tree), issues };
}

/** A line that opens a hundred quotations or lists at once. */
const deepNesting = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;

const features = {
	frontmatter: false,
	rawHtml: true,
	gfm: { footnotes: { clobberPrefix: '' } },
	smartPunctuation: { quotes: true, dashes: false, ellipses: false },
};
const asTyped = { ...features, smartPunctuation: false };

/** Pairing quotation marks costs the square of their number in a paragraph, which no author's has. */
function hasTooManyQuotes(body: string): boolean {
	return body.split(/\n[ \t]*\n/).some((paragraph) => paragraph.length > 5000 && paragraph.split(/["']/).length > 5000);
}

/** Whether elements that must be closed are opened without end. */
function opensTooMuch(body: string): boolean {
	let depth = 0;
	for (const [, end] of body.matchAll(
		/<(\/?)(?:div|span|section|article|blockquote|[bius]|em|strong|font|table|[uo]l|details|center|sub|sup)\b[^<>]*>/gi,
	)) {
		depth = Math.max(0, depth + (end === '' ? 1 : -1));
		if (depth > 2000) return true;
	}
	return false;
}

/** Elements that have a better form here: the words for a box, a class for a style, a link for a frame. */
function tidy(tree: Root): void {
	visit(tree, 'element', (element: Element, index, parent) => {
		element.tagName = renamed[element.tagName] ?? element.tagName;
		const align = /^text-align: (left|center|right)$/.exec(element.properties.style ?? '')?.[1];
		if (align !== undefined) element.properties.className = [`align-${align}`];
		if (parent === undefined || index === undefined) return undefined;
		const before = parent.children[index - 1];
		if (isEmptyLink(before) && isAutolinked(element)) {
			before.children = element.children;
			parent.children.splice(index, 1);
			return index;
		}
		if (before?.type === 'text' && before.value.endsWith('@') && isAutolinkedMail(element)) {
			const after = parent.children[index + 1];
			before.value += textOf(element) + (after?.type === 'text' ? after.value : '');
			parent.children.splice(index, after?.type === 'text' ? 2 : 1);
			return index;
		}
		if (element.tagName === 'input' && element.properties.type === 'checkbox') {
			parent.children[index] = { type: 'text', value: element.properties.checked === true ? '☑' : '☐' };
		}
		const source = element.properties.src;
		if (embeds.has(element.tagName) && typeof source === 'string') {
			parent.children.splice(index + 1, 0, link(source, `Embedded content: ${source.replace(/^(https?:)?\/\//, '')}`));
		}
		return undefined;
	});
}

/** In a raw link whose words are an address, GFM links the address by itself and so empties the link around it. */
function isEmptyLink(node: RootContent | undefined): node is Element {
	return node?.type === 'element' && node.tagName === 'a' && 'href' in node.properties && node.children.length === 0;
}

function isAutolinked(element: Element): boolean {
	const [href, text] = [element.properties.href, textOf(element)];
	return element.tagName === 'a' && [text, `http://${text}`, `mailto:${text}`].includes(href ?? '');
}

/** GFM takes the end of a handle on Mastodon, @name@server, for an e-mail address. */
function isAutolinkedMail(element: Element): boolean {
	return element.tagName === 'a' && element.properties.href === `mailto:${textOf(element)}`;
}

function textOf(element: Element): string {
	const [child] = element.children;
	return child?.type === 'text' ? child.value : '';
}

const renamed: Partial<Record<string, string>> = { strike: 's', tt: 'code', center: 'div' };
const embeds = new Set(['iframe', 'video', 'audio', 'embed']);

function link(href: string, text: string): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: { href: href.replace(/^\/\//, 'https://') },
		children: [{ type: 'text', value: text }],
	};
}

function issuesOf(removed: readonly string[]): BodyIssue[] {
	const placeOf = createPlaceCounter();
	return removed
		.filter((name) => !harmless.has(name))
		.map((name) => ({
			rule: 'html-removed',
			needle: `<${name}`,
			nth: placeOf(name),
			message: embeds.has(name)
				? `<${name}> would make readers' browsers ask another site, so a link to it is shown instead.`
				: `<${name}> is not among the HTML that articles may use, so it is left out.`,
			cure: 'Delete it, or write what it shows in Markdown.',
		}));
}

/** Links whose address is of a kind that no page may use: javascript:, data:, ftp: */
function lostLinks(tree: Root): BodyIssue[] {
	const issues: BodyIssue[] = [];
	const placeOf = createPlaceCounter();
	visit(tree, 'element', ({ tagName, properties: { href } }: Element) => {
		const scheme = tagName === 'a' ? /^\s*([a-z][a-z0-9+.-]*):/i.exec(href ?? '')?.[1]?.toLowerCase() : undefined;
		if (href === undefined || scheme === undefined || /^(https?|mailto|tel)$/.test(scheme)) return;
		issues.push({
			rule: 'html-removed',
			needle: href,
			nth: placeOf(href),
			message: `A link may not lead to an address with "${scheme}:", so its words are shown without a link.`,
			cure: 'Write an address that begins with https://, mailto: or tel:, or delete the link.',
		});
	});
	return issues;
}

/** Elements whose removal changes nothing that a reader could see. */
const harmless = new Set([
	'font',
	'input',
	'o:p',
	'picture',
	'source',
	'center',
	'main',
	'article',
	'header',
	'footer',
	'nav',
	'aside',
	'address',
	'wbr',
	'col',
	'colgroup',
	'big',
	'label',
]);
