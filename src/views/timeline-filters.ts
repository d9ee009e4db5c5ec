import { lineKindOf, lineKinds, recordEvents, type TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { compareText } from '../problems/problem.ts';
import { kindOf, slugOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { eventWords, lineWords } from '../site/words.ts';
import { linkTo } from './record-link.ts';

/** What the timeline can be narrowed down by, the same words in addresses. */
export const dimensions = ['kind', 'type', 'agency', 'account', 'legal-action'] as const;

/** A choice of lines that has pages of its own. */
export interface TimelineFilter {
	readonly dimension: (typeof dimensions)[number];
	/** The last part of its address: `article`, `filed`, `cbp`. */
	readonly slug: string;
	readonly name: string;
	/** The record whose lines these are. */
	readonly record?: EntityId<RecordKind>;
	readonly items: readonly TimelineItem[];
}

/** A record with fewer lines than this has no timeline of its own: its page already tells them all. */
const fewest = 3;

/** All filters, by dimension; in each the one with most lines first. */
export function buildFilters(built: BuiltArchive): TimelineFilter[] {
	const { timeline, records } = built.archive;
	const kinds = Map.groupBy(timeline, lineKindOf);
	const types = Map.groupBy(timeline, (item) => item.type);
	const byRecord = [...records.keys()].flatMap((id): TimelineFilter[] => {
		const dimension = dimensions.find((kind) => kind === kindOf(id));
		const items = dimension === undefined ? [] : itemsOf(built, id);
		if (dimension === undefined || items.length < fewest) return [];
		return [{ dimension, slug: slugOf(id), name: linkTo(built, id).name, record: id, items }];
	});
	return [
		...lineKinds.map((kind) => choice('kind', kind, lineWords[kind].name, kinds.get(kind))),
		...recordEvents.map((type) => choice('type', type, eventWords[type].many, types.get(type))),
		...byRecord,
	]
		.filter((filter) => filter.items.length > 0)
		.toSorted(
			(a, b) =>
				dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) ||
				b.items.length - a.items.length ||
				compareText(a.name, b.name) ||
				compareText(a.slug, b.slug),
		);
}

function choice(
	dimension: 'kind' | 'type',
	slug: string,
	name: string,
	items: readonly TimelineItem[] = [],
): TimelineFilter {
	return { dimension, slug, name, items };
}

/** The timeline of a record, for links from its page; undefined when it has none. */
export function recordTimeline(built: BuiltArchive, id: EntityId<RecordKind>): RecordTimeline | undefined {
	const dimension = dimensions.find((kind) => kind === kindOf(id));
	const items = dimension === undefined ? [] : itemsOf(built, id);
	return dimension === undefined || items.length < fewest
		? undefined
		: { href: built.addresses.timeline(dimension, slugOf(id)), extent: count(items.length, 'entry', 'entries') };
}

/** Where the timeline of a record is, and how long. */
export interface RecordTimeline {
	readonly href: string;
	/** "12 entries". */
	readonly extent: string;
}

/** The lines that concern a record; those of a legal action are its whole dispute. */
export function itemsOf({ archive }: BuiltArchive, id: EntityId<RecordKind>): readonly TimelineItem[] {
	const dispute = kindOf(id) === 'legal-action' ? archive.disputeOf(id as EntityId<'legal-action'>) : undefined;
	return dispute === undefined ? archive.timelineOf(id) : archive.threadOf(dispute);
}
