import { textWidth } from './label-text.ts';
import { round, type Picture, type Shape } from './picture.ts';

/** How often something happened in each year, a row for each kind of it. */
export interface RoleYears {
	readonly title: string;
	/** All years from the first to the last. */
	readonly years: readonly string[];
	readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

const labelHeight = 18;
const barHeight = 26;
const rowHeight = labelHeight + barHeight + 12;

/** Draws a row of bars for each kind, all over one line of years, with the number on each bar. */
export function drawRoleYears({ title, years, rows }: RoleYears, width: number): Picture {
	const step = width / years.length;
	const most = Math.max(...rows.flatMap((row) => row.counts));
	const bottom = rows.length * rowHeight;
	const barWidth = round(Math.min(10, step * 0.7));
	const every = Math.ceil((textWidth(years[0] ?? '') + 4) / step);
	return {
		width,
		height: bottom + 20,
		title,
		shapes: [
			...rows.flatMap((row, index) => drawRow(row, index * rowHeight, { width, step, most, barWidth })),
			...years.flatMap((year, index): Shape[] =>
				index % every === 0
					? [
							{
								type: 'text',
								x: Math.max(round(textWidth(year) / 2), centre(index, step)),
								y: bottom + 14,
								text: year,
								anchor: 'middle',
								class: 'small',
							},
						]
					: [],
			),
		],
	};
}

interface Frame {
	readonly width: number;
	readonly step: number;
	readonly most: number;
	readonly barWidth: number;
}

function drawRow(
	{ label, counts }: RoleYears['rows'][number],
	top: number,
	{ width, step, most, barWidth }: Frame,
): Shape[] {
	const base = top + labelHeight + barHeight;
	return [
		{ type: 'text', x: 0, y: top + 12, text: label, class: 'small' },
		...counts.flatMap((count, index): Shape[] => {
			if (count === 0) return [];
			const height = round(Math.max(3, (count / most) * (barHeight - 12)));
			const x = centre(index, step);
			return [
				{ type: 'rect', x: round(x - barWidth / 2), y: base - height, width: barWidth, height, class: 'ink' },
				{ type: 'text', x, y: round(base - height - 3), text: String(count), anchor: 'middle', class: 'small' },
			];
		}),
		{ type: 'line', x1: 0, y1: base, x2: width, y2: base, class: 'axis' },
	];
}

function centre(index: number, step: number): number {
	return round((index + 0.5) * step);
}
