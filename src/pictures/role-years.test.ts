import { expect, test } from 'vitest';
import { widths, type Shape } from './picture.ts';
import { drawRoleYears } from './role-years.ts';

const years = ['2015', '2016', '2017'];
const rows = [
	{ label: 'Issued', counts: [4, 0, 2] },
	{ label: 'Against', counts: [0, 1, 0] },
];
const picture = drawRoleYears({ title: 'T', years, rows }, widths.wide);

test('each number has a bar as high as it is large, and the number itself', () => {
	const bars = picture.shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.height] : []));
	expect(bars).toEqual([14, 7, 3.5]);
	expect(textsOf(picture.shapes)).toEqual(['Issued', '4', '2', 'Against', '1', ...years]);
});

test('of many years only as many are named as there is room for', () => {
	const many = Array.from({ length: 40 }, (_, index) => String(1980 + index));
	const crowd = drawRoleYears({ title: 'T', years: many, rows: [{ label: 'L', counts: many.map(() => 1) }] }, 350);
	const named = textsOf(crowd.shapes).filter((text) => text.length === 4);
	expect(named.length).toBeLessThanOrEqual(8);
	expect(named[0]).toBe('1980');
});

function textsOf(shapes: readonly Shape[]): string[] {
	return shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
}
