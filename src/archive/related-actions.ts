import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { shortNameOf, type LegalAction, type PartyRole } from '../schemas/legal-action.ts';
import type { Page } from './archive.ts';
import { startOfAction } from './case-chain.ts';
import type { Comparable } from './comparison.ts';
import type { Dispute } from './disputes.ts';
import { basesOf } from './legal-basis.ts';
import { rankRelated, type Relations } from './related.ts';
import type { HeldThing } from './shared-things.ts';

/** What is known of legal actions beside their records. */
export interface ActionFacts {
	disputeOf(action: EntityId<'legal-action'>): Dispute | undefined;
	/** The topics of the articles that concern it. */
	topicsOf(action: EntityId<'legal-action'>): readonly string[];
}

/** What the text of an action mentions is less what it is about than who takes part in it. */
const mentioned = 0.7;

/** Ranks for each legal action those that are closest to it, outside of its own dispute. */
export function rankRelatedActions(
	pages: readonly Page<LegalActionEntry>[],
	facts: ActionFacts,
): Map<EntityId<'legal-action'>, Relations<EntityId<'legal-action'>>> {
	return rankRelated(
		pages.map((page) => readAction(page, facts)),
		{ folds: false },
	);
}

function readAction(
	{ entry: { id, data }, blocks }: Page<LegalActionEntry>,
	facts: ActionFacts,
): Comparable<EntityId<'legal-action'>> {
	const body = blocks.filter((block) => block.filed === undefined);
	const topics = facts.topicsOf(id);
	return {
		id,
		date: startOfAction(data),
		title: { text: shortNameOf(data), mentions: [] },
		texts: [{ text: data.informationRequested ?? '', mentions: [] }, ...body],
		things: [
			...thingsOf(data),
			...body.flatMap(({ mentions }) =>
				mentions.filter(({ target }) => target !== id).map(({ target }) => recordThing(target, mentioned)),
			),
			...topics.map((topic): HeldThing => ({ thing: { type: 'topic', topic }, strength: 1 })),
		],
		group: facts.disputeOf(id)?.id,
	};
}

/** Who takes part and as what, the laws and the court, the judge, the clauses in dispute, the kind of action. */
function thingsOf(data: LegalAction): HeldThing[] {
	const { parties, assignedTo, constitutionalClauses, kind } = data;
	return [
		...parties.flatMap(partyThings),
		...basesOf(data).map((id) => recordThing(id, 1)),
		...(assignedTo === undefined ? [] : [{ thing: { type: 'judge', name: assignedTo }, strength: 1 } as const]),
		...constitutionalClauses.map((clause): HeldThing => ({ thing: { type: 'clause', clause }, strength: 1 })),
		...(kind === 'other' ? [] : [{ thing: { type: 'kind', kind }, strength: 1 } as const]),
	];
}

/** A party with a record counts in any role, and once more in the same one. */
function partyThings({ name, ref, role }: LegalAction['parties'][number]): HeldThing[] {
	if (ref !== undefined) {
		const id = ref as EntityId<RecordKind>;
		return [recordThing(id, 1), { thing: { type: 'party', role, name, id }, strength: 1 }];
	}
	if (!namedRoles.includes(role) || unnamed.test(name)) return [];
	return [{ thing: { type: 'party', role, name }, strength: 1 }];
}

/** Whoever is only named as a target is mostly described: "six users", who are others in another action. */
const namedRoles: readonly PartyRole[] = ['plaintiff', 'defendant', 'issuer', 'recipient', 'intervenor'];
const unnamed = /\bDoes?\b/;

function recordThing(id: EntityId<RecordKind>, strength: number): HeldThing {
	return { thing: { type: 'record', id }, strength };
}
