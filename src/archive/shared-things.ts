import { compareText } from '../problems/problem.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { LegalAction, PartyRole } from '../schemas/legal-action.ts';
import { addScore, type Scores } from './scores.ts';
import { topicSlug } from './topics.ts';

/** Something that two articles, or two legal actions, can have in common. */
export type SharedThing =
	| { readonly type: 'record'; readonly id: EntityId<RecordKind> }
	/** By its first action. */
	| { readonly type: 'dispute'; readonly action: EntityId<'legal-action'> }
	| { readonly type: 'topic'; readonly topic: string }
	/** One that has the same role in both actions; `id` if it has a record. */
	| {
			readonly type: 'party';
			readonly role: PartyRole;
			readonly name: string;
			readonly id?: EntityId<RecordKind> | undefined;
	  }
	| { readonly type: 'judge'; readonly name: string }
	| { readonly type: 'clause'; readonly clause: string }
	| { readonly type: 'kind'; readonly kind: LegalAction['kind'] };

/** Something that an article or an action concerns, and how much: 1 if it is what it is about. */
export interface HeldThing {
	readonly thing: SharedThing;
	readonly strength: number;
}

/** What many have in common by the things that they concern. */
export interface SharedThings {
	/** Adds to the score of each other one what it shares with `own`. */
	score(own: number, scores: Scores): void;
	/** What two of them share, what counts most first; the strength is that on both sides together. */
	shared(one: number, other: number): HeldThing[];
}

/** What it weighs to share the rarest thing of a type, where 1 would be to have the very same words. */
const weights = {
	account: 0.12,
	agency: 0.08,
	'legal-action': 0.15,
	statute: 0.1,
	court: 0.03,
	dispute: 0.1,
	topic: 0.03,
	party: 0.1,
	judge: 0.03,
	clause: 0.03,
	kind: 0.03,
} as const satisfies Record<RecordKind | Exclude<SharedThing['type'], 'record'>, number>;

/** Of more holders only those closest in the order given are found. */
const foundHolders = 1000;

/**
 * Compares what each concerns. A thing counts by its type, by how much it is concerned on both sides, and by its
 * rarity: ln(all / those that have it) / ln(all). What all have says nothing.
 */
export function compareThings(held: readonly (readonly HeldThing[])[]): SharedThings {
	const postings = buildPostings(held);
	return {
		score(own, scores) {
			for (const { posting, rank, strength } of postings[own] ?? []) {
				for (const holder of around(posting.holders, rank))
					addScore(scores, holder.place, posting.weight * strength * holder.strength);
			}
		},
		shared(one, other) {
			const theirs = new Map(postings[other]?.map(({ posting, strength }) => [posting, strength]));
			return (postings[one] ?? [])
				.map((own) => ({ ...own, strength: own.strength * (theirs.get(own.posting) ?? 0) }))
				.filter(({ strength }) => strength > 0)
				.toSorted((a, b) => b.posting.weight * b.strength - a.posting.weight * a.strength)
				.map(({ thing, strength }) => ({ thing, strength }));
		},
	};
}

/** All that concern a thing, in the order given. */
interface Posting {
	readonly key: string;
	readonly type: keyof typeof weights;
	readonly holders: { readonly place: number; readonly strength: number }[];
	weight: number;
}

interface Holding extends HeldThing {
	readonly posting: Posting;
	/** Its place among the holders. */
	readonly rank: number;
}

/** The postings of each, the weightiest first; without those that say nothing. */
function buildPostings(held: readonly (readonly HeldThing[])[]): Holding[][] {
	const postings = new Map<string, Posting>();
	const all = held.map((things, place) =>
		strongestOf(things).map(({ thing, strength }): Holding => {
			const key = keyOf(thing);
			const posting = postings.get(key) ?? { key, type: typeOf(thing), holders: [], weight: 0 };
			posting.holders.push({ place, strength });
			postings.set(key, posting);
			return { thing, strength, posting, rank: posting.holders.length - 1 };
		}),
	);
	for (const posting of postings.values()) {
		const rarity = held.length > 1 ? Math.log(held.length / posting.holders.length) / Math.log(held.length) : 0;
		posting.weight = rarity * weights[posting.type];
	}
	return all.map((holdings) =>
		holdings
			.filter(({ posting }) => posting.weight > 0)
			.toSorted((a, b) => b.posting.weight - a.posting.weight || compareText(a.posting.key, b.posting.key)),
	);
}

/** Each thing once. */
function strongestOf(things: readonly HeldThing[]): HeldThing[] {
	const strongest = new Map<string, HeldThing>();
	for (const held of things) {
		const key = keyOf(held.thing);
		if (held.strength > (strongest.get(key)?.strength ?? 0)) strongest.set(key, held);
	}
	return [...strongest.values()];
}

function keyOf(thing: SharedThing): string {
	if (thing.type === 'record') return thing.id;
	if (thing.type === 'dispute') return `dispute:${thing.action}`;
	if (thing.type === 'topic') return `topic:${topicSlug(thing.topic)}`;
	if (thing.type === 'party') return `${thing.role}:${thing.id ?? thing.name}`;
	if (thing.type === 'judge') return `judge:${thing.name}`;
	return thing.type === 'clause' ? `clause:${thing.clause}` : `kind:${thing.kind}`;
}

function typeOf(thing: SharedThing): keyof typeof weights {
	return thing.type === 'record' ? (kindOf(thing.id) as RecordKind) : thing.type;
}

function around(holders: Posting['holders'], rank: number): Posting['holders'] {
	if (holders.length <= foundHolders) return holders;
	const start = Math.min(Math.max(0, rank - foundHolders / 2), holders.length - foundHolders);
	return holders.slice(start, start + foundHolders);
}
