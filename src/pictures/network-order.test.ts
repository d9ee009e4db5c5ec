import { expect, test } from 'vitest';
import { orderColumns } from './network-order.ts';

type Row = [as: string, columns: string[][], lines: string[], ordered: string[][]];

test.each<Row>([
	['nothing', [], [], []],
	['no line', [['a', 'b'], ['x']], [], [['a', 'b'], ['x']]],
	[
		'lines that cross',
		[
			['a', 'b'],
			['x', 'y'],
		],
		['ay', 'bx'],
		[
			['b', 'a'],
			['x', 'y'],
		],
	],
	[
		'over three columns',
		[
			['a', 'b', 'c'],
			['p', 'q', 'r'],
			['x', 'y', 'z'],
		],
		['ar', 'bq', 'cp', 'pz', 'qy', 'rx'],
		[
			['c', 'b', 'a'],
			['p', 'q', 'r'],
			['z', 'y', 'x'],
		],
	],
	['within a column: those tied stand together', [['a', 'b', 'c']], ['ac'], [['b', 'a', 'c']]],
	['a line to a node that is not there', [['a']], ['ab'], [['a']]],
])('%s', (_as, columns, lines, ordered) => {
	const nodes = columns.flatMap((ids, column) => ids.map((id) => ({ id, column })));
	const pairs = lines.map((line) => ({ from: line.charAt(0), to: line.charAt(1) }));
	const found = orderColumns(nodes, pairs).map((column) => column.map((node) => node.id));
	expect(found.map((column) => column.toSorted())).toEqual(columns.map((column) => column.toSorted()));
	expect(crossings(found, pairs)).toBe(crossings(ordered, pairs));
	expect(orderColumns(nodes, pairs)).toEqual(orderColumns(nodes, pairs));
});

function crossings(columns: readonly (readonly string[])[], lines: readonly { from: string; to: string }[]): number {
	const place = (id: string) =>
		columns.flatMap((column, at) => (column.includes(id) ? [[at, column.indexOf(id)]] : []))[0];
	const ends = lines.map(({ from, to }) => [place(from), place(to)]);
	return ends.flatMap(([a, b], index) =>
		ends.slice(index + 1).filter(([c, d]) => {
			if (!a || !b || !c || !d || a[0] !== c[0] || b[0] !== d[0]) return false;
			return ((a[1] ?? 0) - (c[1] ?? 0)) * ((b[1] ?? 0) - (d[1] ?? 0)) < 0;
		}),
	).length;
}
