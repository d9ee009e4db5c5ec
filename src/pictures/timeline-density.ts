import { formatNumber } from '../site/numbers.ts';
import { textWidth } from './label-text.ts';
import { round, type Picture, type Shape } from './picture.ts';

/** How much there was at a time, and the page about it. */
export interface DensityColumn {
	readonly label: string;
	readonly href: string | undefined;
	/** The column in words, with its counts. */
	readonly title: string;
	/** How much there was in all: a number for each lane. */
	readonly counts: readonly number[];
	/** The same for each stretch of its time, which may come to less when the time is not known so closely. */
	readonly bars: readonly (readonly number[])[];
}

/** A row of bars on a line of its own, so that kinds are told apart by their place and not by colour. */
export interface DensityLane {
	readonly name: string;
	/** Its name where there is little room. */
	readonly short: string;
}

/** From so many units on a column is wide enough to be hit, and to be read. */
const target = 24;
const laneHeight = 62;
const barHeight = 30;

/**
 * Draws time from left to right, with a lane of bars for each kind, all to one scale. Each column is a link. When
 * there are too many to be hit, time runs down instead.
 */
export function drawDensity(
	title: string,
	lanes: readonly DensityLane[],
	columns: readonly DensityColumn[],
	width: number,
): Picture {
	if (columns.length * target > width) return drawRows(title, lanes, columns, width);
	const step = width / columns.length;
	const unit = barHeight / largest(columns.flatMap((column) => column.bars.flat()));
	const bottom = lanes.length * laneHeight;
	const every = Math.ceil((Math.max(...columns.map(({ label }) => textWidth(label))) + 4) / step);
	return {
		width,
		height: bottom + 18,
		title,
		shapes: [
			...lanes.flatMap((lane, place): Shape[] => [
				{ type: 'text', x: 0, y: place * laneHeight + 22, text: lane.name, class: 'small' },
				line(0, (place + 1) * laneHeight, width, 'axis'),
			]),
			...columns.flatMap((column, place) => {
				const left = place * step;
				return link(column, [
					{ type: 'rect', x: round(left), y: 0, width: round(step), height: bottom + 18, class: 'clear' },
					...column.bars.flatMap((counts, bar) =>
						drawBar(counts, left + (bar * step) / column.bars.length, step / column.bars.length, unit),
					),
				]);
			}),
			// Outside of the links, whose labels need not repeat them.
			...columns.flatMap(({ label }, place) =>
				(columns.length - 1 - place) % every === 0 ? [text((place + 0.5) * step, bottom + 15, label, 'middle')] : [],
			),
		],
	};
}

/** The bars of one stretch of time, one in each lane. */
function drawBar(counts: readonly number[], left: number, space: number, unit: number): Shape[] {
	const width = Math.min(space * 0.72, 16);
	return counts.flatMap((count, lane): Shape[] => {
		if (count === 0) return [];
		const height = lengthOf(count, unit);
		const x = round(left + (space - width) / 2);
		return [
			{
				type: 'rect',
				x,
				y: round((lane + 1) * laneHeight - height),
				width: round(width),
				height: round(height),
				class: 'ink',
			},
		];
	});
}

/** Time runs down, with a row for each column that has something; the lanes stand side by side. */
function drawRows(
	title: string,
	lanes: readonly DensityLane[],
	columns: readonly DensityColumn[],
	width: number,
): Picture {
	const rows = columns.filter(({ counts }) => counts.some((count) => count > 0)).toReversed();
	const left = 44;
	const space = (width - left) / lanes.length;
	const unit = (space - 44) / largest(rows.flatMap(({ counts }) => counts));
	return {
		width,
		height: (rows.length + 1) * target,
		title,
		shapes: [
			...lanes.map((lane, place) => text(left + place * space, 15, lane.short, 'start')),
			...rows.flatMap((column, place): Shape[] => {
				const top = (place + 1) * target;
				return [
					line(0, top, width, 'axis'),
					...link(column, [
						{ type: 'rect', x: 0, y: top, width, height: target, class: 'clear' },
						{ ...text(0, top + 17, column.label, 'start'), class: 'strong' },
						...column.counts.flatMap((count, lane) => drawCount(count, left + lane * space, top, unit)),
					]),
					...column.counts.flatMap((count, lane) =>
						count === 0
							? []
							: [text(left + lane * space + lengthOf(count, unit) + 4, top + 17, formatNumber(count), 'start')],
					),
				];
			}),
		],
	};
}

function drawCount(count: number, x: number, top: number, unit: number): Shape[] {
	if (count === 0) return [];
	return [{ type: 'rect', x: round(x), y: top + 8, width: round(lengthOf(count, unit)), height: 9, class: 'ink' }];
}

/** The length of a bar; the smallest can still be seen. */
function lengthOf(count: number, unit: number): number {
	return Math.max(1.5, count * unit);
}

function link({ href, title }: DensityColumn, shapes: readonly Shape[]): readonly Shape[] {
	return href === undefined ? shapes : [{ type: 'link', href, label: title, shapes }];
}

function line(x: number, y: number, width: number, name: string): Shape {
	return { type: 'line', x1: x, y1: y, x2: x + width, y2: y, class: name };
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle') {
	return { type: 'text' as const, x: round(x), y, text: words, anchor, class: 'small over' };
}

function largest(counts: readonly number[]): number {
	return counts.reduce((most, count) => Math.max(most, count), 1);
}
