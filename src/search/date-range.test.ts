import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { coverRange } from './date-range.ts';

test.each([
	['2017', '2018', ['2017', '2018']],
	['2017-11', '2018-02', ['2017-11', '2017-12', '2018-01', '2018-02']],
	['2017-04-29', '2017-05', ['2017-04-29', '2017-04-30', '2017-05']],
	['2017-04-07', '2017-04-07', ['2017-04-07']],
	['2016-02', '2016-02-29', ['2016-02']],
	['2017-01-01', '2017-12-31', ['2017']],
	['2018', '2017', ['none']],
	['2300', undefined, ['none']],
	[undefined, '1600', ['none']],
])('from %s to %s is covered by %j', (from, to, dates) => {
	expect(coverRange(from, to)).toEqual(dates);
});

test('a range without a bound goes on', () => {
	expect(coverRange('2199-12', undefined)).toEqual(['2199-12']);
	expect(coverRange(undefined, '1700-01-02')).toEqual(['1700-01-01', '1700-01-02']);
	expect(coverRange('2017', undefined)).toContain('2026');
});

test('each day of a range is covered once, and no other day', () => {
	const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2019-12-31'), noInvalidDate: true }).map(toDay);
	holds(
		fc.property(day, day, day, (from, to, asked) => {
			const covering = coverRange(from, to).filter((date) => asked.startsWith(date));
			expect(covering).toHaveLength(from <= asked && asked <= to ? 1 : 0);
		}),
	);
});

function toDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}
