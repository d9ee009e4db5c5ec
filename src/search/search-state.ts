/** The filters of the search page, in the order in which they are shown. */
export const filterNames = ['kind', 'year', 'agency', 'account'] as const;

export type FilterName = (typeof filterNames)[number];

/** Everything that the search page shows follows from this, and all of it is in the address. */
export interface SearchState {
	readonly query: string;
	/** The chosen values of each filter; a result must have one of each filter's. */
	readonly filters: Readonly<Record<FilterName, readonly string[]>>;
	readonly order: 'relevance' | 'date';
}

/** Reads the state from the query part of an address. What it does not know it passes over. */
export function readState(address: string): SearchState {
	const parameters = new URLSearchParams(address);
	return {
		query: (parameters.get('q') ?? '').trim(),
		filters: {
			kind: parameters.getAll('kind'),
			year: parameters.getAll('year'),
			agency: parameters.getAll('agency'),
			account: parameters.getAll('account'),
		},
		order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
	};
}

/** Writes the state as the query part of an address, with its question mark; empty for the state of rest. */
export function formatState(state: SearchState): string {
	const parameters = new URLSearchParams();
	if (state.query !== '') parameters.set('q', state.query);
	for (const name of filterNames) {
		for (const value of state.filters[name]) parameters.append(name, value);
	}
	if (state.order === 'date') parameters.set('sort', 'date');
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** Chooses a value of a filter, or gives it up when it is chosen. */
export function toggleFilter(state: SearchState, name: FilterName, value: string): SearchState {
	const chosen = state.filters[name];
	const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
	return { ...state, filters: { ...state.filters, [name]: next } };
}

/** Whether there is anything to search for. */
export function isEmpty(state: SearchState): boolean {
	return state.query === '' && filterNames.every((name) => state.filters[name].length === 0);
}
