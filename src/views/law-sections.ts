import type { BuiltArchive } from '../build-archive.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { findStatutes } from '../recognition/statutes.ts';
import { slugOf, type EntityId } from '../schemas/entity.ts';
import { newestFirst, roleSection, withoutRole } from './actions-by-role.ts';
import type { RecordSection } from './section.ts';

/** The legal actions that rest on a law, by their `legalAuthority`, the latest first. */
export function statuteSections(built: BuiltArchive, statute: EntityId<'statute'>): RecordSection[] {
	const actions = built.content.legalActions.filter(({ data }) =>
		data.legalAuthority.flatMap(findStatutes).some((law) => law.target === statute),
	);
	return actionsSection(built, 'Legal actions that rest on it', actions);
}

/** The legal actions before a court, the latest first. */
export function courtSections(built: BuiltArchive, court: EntityId<'court'>): RecordSection[] {
	const actions = built.content.legalActions.filter(({ data }) => data.court === slugOf(court));
	return actionsSection(built, 'Legal actions before it', actions);
}

function actionsSection(built: BuiltArchive, heading: string, actions: readonly LegalActionEntry[]): RecordSection[] {
	return roleSection(built, { heading, actions: actions.map(withoutRole).toSorted(newestFirst) });
}
