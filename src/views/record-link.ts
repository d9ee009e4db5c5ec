import { shortNameIn } from '../archive/short-name.ts';
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

/** Links to an entry. The short form is for lists: an agency's abbreviation instead of its name. */
export function linkTo(built: BuiltArchive, id: EntityId, form: 'short' | 'full' = 'full'): RecordLink {
	const kind = kindOf(id);
	return {
		kind,
		kindWord: kindWords[kind].one,
		mark: kindWords[kind].mark,
		name: nameIn(built, id, form),
		href: built.addresses.entity(id),
	};
}

/** A legal action goes by its short name in both forms; its full one is a whole caption. */
function nameIn({ archive }: BuiltArchive, id: EntityId, form: 'short' | 'full'): string {
	return form === 'short' || kindOf(id) === 'legal-action' ? shortNameIn(archive, id) : archive.nameOf(id);
}
