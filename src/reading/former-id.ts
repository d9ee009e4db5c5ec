import { folders, kindOf, slugOf, type EntityId } from '../schemas/entity.ts';
import type { AnyEntry } from './entry.ts';

/** The id of today of a record that had the id `old` before, by the `formerly` of all entries; undefined if none had. */
export function findRenamed<Id extends EntityId>(old: Id, entries: readonly AnyEntry[]): Id | undefined {
	const address = `/${folders[kindOf(old)]}/${slugOf(old)}/`;
	const entry = entries.find(
		({ id, data }) =>
			kindOf(id) === kindOf(old) && data.formerly.some((former) => former.replace(/\/*$/, '/').endsWith(address)),
	);
	return entry?.id as Id | undefined;
}
