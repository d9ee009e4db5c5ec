import type { BuiltArchive } from '../build-archive.ts';
import { kindOf, type EntityId, type EntityKind } from '../schemas/entity.ts';
import { kindWords } from '../site/words.ts';

/** A link to an entry, told by its kind's mark and word. */
export interface RecordLink {
	readonly kind: EntityKind;
	readonly kindWord: string;
	readonly mark: string;
	readonly name: string;
	readonly href: string;
}

/** Links to an entry by the shortest name that is not ambiguous on a page about something else. */
export function linkTo(built: BuiltArchive, id: EntityId): RecordLink {
	const kind = kindOf(id);
	return {
		kind,
		kindWord: kindWords[kind].one,
		mark: kindWords[kind].mark,
		name: shortName(built, id),
		href: built.addresses.entity(id),
	};
}

function shortName(built: BuiltArchive, id: EntityId): string {
	const record = built.archive.records.get(id as EntityId<'agency'>);
	if (record?.kind === 'legal-action') return record.page.entry.data.caseNameShort ?? record.page.entry.data.caseName;
	return built.archive.nameOf(id);
}
