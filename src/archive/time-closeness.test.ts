import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { closenessInTime, dayNumber } from './time-closeness.ts';

test.each([
	['the same day', '2017-04-07', '2017-04-07', 1],
	['two days over the turn of a year', '2017-12-31', '2018-01-02', Math.exp(-2 / 365)],
	['a year', '2017-04-07', '2018-04-07', Math.exp(-1)],
	['a month is its middle', '2017-04', '2017-04-15', 1],
	['a year is its middle', '2017', '2017-07-01', 1],
])('%s', (_as, date, other, closeness) => {
	expect(closenessInTime(dayNumber(date), dayNumber(other))).toBeCloseTo(closeness);
});

test('closeness is mutual, never 0 within decades, and falls with distance', () => {
	const day = fc.integer({ min: 0, max: 10_000 });
	holds(
		fc.property(day, day, (a, b) => {
			expect(closenessInTime(a, b)).toBe(closenessInTime(b, a));
			expect(closenessInTime(a, b)).toBeGreaterThan(0);
			expect(closenessInTime(a, b + 1) < closenessInTime(a, b)).toBe(b >= a);
		}),
	);
});
