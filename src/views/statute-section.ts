import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import { findStatutes } from '../recognition/statutes.ts';
import type { EntityId } from '../schemas/entity.ts';
import { formatWord } from '../site/words.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type RecordSection } from './section.ts';

/** The legal actions that rest on a law, by their `legalAuthority`, the latest first. */
export function statuteSections(built: BuiltArchive, statute: EntityId<'statute'>): RecordSection[] {
	const actions = built.content.legalActions
		.filter(({ data }) => data.legalAuthority.flatMap(findStatutes).some((law) => law.target === statute))
		.map((action) => ({ action, start: startOfAction(action.data) ?? '' }))
		.toSorted((a, b) => compareText(b.start, a.start) || compareText(a.action.id, b.action.id));
	return linesSection(
		'Legal actions that rest on it',
		actions.map(({ action, start }) => ({
			margin: start === '' ? '' : built.dates.full(start),
			text: linkTo(built, action.id).name,
			href: built.addresses.entity(action.id),
			note: `${formatWord(action.data.kind)}; ${formatWord(action.data.status)}`,
		})),
	);
}
