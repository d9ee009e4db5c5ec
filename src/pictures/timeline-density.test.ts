import { expect, test } from 'vitest';
import type { Picture, Shape } from './picture.ts';
import { drawDensity, type DensityColumn } from './timeline-density.ts';

const lanes = [
	{ name: 'Articles', short: 'Art.' },
	{ name: 'Events', short: 'Ev.' },
];

test('time runs from left to right, each lane on a line of its own, all to one scale', () => {
	const picture = drawDensity('T', lanes, [column('2016', [1, 0], [0, 2]), column('2017', [4, 1])], 200);
	expect(bars(picture)).toEqual([
		{ x: 17, y: 54.5, width: 16, height: 7.5 },
		{ x: 67, y: 109, width: 16, height: 15 },
		{ x: 142, y: 32, width: 16, height: 30 },
		{ x: 142, y: 116.5, width: 16, height: 7.5 },
	]);
	expect(words(picture)).toEqual(['Articles', 'Events', '2016', '2017']);
});

test('every column that has a page is a link with its counts in words, wide enough to be hit', () => {
	const picture = drawDensity('T', lanes, [column('2016'), { ...column('2017', [1, 1]), href: '/2017/' }], 48);
	expect(links(picture).map(({ href, label, shapes }) => [href, label, shapes[0]])).toEqual([
		['/2017/', '2017 in words', { type: 'rect', x: 24, y: 0, width: 24, height: 142, class: 'clear' }],
	]);
});

test('labels that would run into each other are left out, but never the last', () => {
	const labelsOf = (labels: string[], width: number) =>
		words(
			drawDensity(
				'T',
				lanes,
				labels.map((label) => column(label, [1, 1])),
				width,
			),
		).slice(2);
	expect(labelsOf(['2015', '2016', '2017'], 90)).toEqual(['2015', '2017']);
	expect(labelsOf(['January', 'February', 'March'], 150)).toEqual(['January', 'March']);
});

test('the smallest number can be seen beside the largest', () => {
	const [small] = bars(drawDensity('T', lanes, [column('2016', [1, 0]), column('2017', [1000, 0])], 200));
	expect(small?.height).toBe(1.5);
});

test('columns too narrow to be hit are rows, the newest first, with the numbers', () => {
	const columns = [
		{ ...column('2015', [1, 0]), href: '/2015/' },
		column('2016', [0, 0]),
		{ ...column('2017', [1000, 2]), counts: [1200, 2], href: '/2017/' },
	];
	const picture = drawDensity('T', lanes, columns, 70);
	expect(words(picture)).toEqual(['Art.', 'Ev.', '2017', '1,200', '2', '2015', '1']);
	expect(links(picture).map(({ href, shapes }) => [href, shapes[0]])).toEqual([
		['/2017/', { type: 'rect', x: 0, y: 24, width: 70, height: 24, class: 'clear' }],
		['/2015/', { type: 'rect', x: 0, y: 48, width: 70, height: 24, class: 'clear' }],
	]);
	expect(picture.height).toBe(72);
});

test('nothing is drawn outside', () => {
	for (const width of [350, 592, 800]) {
		const columns = Array.from({ length: 22 }, (_, year) => column(String(2000 + year), [year, 22 - year]));
		const picture = drawDensity('T', lanes, columns, width);
		for (const bar of bars(picture)) {
			expect(bar.x).toBeGreaterThanOrEqual(0);
			expect(bar.x + bar.width).toBeLessThanOrEqual(width);
			expect(bar.y + bar.height).toBeLessThanOrEqual(picture.height);
		}
	}
});

function column(label: string, ...stretches: readonly (readonly number[])[]): DensityColumn {
	const counts = lanes.map((_, lane) => stretches.reduce((sum, stretch) => sum + (stretch[lane] ?? 0), 0));
	return { label, href: undefined, title: `${label} in words`, counts, bars: stretches };
}

function flat(shapes: readonly Shape[]): Shape[] {
	return shapes.flatMap((shape) => (shape.type === 'link' ? [shape, ...flat(shape.shapes)] : [shape]));
}

function bars(picture: Picture) {
	return flat(picture.shapes).flatMap((shape) =>
		shape.type === 'rect' && shape.class === 'ink'
			? [{ x: shape.x, y: shape.y, width: shape.width, height: shape.height }]
			: [],
	);
}

function words(picture: Picture): string[] {
	return flat(picture.shapes).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
}

function links(picture: Picture) {
	return picture.shapes.filter((shape) => shape.type === 'link');
}
