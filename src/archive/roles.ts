import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';

/** What a record is in the actions that an article concerns, the strongest first. */
export const roles = ['issuer', 'target', 'party', 'mentioned'] as const;

export type Role = (typeof roles)[number];

/** The strongest role that a record has in any of the actions. */
export function roleIn(record: EntityId<RecordKind>, actions: readonly LegalAction[]): Role {
	const held = actions.flatMap(({ parties }) =>
		parties.filter((party) => party.ref === record).map((party) => party.role),
	);
	if (held.includes('issuer')) return 'issuer';
	if (held.includes('target')) return 'target';
	return held.length > 0 ? 'party' : 'mentioned';
}
