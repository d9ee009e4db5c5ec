import { UTCDate } from '@date-fns/utc';
import { intlFormat } from 'date-fns';
import type { PartialDate } from '../schemas/partial-date.ts';

/** The only place that prints a date: "April 7, 2017", "April 2017" or "2017", as precise as the date is. */
export function formatDate(date: PartialDate, language: string): string {
	const { year, month, day } = partsOf(date);
	if (month === undefined) return year;
	return print(date, language, { year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }) });
}

/** The date without its year, for lists that stand under the year: "Apr 7", "Apr", or "" for a bare year. */
export function formatDay(date: PartialDate, language: string): string {
	const { month, day } = partsOf(date);
	if (month === undefined) return '';
	return print(date, language, { month: 'short', ...(day === undefined ? {} : { day: 'numeric' }) });
}

/** The name of a month: "April". */
export function formatMonthName(month: PartialDate, language: string): string {
	return print(month, language, { month: 'long' });
}

/** The first instant of a date, for feeds, which know nothing less precise. */
export function startOf(date: PartialDate): Date {
	const { year, month = '01', day = '01' } = partsOf(date);
	return new UTCDate(Number(year), Number(month) - 1, Number(day));
}

function print(date: PartialDate, locale: string, options: Intl.DateTimeFormatOptions): string {
	return intlFormat(startOf(date), { ...options, timeZone: 'UTC' }, { locale });
}

function partsOf(date: PartialDate) {
	const [year = '', month, day] = date.split('-');
	return { year, month, day };
}
