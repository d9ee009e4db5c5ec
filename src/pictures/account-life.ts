import type { PartialDate } from '../schemas/partial-date.ts';
import { fitText, textWidth } from './label-text.ts';
import { round, type Picture, type Shape } from './picture.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

/** A life on a line of time: what lasted, in lanes, and below it what happened. */
export interface Life {
	readonly title: string;
	readonly lanes: readonly { readonly label: string; readonly stretches: readonly Stretch[] }[];
	readonly marksLabel: string;
	/** In the order of their dates. */
	readonly marks: readonly Mark[];
}

/** Something that lasted; an end that no source tells is left out. */
export interface Stretch {
	readonly text: string;
	readonly from: PartialDate | undefined;
	readonly to: PartialDate | undefined;
	/** Drawn as a thick line. */
	readonly isStrong: boolean;
}

/** Something that happened. */
interface Mark {
	readonly date: PartialDate;
	readonly text: string;
	readonly link: { readonly href: string; readonly label: string };
}

/** What is left free at both sides, for lines that go on. */
const edge = 20;
const laneLabel = 20;
const stretchHeight = 32;
const markHeight = 22;
const laneGap = 10;

/** All dates that a life is drawn from. */
export function datesOfLife({ lanes, marks }: Life): PartialDate[] {
	const ends = lanes.flatMap((lane) => lane.stretches.flatMap(({ from, to }) => [from, to]));
	return [...ends, ...marks.map((mark) => mark.date)].filter((date) => date !== undefined);
}

/** Draws a life with labels on its parts. `printTick` prints a year or a month below the line of time; the first tells its year. */
export function drawLife(
	life: Life,
	width: number,
	printTick: (date: PartialDate, isFirst: boolean) => string,
): Picture {
	const scale = createTimeScale(datesOfLife(life), edge, width - edge);
	let y = 0;
	const lanes = life.lanes.flatMap(({ label, stretches }) => {
		const rows = packRows(stretches, scale, width);
		const top = y;
		y += laneLabel + (Math.max(...rows) + 1) * stretchHeight + laneGap;
		return [
			heading(label, top),
			...stretches.flatMap((stretch, place) =>
				drawStretch(stretch, scale, width, top + laneLabel + (rows[place] ?? 0) * stretchHeight),
			),
		];
	});
	const marksTop = y;
	if (life.marks.length > 0) y += laneLabel + life.marks.length * markHeight + laneGap;
	return {
		width,
		height: y + 18,
		title: life.title,
		shapes: [
			...scale.ticks.flatMap((tick, place) => drawTick(scale.start(tick), y, printTick(tick, place === 0))),
			...lanes,
			...(life.marks.length === 0 ? [] : [heading(life.marksLabel, marksTop)]),
			...life.marks.map((mark, place) => drawMark(mark, scale, width, marksTop + laneLabel + place * markHeight)),
		],
	};
}

function heading(text: string, top: number): Shape {
	return { type: 'text', x: 0, y: top + 12, text, class: 'small' };
}

function drawTick(x: number, bottom: number, text: string): Shape[] {
	return [
		{ type: 'line', x1: x, y1: 0, x2: x, y2: bottom, class: 'axis' },
		{ type: 'text', x, y: bottom + 14, text, anchor: 'middle', class: 'small' },
	];
}

/** From where to where a stretch is drawn; an end that is not known lies at the edge. */
function extentOf({ from, to }: Stretch, scale: TimeScale, width: number): { x1: number; x2: number } {
	return {
		x1: from === undefined ? 0 : scale.start(from),
		x2: to === undefined ? width : scale.end(to),
	};
}

/** Where the label of a stretch begins, so that it stays inside the drawing. */
function labelStart(text: string, x1: number, width: number): number {
	return round(Math.max(0, Math.min(x1, width - textWidth(text))));
}

/** The row of each stretch: the first in which neither its line nor its label meets another. */
function packRows(stretches: readonly Stretch[], scale: TimeScale, width: number): number[] {
	const ends: number[] = [];
	return stretches.map((stretch) => {
		const { x1, x2 } = extentOf(stretch, scale, width);
		const start = labelStart(stretch.text, x1, width);
		const free = ends.findIndex((end) => end <= Math.min(x1, start));
		const row = free === -1 ? ends.length : free;
		ends[row] = Math.max(x2, start + textWidth(stretch.text)) + 4;
		return row;
	});
}

function drawStretch(stretch: Stretch, scale: TimeScale, width: number, top: number): Shape[] {
	const { x1, x2 } = extentOf(stretch, scale, width);
	const y = top + 22;
	const isKnown = stretch.from !== undefined && stretch.to !== undefined;
	const line: Shape =
		isKnown && stretch.isStrong
			? { type: 'rect', x: x1, y: y - 1.5, width: round(x2 - x1), height: 3, class: 'ink' }
			: { type: 'line', x1, y1: y, x2, y2: y, class: isKnown ? 'rule' : 'tie dashed' };
	return [
		{ type: 'text', x: labelStart(stretch.text, x1, width), y: top + 14, text: stretch.text, class: 'ink' },
		line,
		...drawEnd(stretch.from, x1, scale, y),
		...drawEnd(stretch.to, x2, scale, y),
	];
}

/** A day is a small upright, a month or year a bar as wide as it; nothing stands at an end that is not known. */
function drawEnd(date: PartialDate | undefined, x: number, scale: TimeScale, y: number): Shape[] {
	if (date === undefined) return [];
	if (date.length < 10) return [bar(date, scale, y, 'soft')];
	return [{ type: 'line', x1: x, y1: y - 4, x2: x, y2: y + 4, class: 'rule' }];
}

function bar(date: PartialDate, scale: TimeScale, y: number, name: string): Shape {
	const start = scale.start(date);
	return { type: 'rect', x: start, y: y - 2.5, width: round(scale.end(date) - start), height: 5, class: name };
}

function drawMark({ date, text, link }: Mark, scale: TimeScale, width: number, top: number): Shape {
	const [start, end] = [scale.start(date), scale.end(date)];
	const y = top + 10;
	const sign: Shape =
		date.length === 10
			? { type: 'circle', x: round((start + end) / 2), y, r: 4, class: 'accent' }
			: bar(date, scale, y, 'accent');
	const [right, left] = [width - end - 8, start - 8];
	const isRight = right >= textWidth(text) || right >= left;
	const words = fitText(text, isRight ? right : left);
	return {
		type: 'link',
		href: link.href,
		label: `${words}: ${link.label}`,
		shapes: [
			sign,
			{
				type: 'text',
				x: isRight ? end + 8 : start - 8,
				y: y + 4.5,
				text: words,
				anchor: isRight ? 'start' : 'end',
				class: 'ink',
			},
		],
	};
}
