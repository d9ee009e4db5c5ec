import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import { formatWord } from '../site/words.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type RecordSection, type SectionLine } from './section.ts';

/** The legal actions that rest on a law, by their `legalAuthority`, the latest first. */
export function statuteSections(built: BuiltArchive, statute: EntityId<'statute'>): RecordSection[] {
	return linesSection('Legal actions that rest on it', linesOf(built, built.archive.actionsUnder(statute)));
}

/** The legal actions before a court, the latest first. */
export function courtSections(built: BuiltArchive, court: EntityId<'court'>): RecordSection[] {
	return linesSection('Legal actions before it', linesOf(built, built.archive.actionsUnder(court)));
}

function linesOf(built: BuiltArchive, actions: readonly LegalActionEntry[]): SectionLine[] {
	return actions
		.map((action) => ({ action, start: startOfAction(action.data) ?? '' }))
		.toSorted((a, b) => compareText(b.start, a.start) || compareText(a.action.id, b.action.id))
		.map(({ action, start }) => ({
			margin: start === '' ? '' : built.dates.full(start),
			text: linkTo(built, action.id).name,
			href: built.addresses.entity(action.id),
			note: `${formatWord(action.data.kind)}; ${formatWord(action.data.status)}`,
		}));
}
