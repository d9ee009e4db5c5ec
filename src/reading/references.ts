import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { AnyEntry } from './entry.ts';
import type { FieldPath } from './yaml-record.ts';

/** A record that an entry names in a field, and the path of that field. */
export interface Reference {
	readonly to: EntityId<RecordKind>;
	readonly path: FieldPath;
}

/** The records that an entry names in its fields, in the order of the fields. */
export function referencesOf(entry: AnyEntry): Reference[] {
	const data = entry.data;
	if ('corrections' in data) {
		return [
			...listed('account', data.accounts, 'accounts'),
			...listed('agency', data.agencies, 'agencies'),
			...listed('legal-action', data.legalActions, 'legalActions'),
		];
	}
	if ('platform' in data) return single('agency', data.purportsToRepresent, 'purportsToRepresent');
	if ('jurisdiction' in data) return single('agency', data.parent, 'parent');
	return [
		...data.parties.flatMap((party, index) =>
			party.ref === undefined ? [] : [{ to: party.ref as EntityId<RecordKind>, path: ['parties', index, 'ref'] }],
		),
		...data.relations.map((relation, index) => ({
			to: `legal-action/${relation.action}` as const,
			path: ['relations', index, 'action'],
		})),
	];
}

function listed(kind: RecordKind, slugs: readonly string[], field: string): Reference[] {
	return slugs.map((slug, index) => ({ to: `${kind}/${slug}`, path: [field, index] }));
}

function single(kind: RecordKind, slug: string | undefined, field: string): Reference[] {
	return slug === undefined ? [] : [{ to: `${kind}/${slug}`, path: [field] }];
}
