import { compareText } from '../problems/problem.ts';
import type { AccountEntry, ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import {
	eventsOfAccount,
	eventsOfAction,
	eventsOfArticle,
	lineKindOf,
	type LineKind,
	type TimelineItem,
} from './events.ts';

/** The entries that have dates. */
interface DatedEntries {
	readonly articles: readonly ArticleEntry[];
	readonly legalActions: readonly LegalActionEntry[];
	readonly accounts: readonly AccountEntry[];
}

/** Everything that has a date, newest first. */
export function buildTimeline({ articles, legalActions, accounts }: DatedEntries): TimelineItem[] {
	return [
		...legalActions.flatMap(eventsOfAction),
		...accounts.flatMap(eventsOfAccount),
		...articles.flatMap(eventsOfArticle),
	].toSorted(compareItems);
}

/**
 * Newest first; on one date legal actions, then accounts, articles, events, and each by its id. Lines of one entry
 * stay in their order, which is the same in every list.
 */
export function compareItems(a: TimelineItem, b: TimelineItem): number {
	return compareText(b.date, a.date) || rank(a) - rank(b) || compareText(a.id, b.id);
}

const order: readonly LineKind[] = ['legal-action', 'account', 'article', 'event'];

function rank(item: TimelineItem): number {
	return order.indexOf(lineKindOf(item));
}
