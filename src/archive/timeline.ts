import { compareText } from '../problems/problem.ts';
import type { ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** What happened to a legal action on a date. */
export type ActionEvent = 'issued' | 'served' | 'filed' | 'terminated';

/** A line of the timeline: an article, an event that an article tells of, or a step of a legal action. */
export type TimelineItem =
	| { readonly type: 'article'; readonly date: PartialDate; readonly id: EntityId<'article'> }
	| { readonly type: 'event'; readonly date: PartialDate; readonly id: EntityId<'article'>; readonly title: string }
	| {
			readonly type: 'action';
			readonly date: PartialDate;
			readonly id: EntityId<'legal-action'>;
			readonly event: ActionEvent;
	  };

/** Everything that has a date, newest first; on one date steps of actions come before articles, then by id. */
export function buildTimeline(articles: readonly ArticleEntry[], actions: readonly LegalActionEntry[]): TimelineItem[] {
	return [...actions.flatMap(stepsOf), ...articles.flatMap(itemsOf)].toSorted(
		(a, b) =>
			compareText(b.date, a.date) ||
			compareText(a.type, b.type) ||
			compareText(a.id, b.id) ||
			compareText(detailOf(a), detailOf(b)),
	);
}

function itemsOf({ id, data }: ArticleEntry): TimelineItem[] {
	return [
		{ type: 'article', date: data.date, id },
		...data.events.map(({ date, title }): TimelineItem => ({ type: 'event', date, id, title })),
	];
}

function stepsOf({ id, data }: LegalActionEntry): TimelineItem[] {
	const dates: readonly (readonly [ActionEvent, PartialDate | undefined])[] = [
		['issued', data.dateIssued],
		['served', data.dateServed],
		['filed', data.dateFiled],
		['terminated', data.dateTerminated],
	];
	return dates.flatMap(([event, date]) => (date === undefined ? [] : [{ type: 'action' as const, date, id, event }]));
}

function detailOf(item: TimelineItem): string {
	if (item.type === 'action') return item.event;
	return item.type === 'event' ? item.title : '';
}
