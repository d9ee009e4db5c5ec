import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction, RelationType } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** How a tie reads from the side of the action that it is listed under. */
export type ChainType = RelationType | 'appealed-by' | 'followed-by' | 'enforced-by';

/** A tie from one legal action to another. */
export interface ChainLink {
	readonly type: ChainType;
	readonly action: EntityId<'legal-action'>;
	readonly date: PartialDate | undefined;
}

const inverse: Record<RelationType, ChainType> = {
	challenges: 'challenged-by',
	'challenged-by': 'challenges',
	'appeal-of': 'appealed-by',
	'companion-of': 'companion-of',
	follows: 'followed-by',
	enforces: 'enforced-by',
};

/** The ties of every legal action, whichever of the two records names them, the earliest action first. */
export function findRelations(actions: readonly LegalActionEntry[]): Map<EntityId<'legal-action'>, ChainLink[]> {
	const dates = new Map(actions.map((action) => [action.id, startOfAction(action.data)]));
	const relations = new Map<EntityId<'legal-action'>, ChainLink[]>();
	const add = (from: EntityId<'legal-action'>, type: ChainType, to: EntityId<'legal-action'>) => {
		const list = relations.get(from) ?? [];
		if (list.some((link) => link.action === to && link.type === type)) return;
		list.push({ type, action: to, date: dates.get(to) });
		relations.set(from, list);
	};
	for (const action of actions) {
		for (const { type, action: slug } of action.data.relations) {
			const other = `legal-action/${slug}` as const;
			add(action.id, type, other);
			add(other, inverse[type], action.id);
		}
	}
	for (const list of relations.values())
		list.sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.action, b.action));
	return relations;
}

/** When an action began: the first of its dates that is known. */
export function startOfAction(action: LegalAction): PartialDate | undefined {
	return action.dateIssued ?? action.dateFiled ?? action.dateServed ?? action.statusHistory[0]?.date;
}
