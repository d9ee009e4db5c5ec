import { compareText } from '../problems/problem.ts';
import type { AccountEntry, ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { Dispute } from './disputes.ts';
import type { TimelineItem } from './events.ts';
import { compareItems } from './timeline.ts';

/** The timeline by what its lines concern. Every list is in the order of the timeline. */
export interface Threads {
	/** The lines that concern a record. */
	timelineOf(record: EntityId<RecordKind>): readonly TimelineItem[];
	/** The lines that concern any action of a dispute. */
	threadOf(dispute: Dispute): readonly TimelineItem[];
	/** The articles that concern any action of a dispute, the earliest first. */
	coverageOf(dispute: Dispute): readonly ArticleEntry[];
	/** The dispute that a line belongs to; undefined when it concerns none, or several. */
	disputeOfItem(item: TimelineItem): Dispute | undefined;
}

/** What threads are made of. */
interface ThreadParts {
	readonly timeline: readonly TimelineItem[];
	readonly articles: readonly ArticleEntry[];
	readonly legalActions: readonly LegalActionEntry[];
	readonly accounts: readonly AccountEntry[];
	readonly disputes: readonly Dispute[];
	recordsOf(article: EntityId<'article'>): readonly EntityId<RecordKind>[];
	disputeOf(action: EntityId<'legal-action'>): Dispute | undefined;
}

/**
 * Finds what each line concerns: an article what it names; an action itself and its parties; an account itself, the
 * agency that it invokes and the actions that it is a party to.
 */
export function findThreads(parts: ThreadParts): Threads {
	const concerned = recordsConcerned(parts);
	const recordsOf = ({ id }: TimelineItem) => concerned.get(id) ?? parts.recordsOf(id as EntityId<'article'>);
	const byRecord = new Map<EntityId<RecordKind>, TimelineItem[]>();
	for (const item of parts.timeline) {
		for (const record of recordsOf(item)) {
			const list = byRecord.get(record);
			if (list === undefined) byRecord.set(record, [item]);
			else list.push(item);
		}
	}
	const timelineOf = (record: EntityId<RecordKind>) => byRecord.get(record) ?? [];
	const threads = new Map(
		parts.disputes.map((dispute) => [
			dispute.id,
			[...new Set(dispute.actions.flatMap(timelineOf))].toSorted(compareItems),
		]),
	);
	const coverage = articlesByDispute(parts);
	return {
		timelineOf,
		threadOf: (dispute) => threads.get(dispute.id) ?? [],
		coverageOf: (dispute) => coverage.get(dispute) ?? [],
		disputeOfItem(item) {
			const disputes = recordsOf(item).flatMap((id) => (isAction(id) ? (parts.disputeOf(id) ?? []) : []));
			return disputes.every((dispute) => dispute === disputes[0]) ? disputes[0] : undefined;
		},
	};
}

/** What the lines of records concern. */
function recordsConcerned({ legalActions, accounts }: ThreadParts): Map<EntityId, EntityId<RecordKind>[]> {
	const concerned = new Map<EntityId, EntityId<RecordKind>[]>();
	const actionsOf = new Map<EntityId, EntityId<'legal-action'>[]>();
	for (const { id, data } of legalActions) {
		const parties = new Set(
			data.parties.flatMap(({ ref }) => (ref === undefined ? [] : [ref as EntityId<RecordKind>])),
		);
		concerned.set(id, [id, ...parties]);
		for (const party of parties) actionsOf.set(party, [...(actionsOf.get(party) ?? []), id]);
	}
	for (const { id, data } of accounts) {
		const agency = data.purportsToRepresent === undefined ? [] : [`agency/${data.purportsToRepresent}` as const];
		concerned.set(id, [id, ...agency, ...(actionsOf.get(id) ?? [])]);
	}
	return concerned;
}

/** The articles on each dispute, the earliest first. */
function articlesByDispute(parts: ThreadParts): Map<Dispute, ArticleEntry[]> {
	const coverage = new Map<Dispute, ArticleEntry[]>();
	for (const article of parts.articles.toSorted(earliestFirst)) {
		const actions = parts.recordsOf(article.id).filter(isAction);
		for (const dispute of new Set(actions.flatMap((action) => parts.disputeOf(action) ?? []))) {
			const list = coverage.get(dispute) ?? [];
			list.push(article);
			coverage.set(dispute, list);
		}
	}
	return coverage;
}

function earliestFirst(a: ArticleEntry, b: ArticleEntry): number {
	return compareText(a.data.date, b.data.date) || compareText(a.id, b.id);
}

function isAction(id: EntityId): id is EntityId<'legal-action'> {
	return kindOf(id) === 'legal-action';
}
