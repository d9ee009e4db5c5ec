import { expect, test } from 'vitest';
import { isoDateOf } from './iso-date.ts';

test.each<[words: string, date: string | undefined]>([
	['2017/04/07', '2017-04-07'],
	['2017.4.7', '2017-04-07'],
	['2017-4-7', '2017-04-07'],
	['2017-4', '2017-04'],
	['20170407', '2017-04-07'],
	['April 7, 2017', '2017-04-07'],
	['april 7 2017', '2017-04-07'],
	['Apr. 7th, 2017', '2017-04-07'],
	['Sept. 30, 2017', '2017-09-30'],
	['7 April 2017', '2017-04-07'],
	['1st of April 2017', undefined],
	['May 2017', '2017-05'],
	['04/17/2017', '2017-04-17'],
	['17.4.2017', '2017-04-17'],
	['4/4/2017', '2017-04-04'],
	['3/4/2017', undefined],
	['2003/04', undefined],
	['2017/04-07', undefined],
	['2017-02-30', undefined],
	['2017/13/01', undefined],
	['February 30, 2017', undefined],
	['31/31/2017', undefined],
	['13/13/2017', undefined],
	['4/7/17', undefined],
	['Friday', undefined],
	['2017 or 2018', undefined],
	['April 7', undefined],
	['Marching 2017', undefined],
	['', undefined],
])('%j can only mean %j', (words, date) => {
	expect(isoDateOf(words)).toBe(date);
});
