import { expect, test } from 'vitest';
import { datesOfLife, drawLife, type Life, type Stretch } from './account-life.ts';
import { widths, type Shape } from './picture.ts';

const stretch = (text: string, from?: string, to?: string, isStrong = false): Stretch => ({ text, from, to, isStrong });
const link = { href: '/legal-actions/a/', label: 'Legal action: A' };
const lifeOf = (stretches: Stretch[], marks: Life['marks'] = []): Life => ({
	title: 'Life of @a',
	lanes: [{ label: 'Handle', stretches }],
	marksLabel: 'Legal actions',
	marks,
});

test('the dates of a life are those of its stretches and marks', () => {
	const life = lifeOf([stretch('@a', undefined, '2017'), stretch('@b', '2018')], [{ date: '2019', text: 'A', link }]);
	expect(datesOfLife(life)).toEqual(['2017', '2018', '2019']);
});

test.each<[as: string, drawn: Stretch, classes: string[]]>([
	['between two days', stretch('@a', '2017-01-24', '2018-05-07'), ['ink', 'rule', 'rule', 'rule']],
	['from some day of a month', stretch('@a', '2017-01', '2018-05-07'), ['ink', 'rule', 'soft', 'rule']],
	['with an end that is not known', stretch('@a', '2017-01-24'), ['ink', 'tie dashed', 'rule']],
	['with a beginning that is not known', stretch('@a', undefined, '2017-01-24'), ['ink', 'tie dashed', 'rule']],
	['in which it could be read', stretch('active', '2017-01-24', '2018-05-07', true), ['ink', 'ink', 'rule', 'rule']],
])('a stretch %s', (_as, drawn, classes) => {
	const { shapes } = drawLife(lifeOf([drawn]), widths.wide, (date) => date);
	const own = shapes.slice(shapes.findIndex((shape) => shape.type === 'text' && shape.text === 'Handle') + 1);
	expect(own.map((shape) => (shape.type === 'link' ? 'link' : shape.class))).toEqual(classes);
});

test.each<[date: string, type: string]>([
	['2017-03-14', 'circle'],
	['2017-03', 'rect'],
])('a mark of %s is a %s with a link', (date, type) => {
	const { shapes } = drawLife(
		lifeOf([stretch('@a', '2017')], [{ date, text: 'A', link }]),
		widths.wide,
		(tick) => tick,
	);
	expect(shapes.at(-1)).toMatchObject({
		type: 'link',
		href: link.href,
		label: 'A: Legal action: A',
		shapes: [{ type, class: 'accent' }, { text: 'A' }],
	});
});

test('labels that would meet stand in rows of their own', () => {
	const { shapes } = drawLife(
		lifeOf([stretch('@the_first_handle', '2017-01-24', '2017-01-27'), stretch('@next', '2017-01-27')]),
		widths.narrow,
		(date) => date,
	);
	const rows = textsOf(shapes).filter(({ text }) => text.startsWith('@'));
	expect(new Set(rows.map(({ y }) => y)).size).toBe(2);
});

test.each([widths.wide, widths.narrow])('no label leaves a drawing of %i pixels, however long it is', (width) => {
	const text = 'A very long name of a case that goes on and on, and then on';
	const marks = ['2017-01-02', '2017-06', '2017-12-30'].map((date) => ({ date, text, link }));
	const { shapes } = drawLife(lifeOf([stretch('@a', '2017')], marks), width, (date) => date);
	for (const shape of textsOf(shapes)) {
		const [start, end] =
			shape.anchor === 'end' ? [shape.x - shape.text.length * 6, shape.x] : [shape.x, shape.x + shape.text.length * 6];
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeLessThanOrEqual(width);
	}
});

function textsOf(shapes: readonly Shape[]): Extract<Shape, { type: 'text' }>[] {
	return shapes.flatMap((shape) =>
		shape.type === 'link' ? textsOf(shape.shapes) : shape.type === 'text' ? [shape] : [],
	);
}
