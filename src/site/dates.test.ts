import { expect, test } from 'vitest';
import { dayIn } from '../schemas/partial-date.ts';
import { createDates, startOf, startOfDay } from './dates.ts';

const english = createDates('en');

test.each<[date: string, full: string, day: string]>([
	['2017-04-07', 'April 7, 2017', 'Apr 7'],
	['2017-04', 'April 2017', 'Apr'],
	['2017', '2017', ''],
	['2017-01-01', 'January 1, 2017', 'Jan 1'],
	['2017-12-31', 'December 31, 2017', 'Dec 31'],
	['2024-02-29', 'February 29, 2024', 'Feb 29'],
])('%s is printed %j, under its year %j', (date, full, day) => {
	expect(english.full(date)).toBe(full);
	expect(english.day(date)).toBe(day);
});

test.each<[month: string, name: string, short: string]>([
	['2017-04', 'April', 'Apr'],
	['2017-12', 'December', 'Dec'],
])('the month %s is called %s, in short %s', (month, name, short) => {
	expect(english.monthName(month)).toBe(name);
	expect(english.monthShort(month)).toBe(short);
});

test('a day is called without its year', () => {
	expect(english.dayOfYear('2024-02-29')).toBe('February 29');
});

test.each<[language: string, full: string, day: string]>([
	['en-GB', '7 April 2017', '7 Apr'],
	['de', '7. April 2017', '7. Apr.'],
	['es', '7 de abril de 2017', '7 abr'],
])('in %s a day is printed %j', (language, full, day) => {
	const dates = createDates(language);
	expect(dates.full('2017-04-07')).toBe(full);
	expect(dates.day('2017-04-07')).toBe(day);
	expect(dates.full('2017')).toBe('2017');
});

test.each<[date: string, instant: string]>([
	['2017-04-07', '2017-04-07T00:00:00.000Z'],
	['2017-04', '2017-04-01T00:00:00.000Z'],
	['2017', '2017-01-01T00:00:00.000Z'],
])('%s begins at %s, wherever the build runs', (date, instant) => {
	expect(new Date(startOf(date).getTime()).toISOString()).toBe(instant);
});

test.each<[timeZone: string, instant: string]>([
	['UTC', '2017-04-07T00:00:00.000Z'],
	['America/New_York', '2017-04-07T04:00:00.000Z'],
	['Asia/Kolkata', '2017-04-06T18:30:00.000Z'],
])('in %s the day 2017-04-07 begins at %s', (timeZone, instant) => {
	const start = startOfDay('2017-04-07', timeZone);
	expect(start.toISOString()).toBe(instant);
	expect(dayIn(timeZone, start)).toBe('2017-04-07');
	expect(dayIn(timeZone, new Date(start.getTime() - 1))).toBe('2017-04-06');
});
