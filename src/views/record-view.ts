import type { RecordPage } from '../archive/archive.ts';
import { recordName } from '../archive/archive.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { kindWords } from '../site/words.ts';
import { accountFacts, accountIntro } from './account-facts.ts';
import { agencyFacts, agencyIntro, agencySections } from './agency-facts.ts';
import { actionFacts, actionIntro, actionSections } from './action-facts.ts';
import { citeSection } from './cite-section.ts';
import type { Fact } from './facts.ts';
import { statuteSections } from './statute-section.ts';
import { buildMentions, type MentionSection } from './mentions.ts';
import type { RecordSection } from './section.ts';
import { buildShell, type Shell } from './shell.ts';

/** The page of an account, an agency or a legal action. */
export interface RecordView {
	readonly shell: Shell;
	readonly kindWord: string;
	readonly mark: string;
	readonly name: string;
	/** What the record is, in one line. */
	readonly intro: string;
	readonly html: string;
	readonly facts: readonly Fact[];
	/** Lists that only some kinds have: parties, docket, what an agency did. */
	readonly sections: readonly RecordSection[];
	readonly mentions: readonly MentionSection[];
}

export function buildRecordView(built: BuiltArchive, id: EntityId<RecordKind>, record: RecordPage): RecordView {
	const kind = kindOf(id);
	const name = recordName(record);
	const intro = introOf(built, record);
	return {
		shell: buildShell(built, { title: name, description: `${name}: ${intro}`, address: built.addresses.entity(id) }),
		kindWord: kindWords[kind].one,
		mark: kindWords[kind].mark,
		name,
		intro,
		html: record.page?.html ?? '',
		facts: factsOf(built, record),
		sections: sectionsOf(built, id, record),
		mentions: buildMentions(built, id),
	};
}

function introOf(built: BuiltArchive, record: RecordPage): string {
	if (record.kind === 'account') return accountIntro(record.page.entry.data);
	if (record.kind === 'agency') return agencyIntro(record.page.entry.data);
	if (record.kind === 'legal-action') return actionIntro(built, record.page.entry.data);
	if (record.kind === 'statute') return 'Federal law';
	return `${record.kind === 'unrecorded-account' ? 'An account' : 'A proceeding'} that articles mention; nobody has described it here yet.`;
}

function factsOf(built: BuiltArchive, record: RecordPage): Fact[] {
	if (record.kind === 'account') return accountFacts(built, record.page.entry.data);
	if (record.kind === 'agency') return agencyFacts(built, record.page.entry);
	if (record.kind === 'legal-action') return actionFacts(built, record.page.entry.data);
	return [];
}

function sectionsOf(built: BuiltArchive, id: EntityId<RecordKind>, record: RecordPage): RecordSection[] {
	if (record.kind === 'legal-action') {
		return [...actionSections(built, record.page.entry), citeSection(built, record.page.entry)];
	}
	if (record.kind === 'statute') return statuteSections(built, record.id);
	return agencySections(built, id);
}
