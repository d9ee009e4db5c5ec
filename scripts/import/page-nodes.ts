import type { Html, RootContent, Text } from 'mdast';
import { formatMark } from './mark.ts';

/**
 * Makes the nodes of a page those of an article: links get their whole address, of which `base` is the beginning, and
 * pictures, which lie elsewhere, become marks.
 */
export function settleNodes<Node extends RootContent>(nodes: readonly Node[], base: string | undefined): Node[] {
	return nodes.flatMap((node) => settleNode(node, base)) as Node[];
}

function settleNode(node: RootContent, base: string | undefined): RootContent[] {
	if (node.type === 'image') {
		return [html(`picture ${addressOf(node.url, base) ?? node.url}${node.alt ? ` ("${node.alt}")` : ''}`)];
	}
	if (!('children' in node)) return [node];
	const children = settleNodes<RootContent>(node.children, base);
	if (node.type !== 'link') return [{ ...node, children } as RootContent];
	const url = addressOf(node.url, base);
	if (url !== undefined) return [{ ...node, url, children } as RootContent];
	return [
		...children,
		...(node.url.startsWith('#') ? [] : [html(`the link to ${node.url} leads to no page of the archive`)]),
	];
}

function addressOf(url: string, base: string | undefined): string | undefined {
	if (url.startsWith('#')) return undefined;
	const address = URL.parse(url, base)?.href;
	return address !== undefined && /^(?:https?|mailto):/.test(address) ? address : undefined;
}

function html(words: string): Html | Text {
	return { type: 'html', value: formatMark(words) };
}
