import type { BuiltArchive } from '../build-archive.ts';
import type { Figure } from '../pictures/picture.ts';
import { count } from '../problems/report-terminal.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import { actionEntries } from './action-entries.ts';
import { actionLines, withoutRole } from './actions-by-role.ts';
import type { SectionLine } from './section.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { kindWords } from '../site/words.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { buildShell, type Shell } from './shell.ts';
import { buildOverview, buildYearFigure } from './timeline-figure.ts';
import type { TimelineFilter } from './timeline-filters.ts';
import { buildGroups, type TimelineGroup } from './timeline-groups.ts';
import type { TimelinePage } from './timeline-pages.ts';
import type { FilterList, TimelineWays } from './timeline-ways.ts';

/** A year or month of the timeline that can be gone to. */
export interface SpanLink {
	readonly label: string;
	readonly href: string;
	readonly count: number;
	readonly isCurrent: boolean;
}

/** A page of the timeline. */
export interface TimelineView {
	readonly shell: Shell;
	/** What the page is a part of; undefined on the front page of the timeline. */
	readonly kicker: { readonly text: string; readonly href: string } | undefined;
	readonly heading: string;
	readonly extent: string;
	/** On the front page, where the days of all years stand. */
	readonly onThisDay: string | undefined;
	/** The record that a filter is about. */
	readonly record: RecordLink | undefined;
	/** The actions of the dispute that the page tells, the earliest first; none when there is only one. */
	readonly actions: readonly SectionLine[];
	readonly years: readonly SpanLink[];
	readonly months: readonly SpanLink[];
	readonly figure: Figure | undefined;
	readonly filters: readonly FilterList[];
	readonly groups: readonly TimelineGroup[];
	/** Where the lines go on that are too many for one page. */
	readonly parts: readonly PartLink[];
}

interface PartLink {
	readonly label: string;
	readonly href: string;
	readonly rel: 'prev' | 'next';
}

/** A month with no more lines than this tells its articles in full. */
const toldInFull = 100;

/** Builds a page of the timeline. */
export function buildTimelineView(built: BuiltArchive, page: TimelinePage, ways: TimelineWays): TimelineView {
	const { filter, span, shown } = page;
	const isMonth = filter === undefined && span?.length === 7;
	const heading = headingOf(built, page);
	const figure = figureOf(built, page);
	const isThread = filter?.dimension === 'legal-action';
	return {
		shell: buildShell(built, {
			title: titleOf(built, page),
			description: `${built.content.facts.name}: what happened${filter === undefined ? '' : `, ${filter.name}`}${span === undefined ? '' : ` in ${built.dates.full(span)}`}.`,
			address: built.addresses.timeline(...page.path),
		}),
		kicker:
			page.path.length === 0
				? undefined
				: { text: kickerOf(page), href: isMonth ? built.addresses.year(yearOf(span)) : built.addresses.timeline() },
		heading,
		extent: extentOf(page),
		onThisDay: page.path.length === 0 ? built.addresses.onThisDay() : undefined,
		record: filter?.record === undefined ? undefined : linkTo(built, filter.record),
		actions: isThread ? actionsOf(built, filter) : [],
		years: yearsOf(built, page, ways.years, figure),
		months: isMonth ? markCurrent(ways.months.get(yearOf(span)) ?? [], built.addresses.month(span)) : [],
		figure,
		filters: page.path.length === 0 ? ways.frontFilters : filtersOf(built, ways.filters, filter),
		groups: buildGroups(built, shown, {
			by: span === undefined ? 'year' : span.length === 4 ? 'month' : 'none',
			detail: isMonth && page.total <= toldInFull ? 'full' : 'brief',
			hasThreads: !isThread,
		}),
		parts: partsOf(built, page),
	};
}

/** All years with the number of lines that each has; none is the current one. */
export function countYears(built: BuiltArchive): SpanLink[] {
	const years = Map.groupBy(built.archive.timeline, (item) => yearOf(item.date));
	return [...years].map(([year, items]) => ({
		label: year,
		href: built.addresses.year(year),
		count: items.length,
		isCurrent: false,
	}));
}

function headingOf(built: BuiltArchive, { filter, span }: TimelinePage): string {
	return filter?.name ?? (span === undefined ? 'Timeline' : built.dates.full(span));
}

function titleOf(built: BuiltArchive, page: TimelinePage): string {
	const { filter, span, part } = page;
	const name = filter === undefined ? headingOf(built, page) : `Timeline: ${filter.name}`;
	const when = filter === undefined || span === undefined ? '' : `, ${span}`;
	return `${name}${when}${part === 1 ? '' : `, part ${part}`}`;
}

function kickerOf({ filter, span }: TimelinePage): string {
	if (filter === undefined) return span?.length === 7 ? `Timeline of ${yearOf(span)}` : 'Timeline';
	if (filter.dimension === 'legal-action') return 'Timeline of a dispute';
	return filter.record === undefined
		? 'Timeline'
		: `Timeline of an ${kindWords[kindOf(filter.record)].one.toLowerCase()}`;
}

function extentOf({ total, shown, parts, part, filter, span }: TimelinePage): string {
	const all = count(total, 'entry', 'entries');
	const when = filter === undefined || span === undefined ? '' : ` in ${span}`;
	if (parts > 1) return `${all}${when}; part ${part} of ${parts}`;
	return shown.length < total
		? `${all}; the newest ${shown.length} here, the others under their years`
		: `${all}${when}`;
}

function actionsOf(built: BuiltArchive, { record }: TimelineFilter): SectionLine[] {
	const actions = built.archive.disputeOf(record as EntityId<'legal-action'>)?.actions ?? [];
	if (actions.length < 2) return [];
	return actionLines(built, actionEntries(built, actions).map(withoutRole));
}

/** The years to choose from; where a picture is that choice itself, only those beside the page's own. */
function yearsOf(
	built: BuiltArchive,
	page: TimelinePage,
	all: readonly SpanLink[],
	figure: Figure | undefined,
): readonly SpanLink[] {
	const { filter, span } = page;
	if (filter !== undefined) return filterYears(built, page, filter);
	if (span === undefined) return figure === undefined ? all : [];
	const place = all.findIndex((year) => year.label === span);
	const near = span.length === 7 ? [] : all.slice(Math.max(0, place - 1), place + 2).toReversed();
	return markCurrent(near, built.addresses.year(span));
}

/** The years of a filter that has too many lines for one page. */
function filterYears(built: BuiltArchive, { span, years }: TimelinePage, filter: TimelineFilter): SpanLink[] {
	return [...(years ?? [])].map(([year, lines]) => ({
		label: year,
		href: built.addresses.timeline(filter.dimension, filter.slug, year),
		count: lines,
		isCurrent: year === span,
	}));
}

function filtersOf(
	{ addresses }: BuiltArchive,
	lists: readonly FilterList[],
	filter: TimelineFilter | undefined,
): readonly FilterList[] {
	if (filter === undefined) return lists;
	const current = addresses.timeline(filter.dimension, filter.slug);
	return lists.map((list) => ({ ...list, links: markCurrent(list.links, current) }));
}

function markCurrent(links: readonly SpanLink[], current: string): SpanLink[] {
	return links.map((link) => ({ ...link, isCurrent: link.href === current }));
}

function figureOf(built: BuiltArchive, { filter, span, part }: TimelinePage): Figure | undefined {
	if (filter !== undefined || part > 1) return undefined;
	if (span === undefined) return buildOverview(built);
	return span.length === 4 ? buildYearFigure(built, span) : undefined;
}

function partsOf(built: BuiltArchive, { path, part, parts }: TimelinePage): PartLink[] {
	const base = part === 1 ? path : path.slice(0, -1);
	const address = (number: number) => built.addresses.timeline(...base, ...(number === 1 ? [] : [`part-${number}`]));
	return [
		...(part === 1 ? [] : [{ label: 'Newer entries', href: address(part - 1), rel: 'prev' as const }]),
		...(part >= parts ? [] : [{ label: 'Earlier entries', href: address(part + 1), rel: 'next' as const }]),
	];
}
