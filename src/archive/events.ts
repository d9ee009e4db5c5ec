import type { AccountEntry, ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { isOpen } from './unchecked.ts';

/** What can happen to records, the same words in addresses. `paper` is a paper on a docket that decides nothing. */
export const recordEvents = [
	'issued',
	'served',
	'filed',
	'paper',
	'ruling',
	'status',
	'ended',
	'appears',
	'handle-taken',
	'handle-left',
	'state',
] as const;

export type RecordEvent = (typeof recordEvents)[number];

/** A line of the timeline: an article, an event that an article tells of, or what happened to a record. */
export interface TimelineItem {
	readonly date: PartialDate;
	readonly type: 'article' | 'event' | RecordEvent;
	/** The entry that tells it. */
	readonly id: EntityId<'article' | 'account' | 'legal-action'>;
	/** The word of the schema that says it closer: a status, a state, the kind of a paper. */
	readonly word?: string;
	/** What it is in words of its own: the title of an event, the description of a paper, a handle. */
	readonly text?: string;
}

/** The parts that the timeline has: what a line is of, `event` for those that articles tell of. */
export const lineKinds = ['article', 'legal-action', 'account', 'event'] as const;

export type LineKind = (typeof lineKinds)[number];

/** What a line is of. */
export function lineKindOf(item: TimelineItem): LineKind {
	return item.type === 'event' ? 'event' : (kindOf(item.id) as LineKind);
}

/** The article and the events that it tells of; of one date the article first. */
export function eventsOfArticle({ id, data }: ArticleEntry): TimelineItem[] {
	return [
		{ date: data.date, type: 'article', id },
		...data.events.map(({ date, title }) => ({ date, type: 'event' as const, id, text: title })),
	];
}

/**
 * What happened to a legal action; of one date the later step first. A step of its status that says no more than a
 * date of the record is left out, and so is the complaint of the day on which it was filed.
 */
export function eventsOfAction({ id, data }: LegalActionEntry): TimelineItem[] {
	const begun = [data.dateIssued, data.dateServed, data.dateFiled];
	const ending = data.statusHistory.findLast((step) => step.date === data.dateTerminated && !isOpen(step));
	const steps = data.statusHistory.filter(
		(step) => step !== ending && !(isOpening(step.status) && begun.includes(step.date)),
	);
	const papers = data.docketEntries.filter((paper) => paper.type !== 'complaint' || paper.dateFiled !== data.dateFiled);
	return [
		...at(data.dateTerminated, { type: 'ended', id, ...(ending === undefined ? {} : { word: ending.status }) }),
		...steps.map(({ date, status }) => ({ date, type: 'status' as const, id, word: status })).toReversed(),
		...papers
			.map(({ dateFiled, type, description }) => ({
				date: dateFiled,
				type: rulings.has(type) ? ('ruling' as const) : ('paper' as const),
				id,
				word: type,
				text: description,
			}))
			.toReversed(),
		...at(data.dateFiled, { type: 'filed', id }),
		...at(data.dateServed, { type: 'served', id }),
		...at(data.dateIssued, { type: 'issued', id }),
	];
}

/** What happened to an account; of one date the later step first. A handle that follows another is told once. */
export function eventsOfAccount({ id, data }: AccountEntry): TimelineItem[] {
	const left = new Set(data.handleHistory.map((past) => past.to));
	const told = new Set([...left, data.firstSeen]);
	return [
		...data.stateHistory
			.filter(({ date, state }) => !(state === 'renamed' && left.has(date)))
			.filter(({ date, state }) => !(state === 'active' && date === data.firstSeen))
			.map(({ date, state }) => ({ date, type: 'state' as const, id, word: state }))
			.toReversed(),
		...data.handleHistory.flatMap(({ handle, to }) => at(to, { type: 'handle-left', id, text: handle })).toReversed(),
		...data.handleHistory
			.filter((past) => !told.has(past.from))
			.flatMap(({ handle, from }) => at(from, { type: 'handle-taken', id, text: handle }))
			.toReversed(),
		...at(data.firstSeen, { type: 'appears', id }),
	];
}

const rulings: ReadonlySet<LegalAction['docketEntries'][number]['type']> = new Set(['order', 'opinion', 'judgment']);

/** Whether a status says only that an action has begun. */
function isOpening(status: LegalAction['status']): boolean {
	return status === 'pending' || status === 'ongoing';
}

function at(date: PartialDate | undefined, event: Omit<TimelineItem, 'date'>): TimelineItem[] {
	return date === undefined ? [] : [{ date, ...event }];
}
