import { TZDate } from '@date-fns/tz';
import { UTCDate } from '@date-fns/utc';
import type { PartialDate } from '../schemas/partial-date.ts';

/** The only place that prints a date, in the language of the archive. */
export interface Dates {
	/** As precise as the date is: "April 7, 2017", "April 2017" or "2017". */
	full(date: PartialDate): string;
	/** Without the year, for lists that stand under it: "Apr 7", "Apr", or "" for a bare year. */
	day(date: PartialDate): string;
	/** The name of a month: "April". */
	monthName(month: PartialDate): string;
	/** The name of a month in short: "Apr". */
	monthShort(month: PartialDate): string;
	/** A day of any year, in full: "April 7". */
	dayOfYear(day: PartialDate): string;
}

/** Makes the dates of a language, given as a BCP 47 tag. */
export function createDates(language: string): Dates {
	const printer = (options: Intl.DateTimeFormatOptions) => {
		const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
		return (date: PartialDate) => format.format(startOf(date));
	};
	const fullDay = printer({ year: 'numeric', month: 'long', day: 'numeric' });
	const fullMonth = printer({ year: 'numeric', month: 'long' });
	const shortDay = printer({ month: 'short', day: 'numeric' });
	const shortMonth = printer({ month: 'short' });
	return {
		full: (date) => (date.length === 10 ? fullDay(date) : date.length === 7 ? fullMonth(date) : date),
		day: (date) => (date.length === 10 ? shortDay(date) : date.length === 7 ? shortMonth(date) : ''),
		monthName: printer({ month: 'long' }),
		monthShort: shortMonth,
		dayOfYear: printer({ month: 'long', day: 'numeric' }),
	};
}

/** The first instant of a day in a time zone, for feeds, which know nothing less precise. */
export function startOfDay(date: PartialDate, timeZone: string): Date {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(new TZDate(year, month - 1, day, timeZone).getTime());
}

/** The first instant of a date, for scales of time. */
export function startOf(date: PartialDate): Date {
	const [year, month = 1, day = 1] = date.split('-').map(Number);
	return new UTCDate(year ?? 0, month - 1, day);
}
