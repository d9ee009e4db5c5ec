import { yearOf, type PartialDate } from '../schemas/partial-date.ts';
import type { TimelineItem } from './events.ts';

/** What happened on one day of the calendar, in several years. */
export interface Anniversary {
	/** `04-07`. */
	readonly day: string;
	/** Newest first. */
	readonly items: readonly TimelineItem[];
}

/**
 * What happened before the year of the edition on its day of the calendar, or on the next day that has anything; after
 * December comes January. Dates without a day are left out. Undefined when no earlier year has any.
 */
export function findAnniversary(
	timeline: readonly TimelineItem[],
	edition: PartialDate | undefined,
): Anniversary | undefined {
	if (edition === undefined) return undefined;
	const earlier = timeline.filter((item) => item.date.length === 10 && yearOf(item.date) < yearOf(edition));
	const days = [...new Set(earlier.map((item) => dayOf(item.date)))].toSorted();
	// An edition that is only a month or a year begins with the first day of it, as text too.
	const day = days.find((candidate) => candidate >= dayOf(edition)) ?? days[0];
	return day === undefined ? undefined : { day, items: earlier.filter((item) => dayOf(item.date) === day) };
}

function dayOf(date: PartialDate): string {
	return date.slice(5);
}
