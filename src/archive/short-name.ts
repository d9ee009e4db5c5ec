import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { shortNameOf } from '../schemas/legal-action.ts';
import type { Archive } from './archive.ts';

/** What an entry is called in lists: an agency by its abbreviation, a legal action by its short name. */
export function shortNameIn(archive: Archive, id: EntityId): string {
	const record = archive.records.get(id as EntityId<RecordKind>);
	if (record?.kind === 'legal-action') return shortNameOf(record.page.entry.data);
	if (record?.kind === 'agency') return record.page.entry.data.abbreviation ?? record.page.entry.data.name;
	return archive.nameOf(id);
}
