import { isSurelyBefore, type PartialDate } from '../schemas/partial-date.ts';
import { readDate } from './search-state.ts';

/** What the two fields of the range ask for, or what is wrong with each; what is wrong narrows nothing down. */
export interface TypedRange {
	readonly from: PartialDate | undefined;
	readonly to: PartialDate | undefined;
	readonly problems: { readonly from: string; readonly to: string };
}

/** Reads the range that a reader has typed. */
export function readRange(from: string, to: string): TypedRange {
	const [first, last] = [readDate(from), readDate(to)];
	const problems = { from: problemOf(from, first), to: problemOf(to, last) };
	if (first === undefined || last === undefined || !isSurelyBefore(last, first))
		return { from: first, to: last, problems };
	return { from: first, to: undefined, problems: { ...problems, to: `${last} is before ${first}.` } };
}

function problemOf(text: string, date: PartialDate | undefined): string {
	if (date !== undefined || text.trim() === '') return '';
	return `“${text.trim()}” is no date. Type it as 2017, 2017-04 or 2017-04-07.`;
}
