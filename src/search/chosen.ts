import type { Dates } from '../site/dates.ts';
import { filterWords } from './filter-words.ts';
import { filterNames, toggleFilter, type SearchState } from './search-state.ts';

/** Something that narrows the results down. */
export interface Chosen {
	/** "Agency: CBP", "From: April 2017". */
	readonly label: string;
	/** The state without it. */
	readonly without: SearchState;
}

/** All that narrows the results of a state down, filters first, each as it can be taken away. */
export function listChosen(state: SearchState, dates: Dates): Chosen[] {
	const { from, to } = state;
	return [
		...filterNames.flatMap((name) =>
			state.filters[name].map((value) => ({
				label: `${filterWords[name]}: ${value}`,
				without: toggleFilter(state, name, value),
			})),
		),
		...(from === undefined ? [] : [{ label: `From: ${dates.full(from)}`, without: { ...state, from: undefined } }]),
		...(to === undefined ? [] : [{ label: `To: ${dates.full(to)}`, without: { ...state, to: undefined } }]),
	];
}
