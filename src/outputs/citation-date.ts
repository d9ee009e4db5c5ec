import type { CslItem } from './csl-item.ts';

// The guides print dates in English and in forms of their own, whatever the language of the archive.

/** A date as far as it is known. */
interface DateParts {
	readonly year: number;
	/** 1 to 12. */
	readonly month?: number;
	readonly day?: number;
}

/** The date of an item; undefined when it has none. */
export function dateOf(item: CslItem): DateParts | undefined {
	const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
	if (year === undefined) return undefined;
	return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** "April 7, 2017", "April 2017" or "2017", with the names of months given. */
export function formatMonthFirst({ year, month, day }: DateParts, months: readonly string[]): string {
	const name = nameOf(month, months);
	if (name === undefined) return String(year);
	return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** "7 Apr. 2017", "Apr. 2017" or "2017", with the names of months given. */
export function formatDayFirst({ year, month, day }: DateParts, months: readonly string[]): string {
	return [day, nameOf(month, months), year].filter((part) => part !== undefined).join(' ');
}

/** "2017, April 7", "2017, April" or "2017", with the names of months given. */
export function formatYearFirst({ year, month, day }: DateParts, months: readonly string[]): string {
	const rest = [nameOf(month, months), day].filter((part) => part !== undefined).join(' ');
	return rest === '' ? String(year) : `${year}, ${rest}`;
}

export const fullMonths = 'January February March April May June July August September October November December'.split(
	' ',
);

/** As MLA and the Bluebook shorten them. */
export const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function nameOf(month: number | undefined, months: readonly string[]): string | undefined {
	return month === undefined ? undefined : months[month - 1];
}
