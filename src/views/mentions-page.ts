import type { Span } from '../archive/spans.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { mentionSpans, planMentions, type Mentions } from './mentions.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { buildShell, type Shell } from './shell.ts';

/** The mentions of a record in one span of time. */
export interface MentionsPage {
	readonly span: Span;
	readonly shell: Shell;
	readonly record: RecordLink;
	/** "Mentions in April 2017". */
	readonly heading: string;
	readonly mentions: Mentions;
}

/** The pages of a record for its spans; none when its own page has all mentions. */
export function buildMentionsPages(built: BuiltArchive, id: EntityId<RecordKind>): MentionsPage[] {
	const spans = mentionSpans(built, id);
	if (spans.length === 0) return [];
	const mentionsIn = planMentions(built, id);
	return spans.map((span) => buildMentionsPage(built, id, span, mentionsIn(span)));
}

function buildMentionsPage(
	built: BuiltArchive,
	id: EntityId<RecordKind>,
	span: Span,
	mentions: Mentions,
): MentionsPage {
	const record = linkTo(built, id);
	const time = built.dates.full(span);
	return {
		span,
		shell: buildShell(built, {
			title: `${record.name}: mentions in ${time}`,
			description: `${built.content.facts.name}: where ${record.name} is mentioned in ${time}.`,
			address: built.addresses.mentions(id, span),
		}),
		record,
		heading: `Mentions in ${time}`,
		mentions,
	};
}
