import type { PartialDate } from '../schemas/partial-date.ts';
import type { AnyEntry } from './entry.ts';
import type { FieldPath } from './yaml-record.ts';

/** A field with its date, or without one where nobody knows it. */
export interface DatedField {
	readonly entry: AnyEntry;
	readonly path: FieldPath;
	readonly date: PartialDate | undefined;
}

/** Two dates of which the second must not be before the first; if that is not plain, with the reason. */
export interface DatePair {
	readonly earlier: DatedField;
	readonly later: DatedField;
	readonly because?: string;
}

/** The date that stands in a field of an entry. */
export function dateIn(entry: AnyEntry, date: PartialDate | undefined, ...path: FieldPath): DatedField {
	return { entry, path, date };
}

/** The pairs of dates that must follow one another as listed; of those with one later date the nearest first. */
export function inOrder(fields: readonly DatedField[]): DatePair[] {
	return fields.flatMap((later, index) =>
		fields
			.slice(0, index)
			.toReversed()
			.map((earlier) => ({ earlier, later })),
	);
}
