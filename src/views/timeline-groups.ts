import type { Dispute } from '../archive/disputes.ts';
import type { TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { monthOf, yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { linkTo } from './record-link.ts';
import { recordTimeline } from './timeline-filters.ts';
import { buildLines, type Detail, type TimelineLine } from './timeline-line.ts';

/** Lines of a year or a month. */
export interface TimelineGroup {
	/** Empty when the page is about nothing else. */
	readonly heading: string;
	readonly href: string | undefined;
	readonly runs: readonly TimelineRun[];
	/** Lines of which no more is known than that they belong here: "Sometime in March 2017". */
	readonly sometime: { readonly heading: string; readonly runs: readonly TimelineRun[] } | undefined;
}

/** Consecutive lines, of one dispute when it is named. */
export interface TimelineRun {
	readonly thread: { readonly name: string; readonly href: string } | undefined;
	readonly lines: readonly TimelineLine[];
}

/** How lines are grouped: by what, and whether disputes are named. */
interface Grouping {
	/** `none`: all lines are of the one month or year that the page is about. */
	readonly by: 'year' | 'month' | 'none';
	readonly detail: Detail;
	readonly hasThreads: boolean;
}

/** Groups items in the order given. */
export function buildGroups(
	built: BuiltArchive,
	items: readonly TimelineItem[],
	{ by, detail, hasThreads }: Grouping,
): TimelineGroup[] {
	const spanOf = ({ date }: TimelineItem) => (by === 'year' ? yearOf(date) : (monthOf(date) ?? yearOf(date)));
	const runsOf = (list: readonly TimelineItem[]) => buildRuns(built, list, detail, hasThreads);
	return [...Map.groupBy(items, spanOf)].map(([span, list]) => {
		const vague = list.filter((item) => item.date === span);
		const isAlone = by === 'none' || (by === 'month' && span.length === 4);
		return {
			heading: isAlone ? '' : headingOf(built, span),
			href: isAlone ? undefined : addressOf(built, span),
			runs: runsOf(list.filter((item) => item.date !== span)),
			sometime:
				vague.length === 0
					? undefined
					: { heading: `Sometime in ${built.dates.full(span)}`, runs: runsOf(vague).map(withoutDates) },
		};
	});
}

/** The heading above says all that is known of their date. */
function withoutDates({ thread, lines }: TimelineRun): TimelineRun {
	return { thread, lines: lines.map((line) => ({ ...line, isSameDate: true })) };
}

function headingOf(built: BuiltArchive, span: PartialDate): string {
	return span.length === 4 ? span : built.dates.monthName(span);
}

function addressOf({ addresses }: BuiltArchive, span: PartialDate): string {
	return span.length === 4 ? addresses.year(span) : addresses.month(span);
}

/** Neighbours of one dispute become a run; a line that stands alone names itself. */
function buildRuns(
	built: BuiltArchive,
	items: readonly TimelineItem[],
	detail: Detail,
	hasThreads: boolean,
): TimelineRun[] {
	const runs: { dispute: Dispute | undefined; items: TimelineItem[] }[] = [];
	for (const item of items) {
		const dispute = hasThreads ? built.archive.disputeOfItem(item) : undefined;
		const last = runs.at(-1);
		if (last !== undefined && last.dispute === dispute) last.items.push(item);
		else runs.push({ dispute, items: [item] });
	}
	return runs.map((run) => ({
		thread: threadOf(built, run.items.length, run.dispute),
		lines: buildLines(built, run.items, detail),
	}));
}

function threadOf(built: BuiltArchive, length: number, dispute: Dispute | undefined): TimelineRun['thread'] {
	const [first] = dispute?.actions ?? [];
	const thread = first === undefined || length < 2 ? undefined : recordTimeline(built, first);
	return first === undefined || thread === undefined
		? undefined
		: { name: linkTo(built, first).name, href: thread.href };
}
