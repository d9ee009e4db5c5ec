import { en } from 'chrono-node';

/** A day as a text names it; places count UTF-16 code units. */
export type DayWords = { readonly start: number; readonly end: number } & (
	| {
			readonly type: 'day';
			/** `04-07`. */
			readonly monthDay: string;
			/** `2017-`; undefined where the text leaves the year out. */
			readonly year: string | undefined;
			/** The weekday that stands beside it, Sunday is 0. */
			readonly weekday: number | undefined;
	  }
	| { readonly type: 'weekday'; readonly weekday: number; readonly which: 'last' | 'next' | undefined }
	| { readonly type: 'near'; readonly days: -1 | 0 | 1 }
);

/** Finds the days that a text names, in order: `April 7, 2017`, `Sept. 5`, `on Thursday`, `yesterday`. */
export function findDays(text: string): DayWords[] {
	// Whatever the text leaves out is counted from the report's own date later, so the reference has no part in it.
	return en.casual
		.parse(text, { instant: new Date(Date.UTC(2001, 0, 1, 12)), timezone: 0 })
		.flatMap((result): DayWords[] => {
			const words = result.text.replace(/[\s,]+$/, '');
			const span = { start: result.index, end: result.index + words.length };
			const { start } = result;
			const near = nearWords[words.toLowerCase()];
			if (near !== undefined) return [{ type: 'near', days: near, ...span }];
			const weekday = start.isCertain('weekday') ? (start.get('weekday') ?? undefined) : undefined;
			if (start.isCertain('day') && start.isCertain('month') && monthName.test(words)) {
				const year = start.isCertain('year') ? `${String(start.get('year')).padStart(4, '0')}-` : undefined;
				return [
					{ type: 'day', monthDay: `${two(start.get('month'))}-${two(start.get('day'))}`, year, weekday, ...span },
				];
			}
			if (weekday === undefined || start.isCertain('day') || !weekdayName.test(words)) return [];
			const which = /\b(?:last|next)\b/i.exec(words)?.[0].toLowerCase() as 'last' | 'next' | undefined;
			return [{ type: 'weekday', weekday, which, ...span }];
		});
}

const nearWords: Readonly<Partial<Record<string, -1 | 0 | 1>>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const monthName = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^\d{4}-\d\d-\d\d/i;
const weekdayName = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

function two(part: number | null): string {
	return String(part ?? 0).padStart(2, '0');
}
