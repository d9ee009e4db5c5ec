import type { BuiltArchive } from '../build-archive.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** A date as a page prints it and as a machine reads it. */
export interface Dated {
	readonly iso: PartialDate;
	readonly text: string;
}

/** The date in full, "April 7, 2017". */
export function dated(built: BuiltArchive, iso: PartialDate): Dated {
	return { iso, text: built.dates.full(iso) };
}

/** The date without its year, for lists that stand under the year. */
export function datedDay(built: BuiltArchive, iso: PartialDate): Dated {
	return { iso, text: built.dates.day(iso) };
}
