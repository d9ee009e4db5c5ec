import { expect, test } from 'vitest';
import { findAnniversary } from './anniversary.ts';
import type { TimelineItem } from './events.ts';

const on = (date: string): TimelineItem => ({ type: 'article', date, id: `article/${date}` });

test.each<[as: string, dates: string[], edition: string | undefined, day: string | undefined, found: string[]]>([
	['the day itself, newest first', ['2019-04-07', '2017-04-07'], '2020-04-07', '04-07', ['2019-04-07', '2017-04-07']],
	['the next day that has any', ['2017-04-06', '2017-05-01', '2018-06-01'], '2020-04-07', '05-01', ['2017-05-01']],
	['after December, January', ['2017-04-06', '2017-01-02'], '2020-12-31', '01-02', ['2017-01-02']],
	['nothing of the year of the edition', ['2020-04-07', '2017-04-08'], '2020-04-07', '04-08', ['2017-04-08']],
	['nothing without a day', ['2017-04', '2017', '2016-05-01'], '2020-04-01', '05-01', ['2016-05-01']],
	['from the first of a month', ['2017-03-31', '2017-04-01'], '2020-04', '04-01', ['2017-04-01']],
	['from the first of a year', ['2017-03-31'], '2020', '03-31', ['2017-03-31']],
	['a leap day', ['2016-02-29'], '2021-02-28', '02-29', ['2016-02-29']],
	['none in earlier years', ['2020-01-01'], '2020-04-07', undefined, []],
	['none without an edition', ['2020-01-01'], undefined, undefined, []],
])('%s', (_as, dates, edition, day, found) => {
	const anniversary = findAnniversary(dates.map(on), edition);
	expect(anniversary?.day).toBe(day);
	expect(anniversary?.items.map((item) => item.date) ?? []).toEqual(found);
});
