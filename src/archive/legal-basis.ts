import type { LegalActionEntry } from '../reading/entry.ts';
import { findStatutes } from '../recognition/statutes.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';

/** A law that actions rest on, or a court that they are before. */
export type LegalBasis = EntityId<'statute' | 'court'>;

/** The laws that an action rests on by its `legalAuthority`, and its court; each once. */
export function basesOf({ legalAuthority, court }: LegalAction): LegalBasis[] {
	const laws = legalAuthority.flatMap(findStatutes).map((law) => law.target);
	return [...new Set<LegalBasis>([...laws, ...(court === undefined ? [] : [`court/${court}` as const])])];
}

/** The actions on each basis, in the order given. */
export function groupByBasis(actions: readonly LegalActionEntry[]): Map<LegalBasis, LegalActionEntry[]> {
	const byBasis = new Map<LegalBasis, LegalActionEntry[]>();
	for (const action of actions) {
		for (const basis of basesOf(action.data)) {
			const list = byBasis.get(basis) ?? [];
			list.push(action);
			byBasis.set(basis, list);
		}
	}
	return byBasis;
}
