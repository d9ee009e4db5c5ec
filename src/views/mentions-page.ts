import type { Span } from '../archive/spans.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { buildMentions, type Mentions } from './mentions.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { buildShell, type Shell } from './shell.ts';

/** The mentions of a record in one span of time. */
export interface MentionsPage {
	readonly shell: Shell;
	readonly record: RecordLink;
	/** "Mentions in April 2017". */
	readonly heading: string;
	readonly mentions: Mentions;
}

export function buildMentionsPage(built: BuiltArchive, id: EntityId<RecordKind>, span: Span): MentionsPage {
	const record = linkTo(built, id);
	const time = built.dates.full(span);
	return {
		shell: buildShell(built, {
			title: `${record.name}: mentions in ${time}`,
			description: `${built.content.facts.name}: where ${record.name} is mentioned in ${time}.`,
			address: built.addresses.mentions(id, span),
		}),
		record,
		heading: `Mentions in ${time}`,
		mentions: buildMentions(built, id, span),
	};
}
