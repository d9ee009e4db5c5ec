import { compareText } from '../problems/problem.ts';

/** A node of a drawing in columns. */
interface Node {
	readonly id: string;
	readonly column: number;
}

/** A line from one node to another. */
interface Line {
	readonly from: string;
	readonly to: string;
}

/** How often the columns are put in order by each other. */
const sweeps = 12;

/**
 * Puts the nodes of each column in an order in which few lines cross: each node as high as the mean of those that it
 * is tied to, again and again, and of all those orders the one with the fewest crossings.
 */
export function orderColumns<N extends Node>(nodes: readonly N[], lines: readonly Line[]): N[][] {
	const count = Math.max(0, ...nodes.map((node) => node.column + 1));
	const neighbours = listNeighbours(lines);
	let columns = Array.from({ length: count }, (_, column) => nodes.filter((node) => node.column === column));
	let best = columns;
	let fewest = countCrossings(columns, lines);
	for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
		const turn = sweep % 2 === 0 ? columns.map((_, index) => index) : columns.map((_, index) => count - 1 - index);
		for (const column of turn) columns = columns.with(column, orderOne(columns, column, neighbours));
		const crossings = countCrossings(columns, lines);
		if (crossings < fewest) [best, fewest] = [columns, crossings];
	}
	return swapNeighbours(best, lines);
}

/** How often all nodes are tried in the place of the next. */
const passes = 4;

/** Swaps nodes that stand one below the other as long as that spares crossings. */
function swapNeighbours<N extends Node>(columns: N[][], lines: readonly Line[]): N[][] {
	let best = columns;
	let fewest = countCrossings(best, lines);
	for (let pass = 0; pass < passes; pass += 1) {
		const before = fewest;
		for (const { column, place } of columns.flatMap((nodes, index) =>
			nodes.map((_, at) => ({ column: index, place: at })),
		)) {
			const swapped = best.with(column, swapAt(best[column] ?? [], place));
			const crossings = countCrossings(swapped, lines);
			if (crossings < fewest) [best, fewest] = [swapped, crossings];
		}
		if (fewest === before) break;
	}
	return best;
}

function swapAt<N>(list: readonly N[], place: number): N[] {
	const [a, b] = [list[place], list[place + 1]];
	return a === undefined || b === undefined ? [...list] : list.with(place, b).with(place + 1, a);
}

function listNeighbours(lines: readonly Line[]): Map<string, string[]> {
	const neighbours = new Map<string, string[]>();
	const add = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
	for (const { from, to } of lines) {
		add(from, to);
		add(to, from);
	}
	return neighbours;
}

function orderOne<N extends Node>(
	columns: readonly (readonly N[])[],
	column: number,
	neighbours: ReadonlyMap<string, readonly string[]>,
): N[] {
	const heights = heightsOf(columns);
	const aims = new Map(
		columns[column]?.map(({ id }) => {
			const known = (neighbours.get(id) ?? []).map((other) => heights.get(other) ?? 0);
			const mean = known.reduce((sum, height) => sum + height, 0) / known.length;
			return [id, known.length === 0 ? (heights.get(id) ?? 0) : mean];
		}),
	);
	return (columns[column] ?? []).toSorted(
		(a, b) => (aims.get(a.id) ?? 0) - (aims.get(b.id) ?? 0) || compareText(a.id, b.id),
	);
}

/** Where each node stands in its column, from 0 to 1. */
function heightsOf(columns: readonly (readonly Node[])[]): Map<string, number> {
	return new Map(
		columns.flatMap((column) => column.map(({ id }, place) => [id, (place + 0.5) / column.length] as const)),
	);
}

/** Lines between the same two columns cross when their ends stand in opposite orders; one within a column counts its length. */
function countCrossings(columns: readonly (readonly Node[])[], lines: readonly Line[]): number {
	const places = new Map(
		columns.flatMap((column, index) => column.map(({ id }, place) => [id, { column: index, place }] as const)),
	);
	const drawn = lines.flatMap(({ from, to }) => {
		const ends = [places.get(from), places.get(to)].filter((end) => end !== undefined);
		const [left, right] = ends.toSorted((a, b) => a.column - b.column);
		return left === undefined || right === undefined ? [] : [{ left, right }];
	});
	const within = drawn
		.filter(({ left, right }) => left.column === right.column)
		.reduce((sum, { left, right }) => sum + Math.abs(left.place - right.place) - 1, 0);
	const across = drawn.filter(({ left, right }) => left.column !== right.column);
	const crossing = across.reduce(
		(sum, a, index) => sum + across.slice(index + 1).filter((b) => isCrossing(a, b)).length,
		0,
	);
	return within + crossing;
}

interface DrawnLine {
	readonly left: { readonly column: number; readonly place: number };
	readonly right: { readonly column: number; readonly place: number };
}

function isCrossing(a: DrawnLine, b: DrawnLine): boolean {
	return (
		a.left.column === b.left.column &&
		a.right.column === b.right.column &&
		(a.left.place - b.left.place) * (a.right.place - b.right.place) < 0
	);
}
