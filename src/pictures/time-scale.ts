import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import type { PartialDate } from '../schemas/partial-date.ts';
import { startOf } from '../site/dates.ts';
import { round } from './picture.ts';

/** Time as a stretch of a drawing. A date that is not precise is as wide as what it leaves open. */
export interface TimeScale {
	/** Where a date begins. */
	start(date: PartialDate): number;
	/** Where a date ends: behind its day, its month or its year. */
	end(date: PartialDate): number;
	/** Dates to mark, years or months, about as many as there is room for. */
	readonly ticks: readonly PartialDate[];
}

/** A drawing is at least this long, so that what happened in one week does not fill it. */
const monthsAtLeast = 3;

/** How wide a label under a tick is. */
const tickWidth = 52;

/** Lays the time from the earliest to the latest of some dates between two x; there must be a date. */
export function createTimeScale(dates: readonly PartialDate[], from: number, to: number): TimeScale {
	const sorted = dates.toSorted();
	const first = startOf((sorted[0] ?? '').slice(0, 7));
	const last = Math.max(
		addMonths(first, monthsAtLeast).getTime(),
		...sorted.map((date) => endOf(date.length === 4 ? date : date.slice(0, 7)).getTime()),
	);
	const x = (time: Date) => round(from + ((time.getTime() - first.getTime()) / (last - first.getTime())) * (to - from));
	return {
		start: (date) => x(startOf(date)),
		end: (date) => x(endOf(date)),
		ticks: listTicks(first, last, Math.floor((to - from) / tickWidth)),
	};
}

function endOf(date: PartialDate): Date {
	const start = startOf(date);
	if (date.length === 10) return addDays(start, 1);
	return date.length === 7 ? addMonths(start, 1) : addYears(start, 1);
}

/** In months: 1, 2, 3, 6, or whole years. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120];

function listTicks(first: Date, last: number, most: number): PartialDate[] {
	const months = (last - first.getTime()) / (1000 * 60 * 60 * 24 * 30.4);
	const step = steps.find((length) => months / length <= most) ?? 240;
	const firstMonth = first.getUTCFullYear() * 12 + first.getUTCMonth();
	const start = Math.ceil(firstMonth / step) * step;
	return Array.from({ length: Math.ceil(months / step) + 1 }, (_, index) =>
		formatMonth(start + index * step, step),
	).filter((date) => startOf(date).getTime() < last);
}

function formatMonth(month: number, step: number): PartialDate {
	const year = String(Math.floor(month / 12)).padStart(4, '0');
	return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
