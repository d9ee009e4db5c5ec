import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { isPartialDate, isSurelyBefore, monthOf, yearOf } from './partial-date.ts';

test.each(['2017', '2017-04', '2017-04-07', '2024-02-29', '2000-02-29', '0017', '9999-12-31'])(
	'%s is a date',
	(text) => {
		expect(isPartialDate(text)).toBe(true);
	},
);

test.each([
	'',
	'2026-02-30',
	'2023-02-29',
	'1900-02-29',
	'2017-04-31',
	'2017-00',
	'2017-13',
	'2017-04-00',
	'2017-04-32',
	'0000',
	'17',
	'20170407',
	'2017-4-7',
	'2017/04/07',
	'04-07-2017',
	'-2017',
	'+2017',
	'12017',
	' 2017',
	'2017 ',
	'2017\n',
	'2017-04-07T00:00:00Z',
	'2017-04-07 2017',
	'April 7, 2017',
	'２０１７',
	'2017-04~',
	'2017-XX',
])('%j is no date', (text) => {
	expect(isPartialDate(text)).toBe(false);
});

test('every day of the calendar is a date, with its month and its year', () => {
	holds(
		fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 365 }), (year, day) => {
			const date = isoDay(year, 1, day);
			expect(isPartialDate(date)).toBe(true);
			expect(isPartialDate(date.slice(0, 7))).toBe(true);
			expect(isPartialDate(date.slice(0, 4))).toBe(true);
		}),
	);
});

test('a day that rolls over when it is written back is no date, and any other is', () => {
	const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
	holds(
		fc.property(fc.integer({ min: 1, max: 9999 }), part(15), part(35), (year, month, day) => {
			const text = `${String(year).padStart(4, '0')}-${month}-${day}`;
			expect(isPartialDate(text)).toBe(isoDay(year, Number(month), Number(day)) === text);
		}),
	);
});

test.each<[date: string, year: string, month: string | undefined]>([
	['2017', '2017', undefined],
	['2017-04', '2017', '2017-04'],
	['2017-04-07', '2017', '2017-04'],
])('%s lies in the year %s and the month %s', (date, year, month) => {
	expect(yearOf(date)).toBe(year);
	expect(monthOf(date)).toBe(month);
});

/** The day as the calendar has it, rolled over if need be. `setUTCFullYear` because `Date.UTC` takes 17 for 1917. */
function isoDay(year: number, month: number, day: number): string {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.toISOString().slice(0, 10);
}

test.each([
	['2017-04-06', '2017-04-07', true],
	['2017-04-07', '2017-04-07', false],
	['2017-04-08', '2017-04-07', false],
	['2017-04', '2017-04-07', false],
	['2017-04-07', '2017-04', false],
	['2017-03', '2017-04-07', true],
	['2017-03-31', '2017-04', true],
	['2017', '2017-12', false],
	['2016', '2017', true],
	['2016-12-31', '2017', true],
])('whether %s is surely before %s: %s', (date, other, expected) => {
	expect(isSurelyBefore(date, other)).toBe(expected);
});
