import { cite, type Citation } from './citation.ts';
import { dateOf, formatMonthFirst, shortMonths } from './citation-date.ts';
import type { CslItem } from './csl-item.ts';

/**
 * A case known by its docket as The Bluebook has it (22nd ed., rule 10.8.1 and Bluepages B10): "*Twitter, Inc. v.
 * DHS*, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017), https://…". The caption is kept as it is recorded; table
 * T6, which shortens words in it, is left to the author.
 */
export function citeBluebook(item: CslItem): Citation {
	return cite({ italic: item.title }, docketOf(item), item.URL === undefined ? '.' : `, ${item.URL}.`);
}

/** What follows the name of a case: ", No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)". Others follow the Bluebook in this. */
export function docketOf(item: CslItem): string {
	const date = dateOf(item);
	const filed = date && `filed ${formatMonthFirst(date, shortMonths)}`;
	const bracket = [item.custom?.court ?? item.authority, filed].filter((part) => part !== undefined).join(' ');
	return `${item.number === undefined ? '' : `, No. ${item.number}`}${bracket === '' ? '' : ` (${bracket})`}`;
}
