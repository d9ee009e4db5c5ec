import type { PartialDate } from '../schemas/partial-date.ts';

/** The filters of the search page, in the order in which they are shown. */
export const filterNames = ['kind', 'year', 'agency', 'account', 'action', 'status', 'type', 'topic'] as const;

export type FilterName = (typeof filterNames)[number];

/** Everything that the search page shows follows from this, and all of it is in the address. */
export interface SearchState {
	readonly query: string;
	/** The chosen values of each filter; a result must have one of each filter's. */
	readonly filters: Readonly<Record<FilterName, readonly string[]>>;
	/** The first and the last date that a result may have; undefined where there is no bound. */
	readonly from: PartialDate | undefined;
	readonly to: PartialDate | undefined;
	readonly order: 'relevance' | 'date';
}

/** Reads the state from the query part of an address. What it does not know it passes over. */
export function readState(address: string): SearchState {
	const parameters = new URLSearchParams(address);
	return {
		query: (parameters.get('q') ?? '').trim(),
		filters: mapFilters((name) => [...new Set(parameters.getAll(name))]),
		from: readDate(parameters.get('from')),
		to: readDate(parameters.get('to')),
		order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
	};
}

/** A date as a reader types it into a field of the range; undefined when it is none. */
export function readDate(text: string | null): PartialDate | undefined {
	const date = (text ?? '').trim();
	const [full] = [date, `${date}-01`, `${date}-01-01`].filter((form) => /^\d{4}-\d{2}-\d{2}$/.test(form));
	return full !== undefined && isDay(full) ? date : undefined;
}

/** Whether the calendar has the day: a date that it has not is rolled over or invalid. */
function isDay(text: string): boolean {
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Writes the state as the query part of an address, with its question mark; empty for the state of rest. */
export function formatState(state: SearchState): string {
	const parameters = new URLSearchParams();
	if (state.query !== '') parameters.set('q', state.query);
	for (const name of filterNames) {
		for (const value of state.filters[name]) parameters.append(name, value);
	}
	if (state.from !== undefined) parameters.set('from', state.from);
	if (state.to !== undefined) parameters.set('to', state.to);
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

/** The state with the same words and order, and nothing that narrows it down. */
export function widen(state: SearchState): SearchState {
	return { ...state, filters: mapFilters(() => []), from: undefined, to: undefined };
}

/** Whether filters or dates narrow the results down. */
export function isNarrowed(state: SearchState): boolean {
	return (
		state.from !== undefined || state.to !== undefined || filterNames.some((name) => state.filters[name].length > 0)
	);
}

/** Whether there is anything to search for. */
export function isEmpty(state: SearchState): boolean {
	return state.query === '' && !isNarrowed(state);
}

/** Something for each filter. */
export function mapFilters<T>(make: (name: FilterName) => T): Record<FilterName, T> {
	return Object.fromEntries(filterNames.map((name) => [name, make(name)])) as Record<FilterName, T>;
}
