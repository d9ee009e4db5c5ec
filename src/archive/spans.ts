import { compareText } from '../problems/problem.ts';
import { monthOf, yearOf, type PartialDate } from '../schemas/partial-date.ts';

/** A stretch of time that has a page: a year, `2017`, or a month of a crowded year, `2017-04`. */
export type Span = string;

/**
 * Cuts dated things into spans of at most `limit` of them: years, and the months of a year that has more. What of
 * such a year is known only by its year stays with the year. The newest span first; none when all fit into one page.
 */
export function findSpans(dates: readonly PartialDate[], limit: number): Span[] {
	if (dates.length <= limit) return [];
	const years = Map.groupBy(dates, yearOf);
	const spans = [...years].flatMap(([year, ofYear]) =>
		ofYear.length <= limit ? [year] : ofYear.map((date) => monthOf(date) ?? year),
	);
	return [...new Set(spans)].toSorted((a, b) => compareText(b, a));
}

/** The span that a date belongs to. */
export function spanOf(date: PartialDate, spans: readonly Span[]): Span | undefined {
	const month = monthOf(date);
	return month !== undefined && spans.includes(month) ? month : spans.find((span) => span === yearOf(date));
}
