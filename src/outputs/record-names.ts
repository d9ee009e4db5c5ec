import { recordName, type RecordPage } from '../archive/archive.ts';
import { formatDocketForm } from '../recognition/docket-form.ts';
import { findDockets } from '../recognition/dockets.ts';
import { handlesOf } from '../schemas/account.ts';
import { agencyNames } from '../schemas/agency.ts';
import { actionNames } from '../schemas/legal-action.ts';

/** Everything a record is called, each once: names, abbreviation, handles, docket number. */
export function namesOf(record: RecordPage): string[] {
	return [...new Set(declaredNames(record))];
}

function declaredNames(record: RecordPage): string[] {
	if (record.kind === 'unrecorded-account') return [record.handle];
	if (record.kind === 'account') {
		const { data } = record.page.entry;
		return [...handlesOf(data), ...data.displayNames, ...data.aliases];
	}
	if (record.kind === 'agency') return agencyNames(record.page.entry.data);
	if (record.kind !== 'legal-action') return [recordName(record)];
	const { data } = record.page.entry;
	return [...actionNames(data), ...(data.docketNumber === undefined ? [] : docketNames(data.docketNumber))];
}

/** A docket number as declared, and by its year and serial number alone: 17-1916. */
function docketNames(number: string): string[] {
	const core = findDockets(number)[0]?.core;
	return core === undefined ? [number] : [number, formatDocketForm({ core })];
}
