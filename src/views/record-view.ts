import type { RecordPage } from '../archive/archive.ts';
import { recordName } from '../archive/archive.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { formatWordAsTitle, kindWords } from '../site/words.ts';
import { accountFacts } from './account-facts.ts';
import { accountSections } from './account-sections.ts';
import { agencyFacts } from './agency-facts.ts';
import { agencySections } from './agency-sections.ts';
import { actionFacts, standingFacts } from './action-facts.ts';
import { actionHead, type ActionHead } from './action-head.ts';
import { actionSections } from './action-sections.ts';
import { actionSources } from './action-sources.ts';
import { connectionSections } from './connections-section.ts';
import { citeSection } from './cite-section.ts';
import type { Fact } from './facts.ts';
import { courtSections, statuteSections } from './law-sections.ts';
import { findCases } from './find-cases.ts';
import { isLongTitle } from './long-title.ts';
import { buildMentions, type Mentions } from './mentions.ts';
import { oneLine } from './one-line.ts';
import { relatedActions } from './related-sections.ts';
import type { RecordSection } from './section.ts';
import { buildShell, type Shell } from './shell.ts';
import { recordTimeline, type RecordTimeline } from './timeline-filters.ts';

/** The page of a record of any kind. */
export interface RecordView {
	readonly shell: Shell;
	readonly kindWord: string;
	readonly mark: string;
	readonly name: string;
	readonly isLong: boolean;
	/** What the record is, in one line. */
	readonly intro: string;
	/** In the place of that line, for a legal action. */
	readonly head: ActionHead | undefined;
	/** The search for legal actions that have to do with it. */
	readonly cases: string;
	readonly html: string;
	readonly facts: readonly Fact[];
	/** Lists that only some kinds have: parties, docket, what an agency did. */
	readonly sections: readonly RecordSection[];
	/** What stands below its coverage: what is related to it, what the page rests on, and how to cite it. */
	readonly endSections: readonly RecordSection[];
	/** Its part of the timeline. */
	readonly timeline: RecordTimeline | undefined;
	readonly mentions: Mentions;
}

export function buildRecordView(built: BuiltArchive, id: EntityId<RecordKind>, record: RecordPage): RecordView {
	const kind = kindOf(id);
	const name = recordName(record);
	const intro = introOf(built, id, record);
	return {
		shell: buildShell(built, { title: name, description: `${name}: ${intro}`, address: built.addresses.entity(id) }),
		kindWord: kindWordOf(record) ?? kindWords[kind].one,
		mark: kindWords[kind].mark,
		name,
		isLong: isLongTitle(name),
		intro,
		head: record.kind === 'legal-action' ? actionHead(built, record.page.entry.data) : undefined,
		cases: findCases(built, name),
		html: record.page?.html ?? '',
		facts: record.kind === 'legal-action' ? actionFacts(built, record.page.entry.data) : factsOf(built, record),
		sections: sectionsOf(built, id, record),
		endSections: endSectionsOf(built, record),
		timeline: recordTimeline(built, id),
		mentions: buildMentions(built, id),
	};
}

/** What a legal action is, more exactly than its kind of record says. */
function kindWordOf(record: RecordPage): string | undefined {
	if (record.kind !== 'legal-action') return undefined;
	const { kind } = record.page.entry.data;
	return kind === 'other' ? undefined : formatWordAsTitle(kind);
}

function introOf(built: BuiltArchive, id: EntityId<RecordKind>, record: RecordPage): string {
	if (!record.kind.startsWith('unrecorded')) return oneLine(built, id);
	return `${record.kind === 'unrecorded-account' ? 'An account' : 'A proceeding'} that articles mention; nobody has described it here yet.`;
}

export function factsOf(built: BuiltArchive, record: RecordPage): Fact[] {
	if (record.kind === 'account') return accountFacts(built, record.page.entry.data);
	if (record.kind === 'agency') return agencyFacts(built, record.page.entry);
	if (record.kind === 'legal-action') {
		const { data } = record.page.entry;
		return [...standingFacts(built, data), ...actionFacts(built, data)];
	}
	return [];
}

function sectionsOf(built: BuiltArchive, id: EntityId<RecordKind>, record: RecordPage): RecordSection[] {
	const ties = () => connectionSections(built, id);
	if (record.kind === 'account') return [...accountSections(built, record.page.entry), ...ties()];
	if (record.kind === 'agency') return [...agencySections(built, record.page.entry), ...ties()];
	if (record.kind === 'statute') return statuteSections(built, record.id);
	if (record.kind === 'court') return courtSections(built, record.id);
	if (record.kind !== 'legal-action') return ties();
	return [...actionSections(built, record.page.entry), ...ties()];
}

function endSectionsOf(built: BuiltArchive, record: RecordPage): RecordSection[] {
	if (record.kind !== 'legal-action') return [];
	const { entry } = record.page;
	return [...relatedActions(built, entry), ...actionSources(built, entry.data), citeSection(built, entry)];
}
