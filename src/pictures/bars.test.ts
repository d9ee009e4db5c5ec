import { expect, test } from 'vitest';
import { drawBars, type Bar } from './bars.ts';
import { widths, type Picture, type Shape } from './picture.ts';
import { textWidth } from './label-text.ts';

const bar = (label: string, value: number, note = String(value)): Bar => ({ label, value, note });
const ofType = <T extends Shape['type']>(picture: Picture, type: T) =>
	picture.shapes.filter((shape): shape is Extract<Shape, { type: T }> => shape.type === type);

test('bars begin at one zero and are as long as their values', () => {
	const picture = drawBars('T', [{ bars: [bar('a', 4), bar('b', 2), bar('c', 0)] }], widths.wide);
	const [long, short, ...others] = ofType(picture, 'rect');
	expect(long?.x).toBe(short?.x);
	expect(long?.width).toBeCloseTo(2 * (short?.width ?? 0), 0);
	expect(others).toEqual([]);
	expect(ofType(picture, 'text').map(({ text }) => text)).toEqual(['a', '4', 'b', '2', 'c', '0']);
});

test('names that take too much room stand above their bars, one that is wider than the drawing is cut', () => {
	const picture = drawBars('T', [{ bars: [bar('x'.repeat(60), 1)] }], widths.narrow);
	const [label] = ofType(picture, 'text');
	expect(label).toMatchObject({ x: 0, anchor: 'start', text: `${'x'.repeat(45)}…` });
	expect(ofType(picture, 'line')).toEqual([]);
});

test('as dots a bar has as many as its value, unless the longest does not fit', () => {
	const dots = (value: number) =>
		ofType(drawBars('T', [{ bars: [bar('a', value), bar('b', 1)] }], 350, 'dots'), 'circle');
	expect(dots(5)).toHaveLength(6);
	expect(dots(200)).toEqual([]);
});

test('each group stands under its heading', () => {
	const groups = [
		{ heading: 'One', bars: [bar('a', 1)] },
		{ heading: 'Two', bars: [bar('b', 1)] },
	];
	const texts = ofType(drawBars('T', groups, 350), 'text');
	expect(texts.map(({ text }) => text)).toEqual(['One', 'a', '1', 'Two', 'b', '1']);
	expect(texts.map(({ y }) => y)).toEqual(texts.map(({ y }) => y).toSorted((a, b) => a - b));
});

test.each([widths.wide, widths.narrow])('nothing is outside of a drawing %i wide', (width) => {
	const groups = [
		{ heading: 'H'.repeat(200), bars: [bar('a long name of an agency', 1234, '1,234 (1,200 issuer, 34 defendant)')] },
	];
	const picture = drawBars('T', groups, width);
	for (const { x, text, anchor, y } of ofType(picture, 'text')) {
		expect(anchor === 'end' ? x - textWidth(text) : x).toBeGreaterThanOrEqual(0);
		expect(anchor === 'end' ? x : x + textWidth(text)).toBeLessThanOrEqual(width + 1);
		expect(y).toBeLessThanOrEqual(picture.height);
	}
});

test('without bars there is an empty drawing', () => {
	expect(drawBars('T', [], 350)).toMatchObject({ width: 350, height: 1, shapes: [] });
});
