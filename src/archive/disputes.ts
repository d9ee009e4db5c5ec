import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { slugOf, type EntityId } from '../schemas/entity.ts';
import { startOfAction, type ChainLink } from './case-chain.ts';

/** Legal actions that are tied to each other, directly or by way of others: a summons, the suit over it, the inquiry. */
export interface Dispute {
	/** The slug of its first action. */
	readonly id: string;
	/** The earliest first; one that has no date stands last. */
	readonly actions: readonly EntityId<'legal-action'>[];
}

/** Puts every action into its dispute; an action without ties is a dispute of its own. In the order of their beginnings. */
export function findDisputes(
	actions: readonly LegalActionEntry[],
	relations: ReadonlyMap<EntityId<'legal-action'>, readonly ChainLink[]>,
): Dispute[] {
	const starts = new Map(actions.map((action) => [action.id, startOfAction(action.data) ?? '9999']));
	const inOrder = actions
		.map((action) => action.id)
		.toSorted((a, b) => compareText(starts.get(a) ?? '', starts.get(b) ?? '') || compareText(a, b));
	const places = new Map(inOrder.map((id, place) => [id, place]));
	const byPlace = (a: EntityId<'legal-action'>, b: EntityId<'legal-action'>) =>
		(places.get(a) ?? 0) - (places.get(b) ?? 0);
	const seen = new Set<EntityId>();
	return inOrder.flatMap((first) => {
		if (seen.has(first)) return [];
		const reached = reach(first, relations);
		reached.forEach((id) => seen.add(id));
		return [{ id: slugOf(first), actions: [...reached].filter((id) => places.has(id)).toSorted(byPlace) }];
	});
}

function reach(
	first: EntityId<'legal-action'>,
	relations: ReadonlyMap<EntityId<'legal-action'>, readonly ChainLink[]>,
): Set<EntityId<'legal-action'>> {
	const reached = new Set([first]);
	// A set may grow while it is walked.
	for (const id of reached) {
		for (const link of relations.get(id) ?? []) reached.add(link.action);
	}
	return reached;
}
