import { recordName, type Archive, type RecordPage } from '../archive/archive.ts';
import { compareText } from '../problems/problem.ts';
import { kindOf, type RecordKind } from '../schemas/entity.ts';
import type { Addresses } from '../site/addresses.ts';
import { namesOf } from './record-names.ts';
import type { SearchDocument } from './search-document.ts';
import { countPages, searchWords } from './search-words.ts';

/** What the browser must know before its first search; a file of JSON. */
export interface SearchRecords {
	/** How many pages the index has. */
	readonly pages: number;
	/** Words on so many pages that their part of the index is heavy to load and says little. */
	readonly common: readonly string[];
	/** The records: kind, address, name, and everything else that they are called. */
	readonly records: readonly (readonly [kind: RecordKind, href: string, name: string, ...others: string[]])[];
}

/** From so many pages on a word counts as common: its part of Pagefind's index would be larger than about 50 kB. */
const commonFrom = 4000;

export function buildSearchRecords(
	archive: Archive,
	addresses: Addresses,
	documents: readonly SearchDocument[],
): SearchRecords {
	const counts = countPages(documents.map(({ title, lead, text }) => searchWords([title, ...lead, ...text].join(' '))));
	const common = [...counts].flatMap(([word, pages]) => (pages > commonFrom ? [word] : []));
	return {
		pages: documents.length,
		common: common.toSorted(compareText),
		records: [...archive.records]
			.toSorted(([a], [b]) => compareText(a, b))
			.map(([id, record]) => [kindOf(id) as RecordKind, addresses.entity(id), recordName(record), ...othersOf(record)]),
	};
}

/** Names that differ from the first in more than case and signs; the search compares without these. */
function othersOf(record: RecordPage): string[] {
	const seen = new Set([spell(recordName(record))]);
	return namesOf(record).filter((name) => !seen.has(spell(name)) && seen.add(spell(name)));
}

function spell(name: string): string {
	return searchWords(name).join(' ');
}
