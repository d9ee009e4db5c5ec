import { expect, test } from 'vitest';
import { drawColumns } from './columns.ts';
import { widths, type Picture, type Shape } from './picture.ts';

const years = (count: number) => Array.from({ length: count }, (_, index) => String(2026 - count + 1 + index));
const ofType = <T extends Shape['type']>(picture: Picture, type: T) =>
	picture.shapes.filter((shape): shape is Extract<Shape, { type: T }> => shape.type === type);
const texts = (picture: Picture) => ofType(picture, 'text').map(({ text }) => text);

test('columns stand on their line, as high as their values, each with its number', () => {
	const picture = drawColumns('T', ['2016', '2017', '2018'], [{ heading: 'Articles', values: [4, 0, 2] }], 350);
	const columns = ofType(picture, 'rect');
	const [line] = ofType(picture, 'line');
	expect(columns.map(({ y, height }) => y + height)).toEqual(columns.map(() => (line?.y1 ?? 0) - 0.5));
	expect(columns[0]?.height).toBe(2 * (columns[1]?.height ?? 0));
	expect(texts(picture)).toEqual(['Articles', '4', '2', '2016', '2017', '2018']);
});

test('each band has a scale of its own', () => {
	const bands = [
		{ heading: 'A', values: [1000] },
		{ heading: 'B', values: [1] },
	];
	const [a, b] = ofType(drawColumns('T', ['2017'], bands, 350), 'rect');
	expect(a?.height).toBe(b?.height);
});

test('where numbers do not fit only the highest is printed, and only some names of the axis, the last among them', () => {
	const values = years(60).map((_, index) => 1000 + index);
	const printed = texts(drawColumns('T', years(60), [{ heading: 'A', values }], widths.narrow));
	expect(printed.filter((text) => text.includes(','))).toEqual(['1,059']);
	expect(printed.at(-1)).toBe('2026');
	expect(printed.length).toBeLessThan(15);
});

test.each([
	[1, widths.narrow],
	[25, widths.narrow],
	[200, widths.narrow],
	[200, widths.wide],
])('%i years are inside of a drawing %i wide', (count, width) => {
	const picture = drawColumns('T', years(count), [{ heading: 'A', values: years(count).map(() => 1) }], width);
	for (const { x, width: wide } of ofType(picture, 'rect')) {
		expect(x).toBeGreaterThanOrEqual(-0.1);
		expect(x + wide).toBeLessThanOrEqual(width + 0.1);
	}
});
