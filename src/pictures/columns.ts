import { formatNumber } from '../site/numbers.ts';
import { textWidth } from './label-text.ts';
import { round, type Picture, type Shape } from './picture.ts';

/** A quantity for each step of an axis; its columns have a scale of their own. */
export interface ColumnBand {
	readonly heading: string;
	readonly values: readonly number[];
}

/**
 * Draws bands of columns one below the other over one axis, each from zero. The value stands above a column where all
 * fit, otherwise only above the highest.
 */
export function drawColumns(
	title: string,
	axis: readonly string[],
	bands: readonly ColumnBand[],
	width: number,
): Picture {
	const step = width / Math.max(axis.length, 1);
	const shapes = bands.flatMap((band, place) => drawBand(band, place * bandHeight, step, width));
	const height = bands.length * bandHeight + axisHeight;
	return { width, height, title, shapes: [...shapes, ...drawAxis(axis, height - 4, step, width)] };
}

const headingHeight = 36;
const columnHeight = 76;
const bandHeight = headingHeight + columnHeight + 16;
const axisHeight = 14;

function drawBand({ heading, values }: ColumnBand, top: number, step: number, width: number): Shape[] {
	const highest = Math.max(1, ...values);
	const floor = top + headingHeight + columnHeight;
	const columnWidth = round(Math.min(Math.max(step * 0.7, 1), 40));
	const printed = values.map(formatNumber);
	const allFit = printed.every((text) => textWidth(text) + 4 <= step);
	return [
		{ type: 'text', x: 0, y: top + 14, text: heading, class: 'strong' },
		...values.flatMap((value, place): Shape[] => {
			if (value === 0) return [];
			const height = round(Math.max((value / highest) * columnHeight, 1));
			const x = round(place * step + (step - columnWidth) / 2);
			const isLabelled = allFit || place === values.indexOf(highest);
			const label: Shape = {
				type: 'text',
				x: round(place * step + step / 2),
				y: round(floor - height - 4),
				text: printed[place] ?? '',
				anchor: 'middle',
				class: 'small',
			};
			return [
				{ type: 'rect', x, y: round(floor - height), width: columnWidth, height, class: 'ink' },
				...(isLabelled ? [label] : []),
			];
		}),
		{ type: 'line', x1: 0, y1: floor + 0.5, x2: width, y2: floor + 0.5, class: 'rule' },
	];
}

/** The names below the columns: as many as fit, at even steps back from the last. */
function drawAxis(axis: readonly string[], y: number, step: number, width: number): Shape[] {
	const widest = Math.max(0, ...axis.map((text) => textWidth(text)));
	const every = [1, 2, 5, 10, 20, 50, 100].find((steps) => steps * step >= widest + 6) ?? axis.length;
	return axis.flatMap((text, place): Shape[] => {
		if ((axis.length - 1 - place) % every !== 0) return [];
		const middle = place * step + step / 2;
		const x = round(Math.min(Math.max(middle, widest / 2), width - widest / 2));
		return [{ type: 'text', x, y, text, anchor: 'middle', class: 'small' }];
	});
}
