import { expect, test } from 'vitest';
import { findSpans, spanOf } from './spans.ts';

test.each<[as: string, dates: string[], spans: string[]]>([
	['nothing', [], []],
	['what fits into a page', ['2016', '2017'], []],
	['years, the newest first', ['2016-01', '2017-04', '2017-05'], ['2017', '2016']],
	['months of a crowded year', ['2016', '2017-04-07', '2017-05', '2017-05'], ['2017-05', '2017-04', '2016']],
	['what is known by its year', ['2017', '2017-04-07', '2017-05'], ['2017-05', '2017-04', '2017']],
])('%s', (_as, dates, spans) => {
	expect(findSpans(dates, 2)).toEqual(spans);
	for (const date of dates) expect(spanOf(date, spans) !== undefined).toBe(spans.length > 0);
});

test.each([
	['2017-04-07', '2017-04'],
	['2017-06', undefined],
	['2016-06-01', '2016'],
	['2016', '2016'],
])('%s belongs to %s', (date, span) => {
	expect(spanOf(date, ['2017-05', '2017-04', '2016'])).toBe(span);
});
