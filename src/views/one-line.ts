import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { formatStatus } from '../site/words.ts';
import { accountIntro } from './account-facts.ts';
import { actionIntro } from './action-facts.ts';
import { agencyIntro } from './agency-facts.ts';

/** What a record is, in one line: "Federal agency, CBP". */
export function oneLine(built: BuiltArchive, id: EntityId<RecordKind>): string {
	const record = built.archive.records.get(id);
	if (record?.kind === 'agency') return agencyIntro(record.page.entry.data);
	if (record?.kind === 'account') return accountIntro(record.page.entry.data);
	if (record?.kind === 'legal-action') return actionIntro(built, record.page.entry.data);
	if (record?.kind === 'court') return `Court, cited as ${record.court.citation}`;
	return record?.kind === 'statute' ? 'Federal law' : 'Mentioned; not described yet';
}

/** How a legal action stands, in a word; of other records undefined. */
export function statusOf(built: BuiltArchive, id: EntityId<RecordKind>): string | undefined {
	const record = built.archive.records.get(id);
	return record?.kind === 'legal-action' ? formatStatus(record.page.entry.data.status) : undefined;
}
