import type { TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { monthOf, yearOf } from '../schemas/partial-date.ts';
import { buildLines, type TimelineLine } from './timeline-line.ts';

/** What happened on one day of the calendar, the newest year first. */
export interface DayGroup {
	/** The element that its address leads to. */
	readonly anchor: string;
	/** "April 7". */
	readonly heading: string;
	readonly href: string;
	/** Lines that show their year as the date. */
	readonly lines: readonly TimelineLine[];
	/** The months of those lines that are too many to be listed. */
	readonly more: readonly { readonly label: string; readonly href: string }[];
}

/** How many lines a day has at most, so that a month of them stays below 100 KB when it is sent. */
const ofOneDay = 15;

/** Builds the lines of a day, `04-07`. */
export function buildDay(built: BuiltArchive, day: string, items: readonly TimelineItem[]): DayGroup {
	const months = new Set(items.slice(ofOneDay).flatMap((item) => monthOf(item.date) ?? []));
	return {
		anchor: `d-${day}`,
		// A leap year, so that February 29 is one of its days.
		heading: built.dates.dayOfYear(`2000-${day}`),
		href: built.addresses.onThisDay(day),
		lines: buildLines(built, items.slice(0, ofOneDay), 'brief').map((line) => ({
			...line,
			date: { iso: line.date.iso, text: yearOf(line.date.iso) },
		})),
		more: [...months].map((month) => ({ label: built.dates.full(month), href: built.addresses.month(month) })),
	};
}
