import { expect, test } from 'vitest';
import { drawNetwork, type NetworkNode } from './network.ts';
import { widths, type Shape } from './picture.ts';

const node = (id: string, column: 0 | 1 | 2, isOwn = false): NetworkNode => ({
	id,
	column,
	text: `name ${id}`,
	link: { href: `/${id}/`, label: 'Record' },
	isOwn,
});
const line = (from: string, to: string, fields = {}) => ({ from, to, isOwn: false, isDashed: false, ...fields });

const picture = drawNetwork({
	title: 'T',
	headings: ['A', 'B', 'C'],
	legend: 'How to read it.',
	nodes: [
		node('a', 0, true),
		node('p', 1),
		{ id: 'claim', column: 1, text: 'says', isOwn: false },
		node('x', 2),
		node('y', 2),
	],
	lines: [
		line('a', 'p', { isOwn: true }),
		line('p', 'x'),
		line('a', 'claim', { isDashed: true }),
		line('x', 'y'),
		line('x', 'gone'),
	],
});

test('every node is a link, but for what has no page', () => {
	expect(picture.shapes.flatMap((shape) => (shape.type === 'link' ? [shape.label] : [])).toSorted()).toEqual([
		'name a: Record',
		'name p: Record',
		'name x: Record',
		'name y: Record',
	]);
	expect(wordsOf(picture.shapes)).toContain('says');
});

test('the node that it is about is emphasised', () => {
	const own = picture.shapes.find((shape) => shape.type === 'link' && shape.href === '/a/');
	expect(own).toMatchObject({ shapes: [{ class: 'clear' }, { class: 'accent' }, { class: 'strong' }] });
});

test('ties are told by their lines; one to a node that is not drawn is left out', () => {
	const paths = picture.shapes.flatMap((shape) => (shape.type === 'path' ? [shape.class] : []));
	expect(paths.toSorted()).toEqual(['tie', 'tie', 'tie dashed', 'tie own']);
});

test('a column without nodes has no heading', () => {
	const drawn = drawNetwork({ title: 'T', headings: ['A', 'B', 'C'], nodes: [node('p', 1)], lines: [], legend: '' });
	expect(wordsOf(drawn.shapes)).toEqual(['B', 'name p']);
});

test('nothing is drawn outside of the picture', () => {
	const ids = Array.from({ length: 30 }, (_, index) => `node with a long name, number ${index}`);
	const crowd = drawNetwork({
		title: 'T',
		headings: ['A', 'B', 'C'],
		legend: 'L',
		nodes: ids.map((id, index) => node(id, (index % 3) as 0 | 1 | 2)),
		lines: ids.slice(3).map((id, index) => line(ids[index] ?? '', id)),
	});
	const numbers = JSON.stringify(crowd.shapes).matchAll(/"(x|x1|x2|y|y1|y2)":(-?[\d.]+)/g);
	for (const [, name = '', value] of numbers) {
		expect(Number(value)).toBeGreaterThanOrEqual(0);
		expect(Number(value)).toBeLessThanOrEqual(name.startsWith('x') ? widths.wide : crowd.height);
	}
});

function wordsOf(shapes: readonly Shape[]): string[] {
	return shapes.flatMap((shape) =>
		shape.type === 'link' ? wordsOf(shape.shapes) : shape.type === 'text' ? [shape.text] : [],
	);
}
