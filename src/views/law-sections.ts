import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId } from '../schemas/entity.ts';
import { newestFirst, roleSection, withoutRole } from './actions-by-role.ts';
import type { RecordSection } from './section.ts';

/** The legal actions that rest on a law, by their `legalAuthority`, the latest first. */
export function statuteSections(built: BuiltArchive, statute: EntityId<'statute'>): RecordSection[] {
	return actionsSection(built, 'Legal actions that rest on it', statute);
}

/** The legal actions before a court, the latest first. */
export function courtSections(built: BuiltArchive, court: EntityId<'court'>): RecordSection[] {
	return actionsSection(built, 'Legal actions before it', court);
}

function actionsSection(built: BuiltArchive, heading: string, id: EntityId<'statute' | 'court'>): RecordSection[] {
	const actions = built.archive.actionsUnder(id).map(withoutRole);
	return roleSection(built, { heading, actions: actions.toSorted(newestFirst) });
}
