import type { BuiltArchive } from '../build-archive.ts';
import { shownKinds } from '../schemas/archive-facts.ts';
import { filterWords } from '../search/filter-words.ts';
import { filterNames, type FilterName } from '../search/search-state.ts';
import { kindWords } from '../site/words.ts';
import { buildShell, type Shell } from './shell.ts';

/** The search page. */
export interface SearchView {
	readonly shell: Shell;
	readonly filters: readonly { readonly name: FilterName; readonly label: string }[];
	/** The two ends of the range of dates. */
	readonly bounds: readonly { readonly name: 'from' | 'to'; readonly label: string }[];
	/** Where those look whose browser runs no script. */
	readonly ways: readonly { readonly label: string; readonly href: string }[];
}

export function buildSearchView(built: BuiltArchive): SearchView {
	const { addresses, content } = built;
	const kinds = shownKinds(content.facts);
	return {
		shell: buildShell(built, {
			title: 'Search',
			description: `Search ${content.facts.name}.`,
			address: addresses.search(),
			hasField: true,
		}),
		filters: filterNames.map((name) => ({ name, label: filterWords[name] })),
		bounds: [
			{ name: 'from', label: 'From' },
			{ name: 'to', label: 'To' },
		],
		ways: [
			...kinds.map((kind) => ({ label: `${kindWords[kind].many} from A to Z`, href: addresses.index(kind) })),
			{ label: 'Topics', href: addresses.page('topics') },
			{ label: 'Timeline', href: addresses.timeline() },
		],
	};
}
