import type { TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { monthOf, yearOf } from '../schemas/partial-date.ts';
import { buildFilters, type TimelineFilter } from './timeline-filters.ts';

/** A page of the timeline: what it shows, before it is put into words. */
export interface TimelinePage {
	/** The parts of its address below `/timeline/`; none for the front page. */
	readonly path: readonly string[];
	/** The year, `2017`, or the month, `2017-04`, that it is about; undefined when about all years. */
	readonly span: string | undefined;
	readonly filter: TimelineFilter | undefined;
	/** The lines of each year of a filter that has pages for its years. */
	readonly years?: ReadonlyMap<string, number>;
	/** All lines of its list, of which it shows a part when they are too many. */
	readonly total: number;
	readonly shown: readonly TimelineItem[];
	/** Which part of its list it is, from 1, and how many there are. */
	readonly part: number;
	readonly parts: number;
}

/** A page has no more lines than this, so that it stays below 100 KB when it is sent. */
export const onOnePage = 400;

/** How many lines the front page shows. */
const newest = 40;

/** All pages of the timeline: its front, the years and months, and those of the filters. */
export function listTimelinePages(built: BuiltArchive, filters = buildFilters(built)): TimelinePage[] {
	const { timeline } = built.archive;
	const front = { path: [], span: undefined, filter: undefined, total: timeline.length, part: 1, parts: 1 };
	const years = Map.groupBy(timeline, (item) => yearOf(item.date));
	return [
		{ ...front, shown: timeline.slice(0, newest) },
		...[...years].flatMap(([year, items]) => [
			...cut({ path: [year], span: year, filter: undefined }, items),
			...monthPages(items),
		]),
		...filters.flatMap(filterPages),
	];
}

function monthPages(items: readonly TimelineItem[]): TimelinePage[] {
	const months = Map.groupBy(items, (item) => monthOf(item.date));
	return [...months].flatMap(([month, list]) =>
		month === undefined ? [] : cut({ path: month.split('-'), span: month, filter: undefined }, list),
	);
}

/** One page, or, when that would be too long, one of the newest years and a page for each year. */
function filterPages(filter: TimelineFilter): TimelinePage[] {
	const { items } = filter;
	const own = { path: [filter.dimension, filter.slug], span: undefined, filter };
	if (items.length <= onOnePage) return cut(own, items);
	const years = Map.groupBy(items, (item) => yearOf(item.date));
	const page = { ...own, years: new Map([...years].map(([year, list]) => [year, list.length])) };
	const fitting = items.slice(0, onOnePage);
	const broken = yearOf(items[onOnePage]?.date ?? '');
	const whole = fitting.filter((item) => yearOf(item.date) !== broken);
	return [
		{ ...page, total: items.length, shown: whole.length === 0 ? fitting : whole, part: 1, parts: 1 },
		...[...years].flatMap(([year, list]) => cut({ ...page, path: [...page.path, year], span: year }, list)),
	];
}

function cut(
	page: Pick<TimelinePage, 'path' | 'span' | 'filter' | 'years'>,
	items: readonly TimelineItem[],
): TimelinePage[] {
	const parts = Math.ceil(items.length / onOnePage);
	return Array.from({ length: parts }, (_, place) => ({
		...page,
		path: [...page.path, ...(place === 0 ? [] : [`part-${place + 1}`])],
		total: items.length,
		shown: items.slice(place * onOnePage, (place + 1) * onOnePage),
		part: place + 1,
		parts,
	}));
}
