import type { TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId } from '../schemas/entity.ts';
import { monthOf, yearOf } from '../schemas/partial-date.ts';
import { dimensions, type TimelineFilter } from './timeline-filters.ts';
import { countYears, type SpanLink } from './timeline-view.ts';

/** Where one can go from the pages of the timeline, made once for all of them; no link is the current one. */
export interface TimelineWays {
	readonly years: readonly SpanLink[];
	/** The months of each year, the earliest first. */
	readonly months: ReadonlyMap<string, readonly SpanLink[]>;
	readonly filters: readonly FilterList[];
	/** The same, longer. */
	readonly frontFilters: readonly FilterList[];
}

/** What the timeline can be narrowed down to in one dimension. */
export interface FilterList {
	readonly heading: string;
	readonly links: readonly SpanLink[];
	/** How many there are that this page does not list. */
	readonly more: number;
}

/** How many records of a dimension a page lists, those with most lines first; the front page lists more. */
const listed = 10;
const listedInFront = 100;

/** Builds the ways; `filters` are all that there are. */
export function buildWays(built: BuiltArchive, filters: readonly TimelineFilter[]): TimelineWays {
	const shown = Map.groupBy(
		filters.filter((filter) => isFirst(built, filter)),
		(filter) => filter.dimension,
	);
	return {
		years: countYears(built),
		months: countMonths(built),
		filters: listFilters(built, shown, listed),
		frontFilters: listFilters(built, shown, listedInFront),
	};
}

/** The actions of a dispute have the same lines; the first of them stands for it. */
function isFirst({ archive }: BuiltArchive, { dimension, record }: TimelineFilter): boolean {
	if (dimension !== 'legal-action') return true;
	const dispute = archive.disputeOf(record as EntityId<'legal-action'>);
	return dispute === undefined || dispute.actions[0] === record;
}

function countMonths(built: BuiltArchive): Map<string, SpanLink[]> {
	const spans = Map.groupBy(built.archive.timeline, (item) => monthOf(item.date));
	const months = [...spans].flatMap(([month, items]) => (month === undefined ? [] : [[month, items] as const]));
	const byYear = Map.groupBy(months.toReversed(), ([month]) => yearOf(month));
	const link = ([month, items]: readonly [string, readonly TimelineItem[]]): SpanLink => ({
		label: built.dates.monthName(month),
		href: built.addresses.month(month),
		count: items.length,
		isCurrent: false,
	});
	return new Map([...byYear].map(([year, list]) => [year, list.map(link)]));
}

const headings: Record<TimelineFilter['dimension'], string> = {
	kind: 'Kind',
	type: 'What happened',
	agency: 'Agency',
	account: 'Account',
	'legal-action': 'Dispute',
};

function listFilters(
	{ addresses }: BuiltArchive,
	filters: ReadonlyMap<TimelineFilter['dimension'], readonly TimelineFilter[]>,
	most: number,
): FilterList[] {
	return dimensions.flatMap((dimension) => {
		const all = filters.get(dimension) ?? [];
		if (all.length === 0) return [];
		// What is cut is still linked from the page of its record; kinds and types have no such page.
		const cut = all.filter((filter) => filter.record !== undefined).slice(most);
		return {
			heading: headings[dimension],
			links: all.slice(0, all.length - cut.length).map(({ name, slug, items }) => ({
				label: name,
				href: addresses.timeline(dimension, slug),
				count: items.length,
				isCurrent: false,
			})),
			more: cut.length,
		};
	});
}
