import type { Element, Root } from 'hast';
import { defaultSchema, sanitize as sanitizeHast, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';

/** The prefix that ids from content get, so that none can stand for a part of the page around it. */
export const idPrefix = 'user-content-';

/**
 * Removes everything that is not on an allow-list (GitHub's, narrowed): scripts, handlers, frames, styles and
 * addresses that run code. Elements whose content was never text go with it; of all others the text stays.
 */
export function sanitize(tree: Root): Root {
	return sanitizeHast(tree, schema) as Root;
}

/** The names of the elements that `sanitize` would remove, once for each time they stand in the tree. */
export function findRemoved(tree: Root): string[] {
	const removed: string[] = [];
	visit(tree, 'element', (element: Element) => {
		if (!allowed.has(element.tagName)) removed.push(element.tagName);
	});
	return removed;
}

const neverText = [
	'script',
	'style',
	'iframe',
	'object',
	'embed',
	'noscript',
	'template',
	'title',
	'textarea',
	'select',
	'math',
	'svg',
];
const withoutUse = new Set(['input', 'picture', 'source', 'strike', 'tt']);
const footnoteLink = [
	'dataFootnoteRef',
	'dataFootnoteBackref',
	'ariaDescribedBy',
	'ariaLabel',
	['className', 'data-footnote-backref'],
] as const;
const cell: [string, ...string[]] = ['className', 'align-left', 'align-center', 'align-right'];

const schema: Schema = {
	...defaultSchema,
	clobberPrefix: idPrefix,
	strip: neverText,
	tagNames: [
		...(defaultSchema.tagNames ?? []).filter((name) => !withoutUse.has(name)),
		...['abbr', 'caption', 'cite', 'figcaption', 'figure', 'mark', 'small', 'time', 'u'],
	],
	attributes: {
		'*': ['dir', 'id', 'lang', 'title'],
		a: ['href', ...footnoteLink.map((name) => (typeof name === 'string' ? name : ([...name] as [string, string])))],
		h2: [['className', 'sr-only']],
		img: ['src', 'alt'],
		li: [['className', 'task-list-item']],
		ol: ['start', ['className', 'contains-task-list']],
		section: ['dataFootnotes', ['className', 'footnotes']],
		td: [cell, 'colSpan', 'rowSpan'],
		th: [cell, 'colSpan', 'rowSpan', 'scope'],
		time: ['dateTime'],
		ul: [['className', 'contains-task-list']],
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
};

const allowed: ReadonlySet<string> = new Set(schema.tagNames);
