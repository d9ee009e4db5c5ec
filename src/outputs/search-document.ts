import { recordName, type Archive, type Block, type RecordPage } from '../archive/archive.ts';
import { compareText } from '../problems/problem.ts';
import { handlesOf } from '../schemas/account.ts';
import { agencyNames } from '../schemas/agency.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { actionNames } from '../schemas/legal-action.ts';
import { yearOf } from '../schemas/partial-date.ts';
import type { Addresses } from '../site/addresses.ts';
import { kindWords } from '../site/words.ts';
import { startOfAction } from '../archive/case-chain.ts';

/** What the search index is told of one page. */
export interface SearchDocument {
	readonly url: string;
	readonly title: string;
	/** Other names, or the summary: words that weigh more than those of the text. */
	readonly lead: readonly string[];
	readonly text: readonly string[];
	/** What results can be narrowed down to. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** For the order by date; empty when there is none. */
	readonly date: string;
	/** The word for its kind. */
	readonly kind: string;
}

/** The documents of all pages that search can find, in the order of their addresses. */
export function buildSearchDocuments(archive: Archive, addresses: Addresses): SearchDocument[] {
	const documents = [
		...archive.articles.map((page) => articleDocument(archive, addresses, page)),
		...[...archive.records].map(([id, record]) => recordDocument(archive, addresses, id, record)),
	];
	return documents.toSorted((a, b) => compareText(a.url, b.url));
}

function articleDocument(archive: Archive, addresses: Addresses, page: Archive['articles'][number]): SearchDocument {
	const { id, data } = page.entry;
	const records = archive.recordsOf(id);
	const named = (kind: RecordKind) =>
		records.filter((record) => kindOf(record) === kind).map((record) => archive.nameOf(record));
	return {
		url: addresses.entity(id),
		title: data.title,
		lead: data.summary === undefined ? [] : [data.summary],
		text: [...textOf(page.blocks), data.topics.join(', ').replaceAll('-', ' ')],
		filters: {
			kind: [kindWords.article.many],
			year: [yearOf(data.date)],
			agency: named('agency'),
			account: named('account'),
		},
		date: data.date,
		kind: kindWords.article.one,
	};
}

function recordDocument(
	archive: Archive,
	addresses: Addresses,
	id: EntityId<RecordKind>,
	record: RecordPage,
): SearchDocument {
	const kind = kindOf(id);
	const date = dateOf(record);
	return {
		url: addresses.entity(id),
		title: recordName(record),
		lead: namesOf(record),
		text: record.page === undefined ? [] : textOf(record.page.blocks),
		filters: {
			kind: [kindWords[kind].many],
			year: date === '' ? [] : [yearOf(date)],
			agency: kind === 'agency' ? [archive.nameOf(id)] : partiesOf(archive, record, 'agency'),
			account: kind === 'account' ? [archive.nameOf(id)] : partiesOf(archive, record, 'account'),
		},
		date,
		kind: kindWords[kind].one,
	};
}

function textOf(blocks: readonly Block[]): string[] {
	return blocks.map((block) => block.text);
}

function namesOf(record: RecordPage): string[] {
	if (record.kind === 'unrecorded-account') return [record.handle];
	if (record.kind === 'account') {
		const { data } = record.page.entry;
		return [...handlesOf(data), ...data.displayNames, ...data.aliases];
	}
	if (record.kind === 'agency') return agencyNames(record.page.entry.data);
	if (record.kind !== 'legal-action') return [];
	const { data } = record.page.entry;
	return [...actionNames(data), ...(data.docketNumber === undefined ? [] : [data.docketNumber])];
}

function dateOf(record: RecordPage): string {
	return record.kind === 'legal-action' ? (startOfAction(record.page.entry.data) ?? '') : '';
}

function partiesOf(archive: Archive, record: RecordPage, kind: 'agency' | 'account'): string[] {
	if (record.kind !== 'legal-action') return [];
	const refs = record.page.entry.data.parties.flatMap((party) =>
		party.ref?.startsWith(`${kind}/`) === true ? [party.ref] : [],
	);
	return [...new Set(refs)].map((ref) => archive.nameOf(ref as EntityId));
}
