import { findAnniversary } from '../archive/anniversary.ts';
import { groupByDay } from '../archive/on-this-day.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { buildDay, type DayGroup } from './on-this-day.ts';
import { buildShell, type Shell } from './shell.ts';
import type { SpanLink } from './timeline-view.ts';

/** The days of the calendar on which something happened: all of them to choose from, or those of a month. */
export interface OnThisDayView {
	readonly shell: Shell;
	readonly heading: string;
	readonly months: readonly SpanLink[];
	/** What happened in earlier years on the day of the edition, or on the next day that has anything. */
	readonly today: DayGroup | undefined;
	/** On the page of all months, their days. */
	readonly calendar: readonly { readonly month: string; readonly href: string; readonly days: readonly SpanLink[] }[];
	/** On the page of a month, its days. */
	readonly days: readonly DayGroup[];
}

/** The months that have a page, `04`. */
export function calendarMonths(built: BuiltArchive): string[] {
	return [...new Set([...groupByDay(built.archive.timeline).keys()].map((day) => day.slice(0, 2)))];
}

/** Builds the page of a month, or of all. */
export function buildOnThisDayView(built: BuiltArchive, month?: string): OnThisDayView {
	const days = [...groupByDay(built.archive.timeline)];
	const months = [...Map.groupBy(days, ([day]) => day.slice(0, 2))];
	const anniversary = findAnniversary(built.archive.timeline, built.archive.edition);
	const heading = month === undefined ? 'On this day' : `On the days of ${nameOf(built, month)}`;
	return {
		shell: buildShell(built, {
			title: heading,
			description: `${built.content.facts.name}: what happened on the same day of different years.`,
			address: built.addresses.onThisDay(month),
		}),
		heading,
		months:
			month === undefined
				? []
				: months.map(([key, list]) => ({
						label: nameOf(built, key),
						href: built.addresses.onThisDay(key),
						count: list.reduce((sum, [, items]) => sum + items.length, 0),
						isCurrent: key === month,
					})),
		today:
			month === undefined && anniversary !== undefined
				? buildDay(built, anniversary.day, anniversary.items)
				: undefined,
		calendar:
			month === undefined
				? months.map(([key, list]) => ({
						month: nameOf(built, key),
						href: built.addresses.onThisDay(key),
						days: list.map(([day, items]) => ({
							label: String(Number(day.slice(3))),
							href: built.addresses.onThisDay(day),
							count: items.length,
							isCurrent: false,
						})),
					}))
				: [],
		days: days.filter(([day]) => day.startsWith(`${month}-`)).map(([day, items]) => buildDay(built, day, items)),
	};
}

function nameOf(built: BuiltArchive, month: string): string {
	return built.dates.monthName(`2000-${month}`);
}
