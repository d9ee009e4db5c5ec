import type { ActionEvent, TimelineItem } from '../archive/timeline.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { formatWordAsTitle, kindWords } from '../site/words.ts';
import { datedDay, type Dated } from './dated.ts';
import { linkTo, type RecordLink } from './record-link.ts';

/** A line of the timeline as a page shows it. */
interface TimelineLine {
	readonly type: TimelineItem['type'];
	readonly mark: string;
	readonly kindWord: string;
	readonly date: Dated;
	readonly title: string;
	readonly href: string;
	/** What happened, in a few words before the title: "Lawsuit filed". Empty for articles. */
	readonly label: string;
	readonly summary: string | undefined;
	readonly records: readonly RecordLink[];
}

/** The lines of one year. */
export interface TimelineYear {
	readonly year: string;
	readonly href: string;
	readonly lines: readonly TimelineLine[];
}

/** Groups items by year; both stay in the order given. */
export function buildYears(
	built: BuiltArchive,
	items: readonly TimelineItem[],
	detail: 'full' | 'brief',
): TimelineYear[] {
	const years = Map.groupBy(items, (item) => yearOf(item.date));
	return [...years].map(([year, list]) => ({
		year,
		href: built.addresses.year(year),
		lines: list.map((item) => buildLine(built, item, detail)),
	}));
}

function buildLine(built: BuiltArchive, item: TimelineItem, detail: 'full' | 'brief'): TimelineLine {
	const common = { type: item.type, date: datedDay(built, item.date), href: built.addresses.entity(item.id) };
	if (item.type === 'action') {
		return {
			...common,
			mark: kindWords['legal-action'].mark,
			kindWord: kindWords['legal-action'].one,
			title: linkTo(built, item.id).name,
			label: labelOf(built, item),
			summary: undefined,
			records: [],
		};
	}
	const article = built.archive.article(item.id)?.entry.data;
	const isFull = item.type === 'article' && detail === 'full';
	return {
		...common,
		mark: kindWords.article.mark,
		kindWord: item.type === 'event' ? 'Event' : kindWords.article.one,
		title: item.type === 'event' ? item.title : (article?.title ?? ''),
		label: item.type === 'event' ? 'Event' : '',
		summary: isFull ? article?.summary : undefined,
		records: isFull ? built.archive.recordsOf(item.id).map((id) => linkTo(built, id, 'short')) : [],
	};
}

const events: Record<ActionEvent, string> = { issued: 'issued', served: 'served', filed: 'filed', terminated: 'ended' };

function labelOf(built: BuiltArchive, item: TimelineItem & { type: 'action' }): string {
	const record = built.archive.records.get(item.id);
	const kind = record?.kind === 'legal-action' ? record.page.entry.data.kind : 'other';
	return `${formatWordAsTitle(kind)} ${events[item.event]}`;
}
