import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isMatch } from 'date-fns/isMatch';

/**
 * A date as precise as its source: `2017`, `2017-04` or `2017-04-07` (EDTF level 0). Kept as text, so
 * that nothing is added to it or rolled over; sorts by code point, the less precise first.
 */
export type PartialDate = string;

const forms = [
	{ pattern: /^\d{4}$/, format: 'yyyy' },
	{ pattern: /^\d{4}-\d{2}$/, format: 'yyyy-MM' },
	{ pattern: /^\d{4}-\d{2}-\d{2}$/, format: 'yyyy-MM-dd' },
];

/** Whether `text` is a year, a month or a day that the calendar has. */
export function isPartialDate(text: string): boolean {
	return forms.some(({ pattern, format }) => pattern.test(text) && isMatch(text, format));
}

/** Why the calendar has no such month or day, for a text that has the form of a date. */
export function describeMissing(text: string): string {
	const month = text.slice(0, '2017-04'.length);
	if (!isPartialDate(month)) return `No year has a month ${month.slice(-2)}.`;
	return `${month} has ${getDaysInMonth(`${month}-01T00:00`)} days.`;
}

/** The year of a date, `2017`. */
export function yearOf(date: PartialDate): string {
	return date.slice(0, 4);
}

/** The month of a date, `2017-04`; undefined when only the year is known. */
export function monthOf(date: PartialDate): string | undefined {
	return date.length >= 7 ? date.slice(0, 7) : undefined;
}

/** The day that it is in a time zone at an instant. */
export function dayIn(timeZone: string, instant: Date): PartialDate {
	return format(new TZDate(instant, timeZone), 'yyyy-MM-dd');
}

/** The first day of a date of any precision: 2017-04-01 of 2017-04. */
export function firstDay(date: PartialDate): PartialDate {
	return `${date}-01-01`.slice(0, '2017-04-01'.length);
}

/** Whether one date is before another however they are made precise: 2017-04 is not before 2017-04-07. */
export function isSurelyBefore(date: PartialDate, other: PartialDate): boolean {
	const shared = Math.min(date.length, other.length);
	return date.slice(0, shared) < other.slice(0, shared);
}
