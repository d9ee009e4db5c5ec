import type { RootContent } from 'mdast';
import { blockOf, type Block } from './block.ts';
import { readDateLine } from './publication-date.ts';

/**
 * The paragraphs of a plain text. Empty lines part them; a text without any has a paragraph on each line. Lines that
 * name something (`By …`, `Date: …`, an address) stand for themselves, and lines that begin with a dash or a bullet
 * make a list.
 */
export function readPlainText(text: string): Block[] {
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n?|\n/)
		.map((line, index) => ({ text: line.replace(/[\p{Cc}\p{Zs}]+/gu, ' ').trim(), number: index + 1 }));
	const hasGaps = lines.some(
		({ text: line }, index) => line === '' && lines.slice(index).some((later) => later.text !== ''),
	);
	const groups: Line[][] = [[]];
	for (const line of lines) {
		if (line.text === '' || !hasGaps) groups.push([]);
		if (line.text !== '') groups.at(-1)?.push(line);
	}
	return groups.flatMap(splitNamed).map(toBlock);
}

interface Line {
	readonly text: string;
	/** From 1 on. */
	readonly number: number;
}

const named =
	/^(?:(?:By|BY)\s+\p{Lu}.{0,100}|(?:Title|Headline|Byline|Author|Date|Published|Posted|Updated|Source|URL|Link|Rights):?\s.{1,200}|https?:\/\/\S+)$/u;
const bullet = /^[-*•–]\s+/;

/** Cuts one of the first groups at its lines down to the last that names something. */
function splitNamed(group: readonly Line[], place: number): Line[][] {
	const last = place > 6 ? -1 : group.findLastIndex(({ text }) => named.test(text) || readDateLine(text) !== undefined);
	const head = group.slice(0, last + 1).map((line) => [line]);
	return last + 1 < group.length ? [...head, group.slice(last + 1)] : head;
}

function toBlock(group: readonly Line[]): Block {
	const isList = group.every(({ text }) => bullet.test(text));
	const node: RootContent = isList
		? {
				type: 'list',
				ordered: false,
				spread: false,
				children: group.map(({ text }) => ({
					type: 'listItem',
					spread: false,
					children: [paragraph(text.replace(bullet, ''))],
				})),
			}
		: paragraph(group.map(({ text }) => text).join(' '));
	return blockOf(node, group[0]?.number);
}

function paragraph(value: string) {
	return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
}
