import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId } from '../schemas/entity.ts';
import { dimensions, type TimelineFilter } from './timeline-filters.ts';
import type { TimelinePage } from './timeline-pages.ts';
import type { SpanLink } from './timeline-view.ts';

/** What the timeline can be narrowed down to in one dimension. */
export interface FilterList {
	readonly heading: string;
	readonly links: readonly SpanLink[];
	/** How many there are that this page does not list. */
	readonly more: number;
}

const headings: Record<TimelineFilter['dimension'], string> = {
	kind: 'Kind',
	type: 'What happened',
	agency: 'Agency',
	account: 'Account',
	'legal-action': 'Dispute',
};

/** How many filters of a dimension a page lists, those with most lines first; the front page lists more. */
const listed = 8;
const listedInFront = 100;

/** Builds the lists of filters of a page. */
export function buildFilterLists(
	built: BuiltArchive,
	filters: readonly TimelineFilter[],
	{ filter: current, path }: TimelinePage,
): FilterList[] {
	const byDimension = Map.groupBy(
		filters.filter((filter) => isFirst(built, filter)),
		(filter) => filter.dimension,
	);
	return dimensions.flatMap((dimension) => {
		const all = byDimension.get(dimension) ?? [];
		if (all.length === 0) return [];
		const most = dimension === 'type' || path.length === 0 ? listedInFront : listed;
		return {
			heading: headings[dimension],
			links: all.slice(0, most).map((filter) => ({
				label: filter.name,
				href: built.addresses.timeline(dimension, filter.slug),
				count: filter.items.length,
				isCurrent: filter.dimension === current?.dimension && filter.slug === current.slug,
			})),
			more: Math.max(0, all.length - most),
		};
	});
}

/** The actions of a dispute have the same lines; the first of them stands for it. */
function isFirst({ archive }: BuiltArchive, { dimension, record }: TimelineFilter): boolean {
	if (dimension !== 'legal-action') return true;
	const dispute = archive.disputeOf(record as EntityId<'legal-action'>);
	return dispute === undefined || dispute.actions[0] === record;
}
