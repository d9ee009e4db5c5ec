import { expect, test } from 'vitest';
import { createTimeScale } from './time-scale.ts';

test.each<[dates: string[], ticks: string[]]>([
	[
		['2017-01', '2018-05-07'],
		['2017-01', '2017-04', '2017-07', '2017-10', '2018-01', '2018-04'],
	],
	[['2017-01-24'], ['2017-01', '2017-02', '2017-03']],
	[
		['2010-12-14', '2018'],
		['2012', '2014', '2016', '2018'],
	],
	[
		['1950', '2017'],
		['1950', '1960', '1970', '1980', '1990', '2000', '2010'],
	],
])('the ticks from %j', (dates, ticks) => {
	expect(createTimeScale(dates, 0, 420).ticks).toEqual(ticks);
});

test.each<[date: string, start: number, end: number]>([
	['2017', 0, 365],
	['2017-01', 0, 31],
	['2017-02', 31, 59],
	['2017-12-31', 364, 365],
])('%s is as wide as what it leaves open', (date, start, end) => {
	const scale = createTimeScale(['2017'], 0, 365);
	expect(scale.start(date)).toBe(start);
	expect(scale.end(date)).toBe(end);
});
