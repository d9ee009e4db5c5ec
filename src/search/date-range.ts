import type { PartialDate } from '../schemas/partial-date.ts';

/** Between these lies whatever an archive of accounts can be dated to; a range without a bound ends there. */
const firstYear = '1700';
const lastYear = '2199';
/** What no page is dated to: a filter without a value would narrow nothing down. */
const noDate = 'none';

/**
 * The dates that a range covers, as few as possible: whole years, else whole months, else days. Pagefind knows only
 * exact values, so each page carries its year, its month and its day. A bound that is a year or a month means the whole
 * of it. A page that is dated less precisely than to the day is within the range if all of its year or month is.
 *
 * @param last The last year that anything is dated to, where the range has no end.
 */
export function coverRange(from: PartialDate | undefined, to: PartialDate | undefined): string[] {
	const start = firstDay(from ?? firstYear);
	const end = lastDay(to ?? lastYear);
	const years = range(Number(start.slice(0, 4)), Number(end.slice(0, 4)));
	const dates = years.flatMap((year) => coverYear(pad(year, 4), start, end));
	return dates.length === 0 ? [noDate] : dates;
}

function coverYear(year: string, start: string, end: string): string[] {
	if (start <= firstDay(year) && lastDay(year) <= end) return [year];
	return range(1, 12).flatMap((month) => coverMonth(`${year}-${pad(month, 2)}`, start, end));
}

function coverMonth(month: string, start: string, end: string): string[] {
	if (start <= firstDay(month) && lastDay(month) <= end) return [month];
	const days = range(1, daysOf(month)).map((day) => `${month}-${pad(day, 2)}`);
	return days.filter((day) => start <= day && day <= end);
}

function firstDay(date: PartialDate): string {
	return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: PartialDate): string {
	const month = date.length === 4 ? `${date}-12` : date;
	return month.length === 7 ? `${month}-${pad(daysOf(month), 2)}` : month;
}

function daysOf(month: string): number {
	const [year = 0, of = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, of, 0)).getUTCDate();
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
