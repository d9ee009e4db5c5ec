import { compareText } from '../problems/problem.ts';
import type { TimelineItem } from './events.ts';

/** The lines of all years whose day is known, by month and day, `04-07`, in the order of the calendar; each newest first. */
export function groupByDay(timeline: readonly TimelineItem[]): Map<string, TimelineItem[]> {
	const days = Map.groupBy(
		timeline.filter((item) => item.date.length === 10),
		(item) => item.date.slice(5),
	);
	return new Map([...days].toSorted(([a], [b]) => compareText(a, b)));
}
