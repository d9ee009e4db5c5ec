import type { BuiltArchive } from '../build-archive.ts';
import { searchFiles } from '../outputs/search-files.ts';
import type { SearchFiles } from '../search/searcher.ts';
import type { FilterName } from '../search/search-state.ts';
import { kindWords } from '../site/words.ts';
import { buildShell, type Shell } from './shell.ts';

/** The search page. */
export interface SearchView {
	readonly shell: Shell;
	/** What the script of the page needs to know, as JSON. */
	readonly settings: string;
}

const labels: Record<FilterName, string> = {
	kind: 'Kind',
	year: 'Year',
	agency: 'Agency',
	account: 'Account',
	action: 'Legal action',
	status: 'Status',
	type: 'Type of action',
	topic: 'Topic',
};

export function buildSearchView(built: BuiltArchive): SearchView {
	const marks = Object.fromEntries(Object.values(kindWords).map(({ one, mark }) => [one, mark]));
	const files: SearchFiles = {
		index: built.addresses.file(searchFiles.index),
		records: built.addresses.file(searchFiles.records),
		words: built.addresses.file(searchFiles.words),
	};
	return {
		shell: buildShell(built, {
			title: 'Search',
			description: `Search ${built.content.facts.name}.`,
			address: built.addresses.search(),
		}),
		settings: JSON.stringify({ files, marks, labels }),
	};
}
