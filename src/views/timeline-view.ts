import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { monthOf, yearOf } from '../schemas/partial-date.ts';
import { buildShell, type Shell } from './shell.ts';
import { buildYears, type TimelineYear } from './timeline-line.ts';

/** A year or month of the timeline that can be gone to. */
export interface SpanLink {
	readonly label: string;
	readonly href: string;
	readonly count: number;
	readonly isCurrent: boolean;
}

/** The timeline of a year or of a month. */
export interface TimelineView {
	readonly shell: Shell;
	readonly heading: string;
	readonly extent: string;
	readonly years: readonly TimelineYear[];
	/** All years of the archive. */
	readonly spans: readonly SpanLink[];
	/** The months of the year that has something. */
	readonly months: readonly SpanLink[];
}

/** The years and months that have a page: `2017`, `2017-04`. */
export function timelineSpans(built: BuiltArchive): string[] {
	const spans = built.archive.timeline.flatMap((item) => [yearOf(item.date), monthOf(item.date) ?? yearOf(item.date)]);
	return [...new Set(spans)];
}

/** Builds the page of a year (`2017`) or a month (`2017-04`). */
export function buildTimelineView(built: BuiltArchive, span: string): TimelineView {
	const { archive, addresses, content } = built;
	const items = archive.timeline.filter((item) => item.date.startsWith(span));
	const isYear = span.length === 4;
	const heading = built.dates.full(span);
	const address = isYear ? addresses.year(span) : addresses.month(span);
	return {
		shell: buildShell(built, {
			title: heading,
			description: `${content.facts.name}: what happened in ${heading}.`,
			address,
		}),
		heading,
		extent: count(items.length, 'entry', 'entries'),
		years: buildYears(built, items, isYear ? 'brief' : 'full'),
		spans: countYears(built, yearOf(span)),
		months: countMonths(built, yearOf(span), span),
	};
}

/** All years with the number of lines that each has. */
export function countYears(built: BuiltArchive, current?: string): SpanLink[] {
	const years = Map.groupBy(built.archive.timeline, (item) => yearOf(item.date));
	return [...years].map(([year, items]) => ({
		label: year,
		href: built.addresses.year(year),
		count: items.length,
		isCurrent: year === current,
	}));
}

function countMonths(built: BuiltArchive, year: string, current: string): SpanLink[] {
	const items = built.archive.timeline.filter((item) => yearOf(item.date) === year);
	const months = Map.groupBy(items, (item) => monthOf(item.date) ?? '');
	return [...months]
		.filter(([month]) => month !== '')
		.map(([month, list]) => ({
			label: built.dates.monthName(month),
			href: built.addresses.month(month),
			count: list.length,
			isCurrent: month === current,
		}))
		.toReversed();
}
