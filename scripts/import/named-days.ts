import { addDays } from 'date-fns/addDays';
import { findDays, type DayWords } from './day-words.ts';

/** A day that a text names without its date. */
export interface NamedDay {
	readonly start: number;
	readonly end: number;
	/** `2017-04-06`. */
	readonly date: string;
	/** Whether a date in the past is a guess, because the words around it look forward. */
	readonly isDoubtful: boolean;
}

/**
 * Finds the days that a text names without a year, counted from the day on which it was published: reports tell of
 * what has happened, so "Thursday" is the last one that was, the day itself included.
 */
export function findNamedDays(text: string, published: string): NamedDay[] {
	return findDays(text).flatMap((day) => {
		const date = dateOf(day, published);
		if (date === undefined) return [];
		const before = /[^.;!?]*$/.exec(text.slice(0, day.start))?.[0] ?? '';
		return [{ start: day.start, end: day.end, date, isDoubtful: day.type !== 'near' && looksForward.test(before) }];
	});
}

const looksForward =
	/\b(?:will|would|shall|by|until|due|scheduled|expected|plans?|planned|set (?:for|to)|going to|is to|are to)\b/i;

/** The last words before a place, enough to find it again. */
export function wordsBefore(text: string, place: number): string {
	return text.slice(0, place).split(' ').slice(-4).join(' ');
}

/** The weekday of a day, Sunday is 0. */
export function weekdayOf(date: string): number {
	return noon(date).getUTCDay();
}

function dateOf(day: DayWords, published: string): string | undefined {
	if (day.type === 'near') return daysFrom(published, day.days);
	if (day.type === 'weekday') {
		const back = (weekdayOf(published) - day.weekday + 7) % 7;
		if (day.which === 'next') return daysFrom(published, 7 - back);
		return daysFrom(published, day.which === 'last' && back === 0 ? -7 : -back);
	}
	return day.year === undefined ? closestYear(day.monthDay, published) : undefined;
}

/** The date of a day and month in the year that is nearest to the publication. */
function closestYear(monthDay: string, published: string): string {
	const year = Number(published.slice(0, 4));
	const away = (date: string) => Math.abs(noon(date).getTime() - noon(published).getTime());
	const [first = ''] = [year, year - 1, year + 1]
		.map((candidate) => `${candidate}-${monthDay}`)
		.toSorted((a, b) => away(a) - away(b));
	return first;
}

function daysFrom(date: string, days: number): string {
	return addDays(noon(date), days).toISOString().slice(0, 10);
}

function noon(date: string): Date {
	return new Date(`${date}T12:00:00Z`);
}
