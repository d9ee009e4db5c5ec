import { fitText, textWidth } from './label-text.ts';
import { round, type Picture, type Shape } from './picture.ts';

/** A quantity with its name. */
export interface Bar {
	readonly label: string;
	readonly value: number;
	/** What stands at its end: the value, in words if need be. */
	readonly note: string;
}

/** Bars that belong together, under a heading if they have one. */
export interface BarGroup {
	readonly heading?: string;
	readonly bars: readonly Bar[];
}

/**
 * Draws horizontal bars from a common zero, their names before them, or above them where a name is too long for that.
 * As `dots`, a bar is a row of as many dots as its value, unless the longest would not fit.
 */
export function drawBars(
	title: string,
	groups: readonly BarGroup[],
	width: number,
	form: 'bars' | 'dots' = 'bars',
): Picture {
	const plan = planOf(
		groups.flatMap((group) => group.bars),
		width,
		form,
	);
	const shapes: Shape[] = [];
	let y = 0;
	for (const { heading, bars } of groups) {
		if (heading !== undefined) {
			y += y === 0 ? headingHeight : headingHeight + headingGap;
			shapes.push({ type: 'text', x: 0, y: y - 8, text: fitText(heading, width), class: 'strong' });
		}
		const top = y;
		for (const bar of bars) {
			shapes.push(...drawBar(bar, y, plan));
			y += plan.rowHeight;
		}
		if (!plan.isAbove) shapes.push({ type: 'line', x1: plan.zero, y1: top, x2: plan.zero, y2: y, class: 'rule' });
	}
	return { width, height: Math.max(y, 1), title, shapes };
}

const headingHeight = 24;
const headingGap = 12;
const thickness = 11;
const dot = { radius: 4.5, step: 13 } as const;
const gap = 8;
/** The part of the width that names may take before they stand above. */
const labelShare = 0.4;

/** How all bars of a drawing are laid out. */
interface Plan {
	readonly width: number;
	/** Where bars begin. */
	readonly zero: number;
	readonly isAbove: boolean;
	readonly rowHeight: number;
	readonly hasDots: boolean;
	/** Pixels for one. */
	readonly scale: number;
}

function planOf(bars: readonly Bar[], width: number, form: 'bars' | 'dots'): Plan {
	const label = Math.max(0, ...bars.map((bar) => textWidth(bar.label)));
	const isAbove = label > width * labelShare;
	const zero = isAbove ? 0 : Math.ceil(label) + gap + 0.5;
	const room = width - zero - gap - Math.max(0, ...bars.map((bar) => textWidth(bar.note)));
	const longest = Math.max(1, ...bars.map((bar) => bar.value));
	const hasDots = form === 'dots' && longest * dot.step <= room;
	const scale = hasDots ? dot.step : Math.max(room, 1) / longest;
	return { width, zero, isAbove, rowHeight: isAbove ? 40 : 22, hasDots, scale };
}

function drawBar(bar: Bar, top: number, plan: Plan): Shape[] {
	const middle = top + (plan.isAbove ? 27 : 11);
	const end = plan.zero + bar.value * plan.scale;
	const label: Shape = {
		type: 'text',
		x: plan.isAbove ? 0 : plan.zero - gap,
		y: plan.isAbove ? top + 15 : middle + 4.5,
		text: fitText(bar.label, plan.width),
		anchor: plan.isAbove ? 'start' : 'end',
		class: '',
	};
	return [
		label,
		...(plan.hasDots ? drawDots(bar, middle, plan) : drawLength(bar, middle, plan)),
		{ type: 'text', x: round(end + gap), y: middle + 4.5, text: bar.note, class: 'small' },
	];
}

function drawLength({ value }: Bar, middle: number, { zero, scale }: Plan): Shape[] {
	if (value === 0) return [];
	const y = round(middle - thickness / 2);
	return [{ type: 'rect', x: zero, y, width: round(value * scale), height: thickness, class: 'ink' }];
}

function drawDots({ value }: Bar, middle: number, { zero }: Plan): Shape[] {
	return Array.from({ length: value }, (_, place) => ({
		type: 'circle' as const,
		x: round(zero + (place + 0.5) * dot.step + 1),
		y: middle,
		r: dot.radius,
		class: 'ink',
	}));
}
