import { wrapText } from './label-text.ts';
import { orderColumns } from './network-order.ts';
import { round, widths, type Picture, type Shape } from './picture.ts';

/** What is tied to what, ready to be drawn: nodes in three columns, the ones between standing for what ties the others. */
export interface NetworkDrawing {
	readonly title: string;
	/** What stands in each column. */
	readonly headings: readonly [string, string, string];
	readonly nodes: readonly NetworkNode[];
	readonly lines: readonly NetworkLine[];
	/** How it is read; stands below the drawing and is not shown without it. */
	readonly legend: string;
}

export interface NetworkNode {
	readonly id: string;
	readonly column: 0 | 1 | 2;
	readonly text: string;
	/** Where it leads, and what that is, in words; what has no page of its own has none. */
	readonly link?: { readonly href: string; readonly label: string };
	/** Whether the drawing is about this node. */
	readonly isOwn: boolean;
}

export interface NetworkLine {
	readonly from: string;
	readonly to: string;
	/** Whether it is an end of the node that the drawing is about. */
	readonly isOwn: boolean;
	/** Drawn in dashes: a tie that is only said to be one. */
	readonly isDashed: boolean;
}

/** From where to where each column reaches. */
const columns = [
	{ left: 0, right: 138 },
	{ left: 198, right: 390 },
	{ left: 442, right: 566 },
] as const;
const top = 26;
const gap = 14;
const lineHeight = 16;

/**
 * Draws a network like the brackets of a tournament: names on lines, what ties them between them. A tie within a
 * column is an arc at its side.
 */
export function drawNetwork({ title, headings, nodes, lines, legend }: NetworkDrawing): Picture {
	const ordered = orderColumns(nodes, lines).map((column) => column.map(measure));
	const height = Math.max(...ordered.map(heightOf));
	const placed = placeAll(ordered, lines, height);
	const legendLines = wrapText(legend, { width: widths.wide, lines: 5 });
	return {
		width: widths.wide,
		height: round(top + height + 8 + legendLines.length * lineHeight),
		title,
		shapes: [
			...headings.flatMap((text, index): Shape[] => {
				const { left } = columns[index] ?? columns[0];
				return ordered[index]?.length ? [{ type: 'text', x: left, y: 12, text, class: 'small' }] : [];
			}),
			...lines.flatMap((line) => drawLine(placed.get(line.from), placed.get(line.to), line)),
			...[...placed.values()].flatMap(drawNode),
			...legendLines.map((text, index): Shape => ({
				type: 'text',
				x: 0,
				y: round(top + height + 18 + index * lineHeight),
				text,
				class: 'small',
			})),
		],
	};
}

interface Measured extends NetworkNode {
	readonly texts: readonly string[];
	readonly height: number;
}

interface Placed extends Measured {
	/** Where its line lies. */
	readonly y: number;
}

function measure(node: NetworkNode): Measured {
	const { left, right } = columns[node.column];
	const texts = wrapText(node.text, { width: right - left, lines: 4 });
	return { ...node, texts, height: texts.length * lineHeight + gap };
}

function heightOf(column: readonly Measured[]): number {
	return column.reduce((sum, node) => sum + node.height, 0);
}

/** The highest column fills the drawing; the nodes of the others come as close to those they are tied to as they can. */
function placeAll(
	ordered: readonly (readonly Measured[])[],
	lines: readonly NetworkLine[],
	height: number,
): Map<string, Placed> {
	const placed = new Map<string, Placed>();
	for (const column of ordered.toSorted((a, b) => heightOf(b) - heightOf(a))) {
		const aims = column.map((node) => {
			const others = lines.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []));
			const known = others.flatMap((id) => placed.get(id)?.y ?? []);
			return known.length === 0 ? undefined : known.reduce((sum, y) => sum + y, 0) / known.length;
		});
		for (const node of place(column, aims, height)) placed.set(node.id, node);
	}
	return placed;
}

/** Places a column in its order, none over another and none outside. One that has no aim follows the one above. */
function place(column: readonly Measured[], aims: readonly (number | undefined)[], height: number): Placed[] {
	let least = top;
	const down = column.map((node, index) => {
		least = Math.max(least + node.height, aims[index] ?? 0);
		return least;
	});
	let most = top + height;
	const up = down.toReversed().map((y, index) => {
		const found = Math.min(y, most);
		most = found - (column.at(-1 - index)?.height ?? 0);
		return found;
	});
	return column.map((node, index) => ({ ...node, y: round((up.at(-1 - index) ?? 0) - 6) }));
}

function drawLine(a: Placed | undefined, b: Placed | undefined, { isOwn, isDashed }: NetworkLine): Shape[] {
	if (a === undefined || b === undefined) return [];
	const [first, second] = a.column <= b.column ? [a, b] : [b, a];
	const name = ['tie', isOwn ? 'own' : '', isDashed ? 'dashed' : ''].filter((part) => part !== '').join(' ');
	return [{ type: 'path', d: first.column === second.column ? arc(first, second) : curve(first, second), class: name }];
}

function curve(a: Placed, b: Placed): string {
	const from = columns[a.column].right;
	const to = columns[b.column].left;
	const middle = (from + to) / 2;
	return `M${from} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${to} ${b.y}`;
}

/** Legal actions are joined on the left, where there is room between the columns, agencies at the edge. */
function arc(a: Placed, b: Placed): string {
	const side = a.column === 1 ? columns[1].left : columns[a.column].right;
	const depth = Math.min(36, 12 + Math.abs(a.y - b.y) / 6);
	const out = round(a.column === 1 ? side - depth : side + depth);
	return `M${side} ${a.y}C${out} ${a.y} ${out} ${b.y} ${side} ${b.y}`;
}

function drawNode({ column, texts, y, link, isOwn }: Placed): Shape[] {
	const { left, right } = columns[column];
	const rule: Shape = isOwn
		? { type: 'rect', x: left, y: y - 1, width: right - left, height: 2.5, class: 'accent' }
		: { type: 'line', x1: left, y1: y, x2: right, y2: y, class: 'tie' };
	const words = texts.map((text, index): Shape => ({
		type: 'text',
		x: left,
		y: round(y - 5 - (texts.length - 1 - index) * lineHeight),
		// The space keeps the words of two lines apart when they are read as one.
		text: index === texts.length - 1 ? text : `${text} `,
		class: isOwn ? 'strong' : link === undefined ? 'small' : 'ink',
	}));
	if (link === undefined) return [rule, ...words];
	const height = texts.length * lineHeight + 4;
	const field: Shape = { type: 'rect', x: left, y: round(y - height), width: right - left, height, class: 'clear' };
	const label = `${texts.join(' ')}: ${link.label}`;
	return [{ type: 'link', href: link.href, label, shapes: [field, rule, ...words] }];
}
