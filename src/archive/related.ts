import { compareText } from '../problems/problem.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** What an article has in common with others. */
export interface RelatedInput {
	readonly id: EntityId<'article'>;
	readonly date: PartialDate;
	readonly records: readonly EntityId<RecordKind>[];
	readonly topics: readonly string[];
}

/** Something that two articles share. */
export type SharedThing =
	{ readonly type: 'record'; readonly id: EntityId<RecordKind> } | { readonly type: 'topic'; readonly topic: string };

/** An article close to another one, and why. */
export interface Related {
	readonly article: EntityId<'article'>;
	readonly score: number;
	/** What both share, the rarest first. */
	readonly shared: readonly SharedThing[];
}

/** How many related articles are kept for each. */
const kept = 10;
/** A topic says less than a record that both speak of. */
const topicWeight = 0.5;

/**
 * Ranks, for each article, the articles that share records and topics with it. What few articles have weighs
 * more: ln(articles / articles that have it). What every article has says nothing.
 */
export function rankRelated(articles: readonly RelatedInput[]): Map<EntityId<'article'>, Related[]> {
	const postings = buildPostings(articles);
	const days = articles.map((article) => dayNumber(article.date));
	const scores = new Float64Array(articles.length);
	return new Map(articles.map((article, own) => [article.id, rankFor({ own, articles, postings, days, scores })]));
}

/** Something, the places of the articles that have it, and how much it says. */
interface Posting {
	readonly thing: SharedThing;
	readonly articles: number[];
	readonly weight: number;
}

function buildPostings(articles: readonly RelatedInput[]): Posting[][] {
	const holders = new Map<string, number[]>();
	articles.forEach((article, index) => {
		for (const thing of thingsOf(article)) {
			const list = holders.get(keyOf(thing)) ?? [];
			list.push(index);
			holders.set(keyOf(thing), list);
		}
	});
	return articles.map((article) =>
		thingsOf(article)
			.map((thing) => {
				const list = holders.get(keyOf(thing)) ?? [];
				const rarity = Math.log(articles.length / list.length);
				return { thing, articles: list, weight: rarity * (thing.type === 'topic' ? topicWeight : 1) };
			})
			.filter((posting) => posting.weight > 0)
			.toSorted((a, b) => b.weight - a.weight || compareText(keyOf(a.thing), keyOf(b.thing))),
	);
}

interface Ranking {
	/** The place of the article that is ranked for. */
	readonly own: number;
	readonly articles: readonly RelatedInput[];
	readonly postings: readonly Posting[][];
	readonly days: readonly number[];
	/** Working space, all zero before and after. */
	readonly scores: Float64Array;
}

function rankFor({ own, articles, postings, days, scores }: Ranking): Related[] {
	const touched: number[] = [];
	for (const { articles: holders, weight } of postings[own] ?? []) {
		for (const other of holders) {
			if (scores[other] === 0) touched.push(other);
			scores[other] = (scores[other] ?? 0) + weight;
		}
	}
	const distance = (other: number) => Math.abs((days[own] ?? 0) - (days[other] ?? 0));
	const best = pickBest(
		touched.filter((other) => other !== own),
		(a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || distance(a) - distance(b) || a - b,
	).map((other) => ({ other, score: scores[other] ?? 0 }));
	for (const other of touched) scores[other] = 0;
	return best.flatMap(({ other, score }) => {
		const article = articles[other]?.id;
		const things = new Set(postings[other]?.map((posting) => posting.articles));
		const shared = (postings[own] ?? []).filter((posting) => things.has(posting.articles)).map(({ thing }) => thing);
		return article === undefined ? [] : [{ article, score, shared }];
	});
}

/** The first few in an order, found without sorting all of them: what is common is shared with thousands. */
function pickBest(candidates: readonly number[], compare: (a: number, b: number) => number): number[] {
	const best: number[] = [];
	for (const candidate of candidates) {
		const last = best[kept - 1];
		if (last !== undefined && compare(candidate, last) > 0) continue;
		const place = best.findIndex((other) => compare(candidate, other) < 0);
		best.splice(place === -1 ? best.length : place, 0, candidate);
		best.length = Math.min(best.length, kept);
	}
	return best;
}

function thingsOf(article: RelatedInput): SharedThing[] {
	return [
		...article.records.map((id): SharedThing => ({ type: 'record', id })),
		...[...new Set(article.topics)].map((topic): SharedThing => ({ type: 'topic', topic })),
	];
}

function keyOf(thing: SharedThing): string {
	return thing.type === 'record' ? thing.id : `topic/${thing.topic}`;
}

/** A date as a number of days, roughly; enough to tell which of two dates is closer to a third. */
function dayNumber(date: PartialDate): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return (year * 12 + month) * 31 + day;
}
