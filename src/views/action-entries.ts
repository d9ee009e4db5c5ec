import type { BuiltArchive } from '../build-archive.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';

/** The records of legal actions, in the order of the ids given; an action that nobody described has none. */
export function actionEntries({ archive }: BuiltArchive, ids: Iterable<EntityId<'legal-action'>>): LegalActionEntry[] {
	return [...ids].flatMap((id) => {
		const record = archive.records.get(id);
		return record?.kind === 'legal-action' ? [record.page.entry] : [];
	});
}
