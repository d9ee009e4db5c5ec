import type { PartialDate } from '../schemas/partial-date.ts';

/** In how many days closeness falls to 37 %. Reports of one affair are a matter of months, seldom of years. */
const reach = 365;

/** How close two days are in time: 1 on the same day, towards 0 with the years, whichever is the earlier. */
export function closenessInTime(day: number, other: number): number {
	return Math.exp(-Math.abs(day - other) / reach);
}

/** A date as a number of days since 1970; of a month or a year it is the middle. */
export function dayNumber(date: PartialDate): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	return Date.UTC(year, (month ?? 7) - 1, day ?? (month === undefined ? 1 : 15)) / 86_400_000;
}
