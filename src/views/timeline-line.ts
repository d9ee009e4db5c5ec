import type { RecordEvent, TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { isRetracted } from '../schemas/article-title.ts';
import { eventWords, formatWord, formatWordAsTitle, kindWords } from '../site/words.ts';
import { datedDay, type Dated } from './dated.ts';
import { linkTo, type RecordLink } from './record-link.ts';

/** A line of the timeline as a page shows it. */
export interface TimelineLine {
	readonly type: TimelineItem['type'];
	/** Empty where the title begins with it, as handles do. */
	readonly mark: string;
	readonly kindWord: string;
	readonly date: Dated;
	/** Whether what stands above has told the date. */
	readonly isSameDate: boolean;
	readonly title: string;
	readonly href: string;
	/** What happened, in a few words before the title: "Lawsuit filed". Empty for articles. */
	readonly label: string;
	readonly summary: string | undefined;
	readonly records: readonly RecordLink[];
}

/** How much lines tell: `full` adds the summaries of articles and what they concern. */
export type Detail = 'full' | 'brief';

/** The lines of one year. */
export interface TimelineYear {
	readonly year: string;
	readonly href: string;
	readonly lines: readonly TimelineLine[];
}

/** Groups items by year; both stay in the order given. */
export function buildYears(built: BuiltArchive, items: readonly TimelineItem[], detail: Detail): TimelineYear[] {
	const years = Map.groupBy(items, (item) => yearOf(item.date));
	return [...years].map(([year, list]) => ({
		year,
		href: built.addresses.year(year),
		lines: buildLines(built, list, detail),
	}));
}

/** The lines of items, in the order given. */
export function buildLines(built: BuiltArchive, items: readonly TimelineItem[], detail: Detail): TimelineLine[] {
	return items.map((item, place) => ({
		type: item.type,
		date: datedDay(built, item.date),
		isSameDate: items[place - 1]?.date === item.date,
		href: built.addresses.entity(item.id),
		...(item.type === 'article' || item.type === 'event'
			? articleLine(built, item, detail)
			: recordLine(built, item, item.type)),
	}));
}

type LineText = Pick<TimelineLine, 'mark' | 'kindWord' | 'title' | 'label' | 'summary' | 'records'>;

function articleLine(built: BuiltArchive, item: TimelineItem, detail: Detail): LineText {
	const isFull = item.type === 'article' && detail === 'full';
	const words = kindWords.article;
	const article = built.archive.article(item.id)?.entry.data;
	const event = article !== undefined && isRetracted(article) ? 'Event, retracted' : 'Event';
	return {
		mark: words.mark,
		kindWord: words.one,
		title: item.text ?? built.archive.nameOf(item.id),
		label: item.type === 'event' ? event : '',
		summary: isFull ? article?.summary : undefined,
		records: isFull
			? built.archive.recordsOf(item.id as EntityId<'article'>).map((id) => linkTo(built, id, 'short'))
			: [],
	};
}

function recordLine(built: BuiltArchive, item: TimelineItem, type: RecordEvent): LineText {
	const { name, mark, kindWord } = linkTo(built, item.id);
	const isAccount = kindOf(item.id) === 'account';
	return {
		mark: isAccount ? '' : mark,
		kindWord,
		title: name,
		label: labelOf(built, item, type),
		summary: isAccount ? handleOf(item) : item.text,
		records: [],
	};
}

/** "Lawsuit filed", "Subpoena ended, quashed", "Order", "Account suspended". */
function labelOf(built: BuiltArchive, item: TimelineItem, type: RecordEvent): string {
	const words = eventWords[type].one;
	if (type === 'paper' || type === 'ruling')
		return formatWordAsTitle(item.word === undefined || item.word === 'other' ? words : item.word);
	if (type === 'handle-taken' || type === 'handle-left') return formatWordAsTitle(words);
	const subject = subjectOf(built, item);
	if (type === 'status' || type === 'state')
		return item.word === 'unknown' ? `${subject}: ${words} unknown` : `${subject} ${formatWord(item.word ?? '')}`;
	return `${subject} ${words}${item.word === undefined ? '' : `, ${formatWord(item.word)}`}`;
}

/** "Lawsuit", "Administrative summons", "Account". */
function subjectOf(built: BuiltArchive, { id }: TimelineItem): string {
	const record = kindOf(id) === 'account' ? undefined : built.archive.records.get(id as EntityId<'legal-action'>);
	return record?.kind === 'legal-action' ? formatWordAsTitle(record.page.entry.data.kind) : kindWords.account.one;
}

function handleOf({ type, text = '' }: TimelineItem): string | undefined {
	if (type === 'handle-left') return `Until then @${text}`;
	return type === 'handle-taken' ? `It took the name @${text}` : undefined;
}
