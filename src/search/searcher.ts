import type { Answer, Choices } from './answer.ts';
import type { FilterName, SearchState } from './search-state.ts';

/** Searches the archive in the reader's browser. What it needs is loaded with the first question. */
export interface Searcher {
	/** The answer to what the state asks for, with at most `limit` hits. */
	find(state: SearchState, limit: number): Promise<Answer>;
	/** What the results of the state can be narrowed down to by one filter. */
	choices(state: SearchState, name: FilterName): Promise<Choices>;
}

/** Where the searcher finds its files. */
export interface SearchFiles {
	/** Pagefind's index, a folder. */
	readonly index: string;
	/** The names of the records. */
	readonly records: string;
	/** The words of the archive, for spelling. */
	readonly words: string;
}

export function createSearcher(files: SearchFiles): Searcher {
	throw new Error(files.index);
}
