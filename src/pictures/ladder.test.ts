import { expect, test } from 'vitest';
import { drawLadder, type Ladder, type Rung } from './ladder.ts';
import { widths, type Shape } from './picture.ts';

const rung: Rung = { course: 0, year: '2017', day: 'Apr 6', text: 'Filed', isName: false, notes: [], ties: [] };

/** Two that run side by side, the second tied to the first; a third begins when they have ended. */
const ladder: Ladder = {
	title: 'A dispute',
	courses: [
		{ isCurrent: false, isOpen: false },
		{ isCurrent: true, isOpen: false },
		{ isCurrent: false, isOpen: true },
	],
	rungs: [
		{ ...rung, text: 'Summons', isName: true, href: '/summons/' },
		{ ...rung, course: 1, text: 'Suit', isName: true, ties: [0], notes: ['challenges Summons'] },
		rung,
		{ ...rung, course: 1, text: 'Dismissed' },
		{ ...rung, course: 2, year: '2018', text: 'Appeal', isName: true, href: '/appeal/' },
	],
};

test('a ladder is drawn at both widths, within its width', () => {
	for (const width of Object.values(widths)) {
		const picture = drawLadder(ladder, width);
		expect(picture).toMatchObject({ width, title: 'A dispute' });
		expect(
			flat(picture.shapes)
				.flatMap(xsOf)
				.filter((x) => x < 0 || x > width),
		).toEqual([]);
		expect(
			flat(picture.shapes)
				.flatMap(ysOf)
				.filter((y) => y < 0 || y > picture.height),
		).toEqual([]);
	}
});

test('years are told where they change', () => {
	expect(textsOf(ladder, 'strong')).toEqual(['2017', '2018', 'Suit']);
});

test('the current course is told by weight, and the others are links', () => {
	const shapes = drawLadder(ladder, 350).shapes;
	expect(shapes.flatMap((shape) => (shape.type === 'link' ? [`${shape.label} ${shape.href}`] : []))).toEqual([
		'Summons /summons/',
		'Appeal /appeal/',
	]);
	expect(shapes.filter((shape) => shape.type === 'line' && shape.class === 'lane lane-current')).toHaveLength(1);
});

test('a course ends in a square, and one that is open goes on to the bottom', () => {
	const { shapes, height } = drawLadder(ladder, 350);
	expect(shapes.filter(({ type }) => type === 'rect')).toHaveLength(2);
	expect(shapes.filter(({ type }) => type === 'circle')).toHaveLength(3);
	const bottoms = shapes.flatMap((shape) =>
		shape.type === 'line' && shape.class.startsWith('lane') ? [shape.y2] : [],
	);
	expect(bottoms.filter((y) => y === height)).toHaveLength(1);
});

test('a course takes the lane of one that has ended, unless something is still tied to that', () => {
	const lanes = (ties: number[]) => {
		const rungs = ladder.rungs.map((other) => (other.course === 2 ? { ...other, ties } : other));
		const { shapes } = drawLadder({ ...ladder, rungs }, 350);
		return shapes.flatMap((shape) => (shape.type === 'line' && shape.class.startsWith('lane') ? [shape.x1] : []));
	};
	expect(lanes([])).toEqual([62, 82, 62]);
	expect(lanes([0])).toEqual([62, 82, 82]);
	expect(lanes([0, 1])).toEqual([62, 82, 102]);
});

test('many courses share the room that there is', () => {
	const courses = Array.from({ length: 40 }, () => ({ isCurrent: false, isOpen: true }));
	const rungs = courses.map((_, course) => ({ ...rung, course, text: 'A name of some length '.repeat(9) }));
	const { shapes } = drawLadder({ title: 'Many', courses, rungs }, 350);
	expect(Math.max(...flat(shapes).flatMap(xsOf))).toBeLessThanOrEqual(350);
	expect(flat(shapes).filter((shape) => shape.type === 'text' && shape.text.length > 40)).toEqual([]);
});

test('without steps there is nothing to draw', () => {
	expect(drawLadder({ title: 'Empty', courses: [], rungs: [] }, 350)).toMatchObject({ height: 0, shapes: [] });
});

function textsOf(of: Ladder, name: string): string[] {
	return flat(drawLadder(of, 350).shapes).flatMap((shape) =>
		shape.type === 'text' && shape.class === name ? [shape.text] : [],
	);
}

function flat(shapes: readonly Shape[]): Shape[] {
	return shapes.flatMap((shape) => (shape.type === 'link' ? flat(shape.shapes) : [shape]));
}

function xsOf(shape: Shape): number[] {
	if (shape.type === 'line') return [shape.x1, shape.x2];
	if (shape.type === 'rect') return [shape.x, shape.x + shape.width];
	return 'x' in shape ? [shape.x] : [];
}

function ysOf(shape: Shape): number[] {
	if (shape.type === 'line') return [shape.y1, shape.y2];
	return 'y' in shape ? [shape.y] : [];
}
