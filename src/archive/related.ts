import { compareText } from '../problems/problem.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import { compare, type Comparable, type Comparison } from './comparison.ts';
import { addScore, clearScores, createScores, type Scores } from './scores.ts';
import type { HeldThing } from './shared-things.ts';
import { pickTellingWords } from './telling-words.ts';
import { closenessInTime } from './time-closeness.ts';
import type { Namings } from './title-naming.ts';

/** Something close to something else of its kind, and why. */
export interface Related<Id extends EntityId> {
	readonly id: Id;
	readonly score: number;
	/** Whether so little speaks for it that a page should not show it: a topic, a court, a single word. */
	readonly isSlight: boolean;
	/** Whether one of the two has the title of the other in its text: the one whose page it is, or this one. */
	readonly naming: 'names' | 'is-named' | undefined;
	/** What both share, what counts most first. */
	readonly shared: readonly HeldThing[];
	/** Words that both use and few others do, the most telling first; names of records are none. */
	readonly words: readonly string[];
	/** Other versions of the same story. */
	readonly versions: readonly Id[];
}

/** What is close to something. */
export interface Relations<Id extends EntityId> {
	/** Best first, at most ten; of several versions of one story only the best. */
	readonly related: readonly Related<Id>[];
	/** Other versions of its own story. */
	readonly versions: readonly Id[];
}

/** How many are kept for each. */
const kept = 10;
/** What it weighs that one text has the whole title of the other in it. */
const namingWeight = 0.4;
/** This much of a title must be in a text before a page says that it is named. */
const namedShare = 0.9;
/** A shorter title, "Mobile first", may be in a text without being meant. */
const namedWords = 4;
/** Without a name, a record or a dispute in common, the score must be this before time counts. */
const leastLikeness = 0.1;

/**
 * Ranks for each item those of its kind that are closest to it: by the words of both texts, by one naming the title
 * of the other, and by the things that both concern; all of it counts up to twice as much the closer they are
 * in time. `folds` makes versions of one story one item. The order in which they are given does not matter.
 */
export function rankRelated<Id extends EntityId>(
	given: readonly Comparable<Id>[],
	{ folds }: { readonly folds: boolean },
): Map<Id, Relations<Id>> {
	const items = given.toSorted((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id));
	const comparison = compare(items, folds);
	const scores = createScores(items.length);
	return new Map(
		items.map(({ id }, own) => {
			const words = comparison.words.sharedWith(own);
			const related = pickClosest(own, comparison, scores).flatMap((close) => explain(own, close, words, comparison));
			return [id, { related, versions: idsOf(comparison.versions[own], items) }];
		}),
	);
}

const noNamings: Namings = { names: new Map(), namedBy: new Map() };
const noText = new Int32Array();

/** The place of something close, and how close it is. */
interface Close {
	readonly place: number;
	/** Before closeness in time counts. */
	readonly plain: number;
	readonly score: number;
}

/** Those that are closest to one, best first. */
function pickClosest<Id extends EntityId>(own: number, comparison: Comparison<Id>, scores: Scores): Close[] {
	const { items, days, things, words, namings, versions } = comparison;
	things.score(own, scores);
	const { names, namedBy } = namings[own] ?? noNamings;
	for (const pairs of [names, namedBy])
		for (const [other, share] of pairs) addScore(scores, other, namingWeight * share * share);
	words.score(own, scores);
	const closeOf = (place: number): Close => {
		const plain = scores.values[place] ?? 0;
		return { place, plain, score: plain * (1 + closenessOf(days[own], days[place])) };
	};
	const out = new Set([own, ...(versions[own] ?? [])]);
	const group = items[own]?.group;
	const best: Close[] = [];
	for (let order = 0; order < scores.count; order++) {
		const place = scores.touched[order] ?? 0;
		// Closeness in time at most doubles a score, so most need not be weighed at all.
		if (2 * (scores.values[place] ?? 0) < (best[kept - 1]?.score ?? 0)) continue;
		if (out.has(place) || (group !== undefined && items[place]?.group === group)) continue;
		const close = closeOf(place);
		if (versions[place]?.some((version) => compareClose(closeOf(version), close) < 0) !== true) keepBest(best, close);
	}
	clearScores(scores);
	return best;
}

function closenessOf(day: number | undefined, other: number | undefined): number {
	return day === undefined || other === undefined ? 0 : closenessInTime(day, other);
}

function keepBest(best: Close[], close: Close): void {
	const place = best.findLastIndex((other) => compareClose(other, close) < 0) + 1;
	best.splice(place, 0, close);
	best.length = Math.min(best.length, kept);
}

function compareClose(a: Close, b: Close): number {
	return b.score - a.score || a.place - b.place;
}

/** Why something is close; nothing if that is too little to be said. */
function explain<Id extends EntityId>(
	own: number,
	{ place, plain, score }: Close,
	sharedWords: (other: number) => number[],
	{ items, things, namings, versions, titles, texts, vocabulary }: Comparison<Id>,
): Related<Id>[] {
	const id = items[place]?.id;
	const { names, namedBy } = namings[own] ?? noNamings;
	const isNamed = (title: number, share = 0) => share >= namedShare && (titles[title]?.length ?? 0) >= namedWords;
	const naming = isNamed(place, names.get(place)) ? 'names' : isNamed(own, namedBy.get(place)) ? 'is-named' : undefined;
	const shared = things.shared(own, place);
	const words = pickTellingWords(sharedWords(place), texts[own] ?? noText, vocabulary);
	const isStrong = naming !== undefined || shared.some(isReason);
	if (id === undefined || (!isStrong && (plain < leastLikeness || shared.length + words.length === 0))) return [];
	const isAlike = plain >= 2 * leastLikeness && shared.some(({ thing }) => thing.type === 'topic');
	const isSlight = !isStrong && !isAlike && words.length < 2;
	return [{ id, score, isSlight, naming, shared, words, versions: idsOf(versions[place], items) }];
}

/** Whether it is enough to share something: a topic or a court is not. */
function isReason({ thing }: HeldThing): boolean {
	if (thing.type === 'record') return kindOf(thing.id) !== 'court';
	return thing.type === 'dispute' || thing.type === 'party';
}

function idsOf<Id extends EntityId>(places: readonly number[] = [], items: readonly Comparable<Id>[]): Id[] {
	return places.flatMap((place) => items[place]?.id ?? []);
}
