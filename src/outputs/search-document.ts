import { startOfAction } from '../archive/case-chain.ts';
import { recordName, type Archive, type Block, type RecordPage } from '../archive/archive.ts';
import { compareText } from '../problems/problem.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { monthOf, yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { titleOf } from '../schemas/article-title.ts';
import type { Addresses } from '../site/addresses.ts';
import { formatTopic, formatWord, kindWords } from '../site/words.ts';
import { namesOf } from './record-names.ts';
import { countPages, foldedWords, rarity } from './search-words.ts';

/** What the search index is told of one page. */
export interface SearchDocument {
	readonly url: string;
	readonly title: string;
	/** How much the title says: the rarity of its words, each counted once, in whole nats and at least 1. */
	readonly titleWeight: number;
	/** Other names, or the summary: words that weigh more than those of the text. */
	readonly lead: readonly string[];
	readonly text: readonly string[];
	/** All names of the records that the page concerns: it is found by an abbreviation that it does not use itself. */
	readonly about: readonly string[];
	/** What results can be narrowed down to. */
	readonly filters: SearchFilters;
	readonly date: PartialDate | undefined;
	/** The word for its kind. */
	readonly kind: string;
}

/**
 * The values that a page has for each filter. A `date` is there as its year, its month and its day, for ranges of dates;
 * the day is there in any case, with zeros for what is not known, for the order by date.
 */
type SearchFilters = Readonly<
	Record<'kind' | 'year' | 'agency' | 'account' | 'action' | 'status' | 'type' | 'topic' | 'date', readonly string[]>
>;

/** The documents of all pages that search can find, in the order of their addresses. */
export function buildSearchDocuments(archive: Archive, addresses: Addresses): SearchDocument[] {
	const documents = [
		...archive.articles.map((page) => articleDocument(archive, addresses, page)),
		...[...archive.records].map(([id, record]) => recordDocument(archive, addresses, id, record)),
	];
	return weighTitles(documents).toSorted((a, b) => compareText(a.url, b.url));
}

type Unweighed = Omit<SearchDocument, 'titleWeight'>;

function articleDocument(archive: Archive, addresses: Addresses, page: Archive['articles'][number]): Unweighed {
	const { id, data } = page.entry;
	return {
		url: addresses.entity(id),
		title: titleOf(data),
		lead: data.summary === undefined ? [] : [data.summary],
		text: textOf(page.blocks),
		about: [...aboutRecords(archive, archive.recordsOf(id)), ...data.topics.map(formatTopic)],
		filters: {
			...filtersOf(archive, 'article', archive.recordsOf(id), data.date),
			topic: data.topics.map(formatTopic),
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
): Unweighed {
	const kind = kindOf(id);
	const date = dateOf(record);
	const action = record.kind === 'legal-action' ? record.page.entry.data : undefined;
	const title = recordName(record);
	const parties = (action?.parties ?? []).flatMap(({ ref }) => (ref === undefined ? [] : [ref as EntityId]));
	return {
		url: addresses.entity(id),
		title,
		lead: namesOf(record).filter((name) => name !== title),
		text: record.page === undefined ? [] : textOf(record.page.blocks),
		about: aboutRecords(archive, parties),
		filters: {
			...filtersOf(archive, kind, [id, ...parties], date),
			status: action === undefined ? [] : [formatWord(action.status)],
			type: action === undefined ? [] : [formatWord(action.kind)],
		},
		date,
		kind: kindWords[kind].one,
	};
}

function filtersOf(
	archive: Archive,
	kind: keyof typeof kindWords,
	records: readonly EntityId[],
	date: PartialDate | undefined,
): SearchFilters {
	const named = (of: RecordKind) => [
		...new Set(records.filter((id) => kindOf(id) === of).map((id) => archive.nameOf(id))),
	];
	return {
		kind: [kindWords[kind].many],
		year: date === undefined ? [] : [yearOf(date)],
		agency: named('agency'),
		account: named('account'),
		action: named('legal-action'),
		status: [],
		type: [],
		topic: [],
		date: datesOf(date),
	};
}

function datesOf(date: PartialDate | undefined): string[] {
	if (date === undefined) return ['0000-00-00'];
	const month = monthOf(date);
	return [yearOf(date), ...(month === undefined ? [] : [month]), `${date}-00-00`.slice(0, 10)];
}

/** All names of records; laws and courts are left out, for their names are in the texts that cite them. */
function aboutRecords(archive: Archive, ids: readonly EntityId[]): string[] {
	const records = ids.flatMap((id) => archive.records.get(id as EntityId<RecordKind>) ?? []);
	return [...new Set(records.flatMap((record) => (['statute', 'court'].includes(record.kind) ? [] : namesOf(record))))];
}

function textOf(blocks: readonly Block[]): string[] {
	return blocks.map((block) => block.text);
}

function dateOf(record: RecordPage): PartialDate | undefined {
	return record.kind === 'legal-action' ? startOfAction(record.page.entry.data) : undefined;
}

function weighTitles(documents: readonly Unweighed[]): SearchDocument[] {
	const counts = countPages(documents.map(({ title, lead, text }) => foldedWords([title, ...lead, ...text].join(' '))));
	return documents.map((document) => {
		const words = [...new Set(foldedWords(document.title))];
		const weight = words.reduce((sum, word) => sum + rarity(counts.get(word) ?? 0, documents.length), 0);
		return { ...document, titleWeight: Math.max(1, Math.round(weight)) };
	});
}
