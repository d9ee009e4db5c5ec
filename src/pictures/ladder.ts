import { wrapText } from './label-text.ts';
import { round, type Picture, type Shape } from './picture.ts';

/** Courses that run side by side and are tied to each other, drawn downwards in time. */
export interface Ladder {
	readonly title: string;
	/** The earliest first. */
	readonly rungs: readonly Rung[];
	/** For each course how it is drawn, by its number. */
	readonly courses: readonly Course[];
}

interface Course {
	/** Whether it is the one that the drawing is about. */
	readonly isCurrent: boolean;
	/** Whether it goes on below the last rung. */
	readonly isOpen: boolean;
}

/** A step of one course. */
export interface Rung {
	readonly course: number;
	/** Printed above the rung where it changes. */
	readonly year: string;
	/** The day of the year, as short as it can be. */
	readonly day: string;
	readonly text: string;
	/** Whether the text is the name of the course. */
	readonly isName: boolean;
	/** Where the text leads. */
	readonly href?: string;
	/** What stands below the text, each on lines of its own. */
	readonly notes: readonly string[];
	/** The courses that this one begins from. */
	readonly ties: readonly number[];
}

/** Draws a ladder at a width; it is as high as its words need. */
export function drawLadder(ladder: Ladder, width: number): Picture {
	const lanes = findLanes(ladder);
	const count = Math.max(1, ...lanes.map((lane) => lane + 1));
	const gap = Math.min(20, round((width * laneShare) / count));
	const rows = layOut(ladder.rungs, textLeft(count, gap), width);
	const last = rows.at(-1);
	const height = last === undefined ? 0 : last.bottom;
	const at = (course: number) => round(lanesLeft + (lanes[course] ?? 0) * gap);
	const placed: Placed = { ladder, rows, at, height };
	return {
		width,
		height,
		title: ladder.title,
		shapes: [
			...rows.flatMap((row) => drawYear(row, width)),
			...rows.flatMap((row) => drawTies(row, placed)),
			...ladder.courses.flatMap((_, course) => drawCourse(course, placed)),
			...rows.map((row) => drawMark(row, placed)),
			...rows.flatMap((row) => drawWords(row, textLeft(count, gap), width, placed)),
		],
	};
}

const lanesLeft = 62;
const laneShare = 0.28;
const sizes = { text: 13, note: 12, line: 17, pad: 12, year: 26 };

interface Row extends Omit<Rung, 'notes'> {
	/** Of the year above it, if it changes here. */
	readonly yearLine: number | undefined;
	/** Of the first line of text. */
	readonly baseline: number;
	readonly lines: readonly string[];
	readonly noteLines: readonly string[];
	readonly bottom: number;
}

interface Placed {
	readonly ladder: Ladder;
	readonly rows: readonly Row[];
	readonly at: (course: number) => number;
	readonly height: number;
}

/** A lane for each course: the first that is free from its first rung to the last one that needs it. */
function findLanes({ rungs, courses }: Ladder): number[] {
	const spans = courses.map((course, number) => {
		const own = rungs.flatMap((rung, row) => (rung.course === number || rung.ties.includes(number) ? [row] : []));
		return { first: own[0] ?? 0, last: course.isOpen ? Infinity : (own.at(-1) ?? 0) };
	});
	const freeFrom: number[] = [];
	return spans
		.map((span, number) => ({ ...span, number }))
		.toSorted((a, b) => a.first - b.first || a.number - b.number)
		.map(({ first, last, number }) => {
			const free = freeFrom.findIndex((row) => row < first);
			const lane = free === -1 ? freeFrom.length : free;
			freeFrom[lane] = last;
			return { number, lane };
		})
		.toSorted((a, b) => a.number - b.number)
		.map(({ lane }) => lane);
}

function textLeft(count: number, gap: number): number {
	return round(lanesLeft + (count - 1) * gap + 20);
}

function layOut(rungs: readonly Rung[], left: number, width: number): Row[] {
	let y = 0;
	let year = '';
	return rungs.map((rung) => {
		const isNewYear = rung.year !== year;
		year = rung.year;
		const yearLine = isNewYear ? y + 18 : undefined;
		const baseline = (isNewYear ? y + sizes.year : y) + sizes.line;
		const room = { width: width - left, lines: 2 };
		const lines = wrapText(rung.text, { ...room, size: sizes.text });
		const noteLines = rung.notes.flatMap((note) => wrapText(note, { ...room, size: sizes.note }));
		y = baseline + (lines.length - 1 + noteLines.length) * sizes.line + sizes.pad;
		return { ...rung, yearLine, baseline, lines, noteLines, bottom: y };
	});
}

function drawYear({ year, yearLine }: Row, width: number): Shape[] {
	if (yearLine === undefined || year === '') return [];
	return [
		{ type: 'line', x1: 0, y1: yearLine - 17.5, x2: width, y2: yearLine - 17.5, class: 'axis' },
		{ type: 'text', x: 0, y: yearLine, text: year, class: 'strong' },
	];
}

/** From the other course, below its last mark if it has ended, to this one. */
function drawTies(row: Row, { rows, at }: Placed): Shape[] {
	const y = middle(row);
	return row.ties.map((other): Shape => {
		const from = at(other);
		const to = at(row.course);
		const before = rows.filter((earlier) => earlier.course === other && earlier.baseline < row.baseline).at(-1);
		const bend = from < to ? 8 : -8;
		return {
			type: 'path',
			d: `M${from} ${before === undefined ? y - 12 : middle(before)}V${y - 8}Q${from} ${y} ${from + bend} ${y}H${to}`,
			class: 'tie',
		};
	});
}

function drawCourse(course: number, { ladder, rows, at, height }: Placed): Shape[] {
	const own = rows.filter((row) => row.course === course);
	const [first] = own;
	const last = own.at(-1);
	if (first === undefined || last === undefined) return [];
	const { isCurrent, isOpen } = ladder.courses[course] ?? {};
	const end = isOpen ? height : middle(last);
	const name = isCurrent ? 'lane lane-current' : 'lane';
	return [{ type: 'line', x1: at(course), y1: middle(first), x2: at(course), y2: end, class: name }];
}

/** A circle, and where a course ends a square. */
function drawMark(row: Row, { ladder, rows, at }: Placed): Shape {
	const { isCurrent, isOpen } = ladder.courses[row.course] ?? {};
	const x = at(row.course);
	const y = middle(row);
	const name = isCurrent ? 'accent' : 'ink';
	const isLast = rows.findLast((other) => other.course === row.course) === row;
	if (isLast && !isOpen) return { type: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, class: name };
	return { type: 'circle', x, y, r: 5, class: name };
}

function drawWords(row: Row, left: number, width: number, { ladder }: Placed): Shape[] {
	const { isCurrent } = ladder.courses[row.course] ?? {};
	const name = row.href !== undefined ? 'name' : row.isName && isCurrent ? 'strong' : '';
	const words = linesOfText(row.lines, left, row.baseline, name);
	return [
		...linesOfText(row.day === '' ? [] : [row.day], 0, row.baseline, 'small'),
		...(row.href === undefined ? words : [linked(row, row.href, left, width, words)]),
		...linesOfText(row.noteLines, left, row.baseline + row.lines.length * sizes.line, 'small'),
	];
}

/** With room around the words, so that a finger hits them; called by the words that are seen. */
function linked(row: Row, href: string, left: number, width: number, words: readonly Shape[]): Shape {
	const target: Shape = {
		type: 'rect',
		x: left,
		y: row.baseline - 18,
		width: round(width - left),
		height: Math.max(26, row.lines.length * sizes.line + 6),
		class: 'clear',
	};
	return { type: 'link', href, label: row.lines.join(' '), shapes: [target, ...words] };
}

function linesOfText(lines: readonly string[], x: number, y: number, name: string): Shape[] {
	return lines.map((text, line) => ({ type: 'text', x, y: y + line * sizes.line, text, class: name }));
}

function middle({ baseline }: Row): number {
	return baseline - 4.5;
}
