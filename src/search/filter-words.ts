import type { FilterName } from './search-state.ts';

/** How the search page names its filters. */
export const filterWords = {
	kind: 'Kind',
	year: 'Year',
	agency: 'Agency',
	account: 'Account',
	action: 'Legal action',
	status: 'Status',
	type: 'Type of action',
	topic: 'Topic',
} as const satisfies Record<FilterName, string>;
