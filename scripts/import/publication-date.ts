import { isPartialDate } from '../../src/schemas/partial-date.ts';
import { findDays, type DayWords } from './day-words.ts';
import { certain, type Found } from './found.ts';
import { weekdayOf } from './named-days.ts';

/** Reads a line that says when the report was published or changed: `Updated April 8, 2017 9:05 a.m.` */
export function readDateLine(line: string): { readonly date: string; readonly isUpdate: boolean } | undefined {
	const rest = line.replace(
		/^(?:date|published|posted|updated|last updated|first published|modified)(?: on)?:?\s+/i,
		'',
	);
	const [day] = findDays(rest);
	const date = day && dateOf(day);
	if (date === undefined || day === undefined) return undefined;
	const around = rest.slice(0, day.start) + rest.slice(day.end);
	if (around.length > 40 || !clock.test(around)) return undefined;
	return { date, isUpdate: /^(?:last )?updated|^modified/i.test(line) };
}

/** What may stand beside a date on its line: a time of day and its zone. */
const clock = /^(?:[\s,|•·]|at\b|\d{1,2}(?!\d)(?:[:.]\d\d)?|[ap]\.?m\.?|[A-Z]{2,4}\b)*$/i;

/**
 * Guesses from its text when a report was published. The dates that it writes out are candidates, but for those that it
 * looks forward to and that of an old picture. One on the weekday on which the `lead` says that things happened is
 * likely; of the others the last is possible.
 */
export function guessDate(paragraphs: readonly string[], lead: string): Found<string> | undefined {
	const candidates = paragraphs.flatMap((text) =>
		findDays(text).flatMap((day) => {
			const date = dateOf(day);
			const before = /[^.;!?]*$/.exec(text.slice(0, day.start))?.[0] ?? '';
			return date === undefined || ahead.test(before) || /^\(?FILE\b[^,]{0,20}$/.test(before)
				? []
				: [{ date, words: text.slice(day.start, day.end) }];
		}),
	);
	const latest = candidates.toSorted((a, b) => (a.date < b.date ? 1 : -1));
	const told = findDays(lead).find((day) => day.type === 'weekday');
	const fitting = latest.find(({ date }) => told?.type === 'weekday' && weekdayOf(date) === told.weekday);
	if (fitting !== undefined) {
		const weekday = told === undefined ? '' : lead.slice(told.start, told.end);
		return {
			value: fitting.date,
			confidence: 'likely',
			because: `"${fitting.words}" in the text, and the "${weekday}" of its beginning`,
		};
	}
	const [last] = latest;
	return (
		last && { value: last.date, confidence: 'possible', because: `"${last.words}", the latest day that the text names` }
	);
}

/** The day and month of a dateline with the year that other dates of the report have. */
export function completeDate(day: string | undefined, guess: Found<string> | undefined): Found<string> | undefined {
	if (day === undefined) return guess;
	if (day.length === 10) return certain(day, 'the dateline');
	if (guess === undefined) return undefined;
	return {
		value: `${guess.value.slice(0, 4)}-${day}`,
		confidence: 'likely',
		because: `the dateline, with the year of ${guess.because}`,
	};
}

const ahead = /\b(?:will|until|due|scheduled|expected|set for|deadline)\b/i;

function dateOf(day: DayWords): string | undefined {
	if (day.type !== 'day' || day.year === undefined) return undefined;
	const date = day.year + day.monthDay;
	return isPartialDate(date) ? date : undefined;
}
