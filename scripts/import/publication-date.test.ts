import { expect, test } from 'vitest';
import { completeDate, guessDate, readDateLine } from './publication-date.ts';

test.each<[line: string, date: string, isUpdate: boolean]>([
	['April 7, 2017', '2017-04-07', false],
	['Published: Friday, April 7, 2017 4:05 p.m. ET', '2017-04-07', false],
	['Updated April 8, 2017', '2017-04-08', true],
	['Date: 2017-04-07', '2017-04-07', false],
])('"%s" is a date', (line, date, isUpdate) => {
	expect(readDateLine(line)).toEqual({ date, isUpdate });
});

test.each(['On April 7, 2017, the court ruled', 'April 7', 'Friday', '2017-02-30'])('"%s" is none', (line) => {
	expect(readDateLine(line)).toBeUndefined();
});

test.each<[as: string, texts: string[], date: string | undefined, confidence?: string]>([
	[
		'on the weekday of the lead is likely',
		['It said so Friday.', 'It sued on April 7, 2017, and won on April 8, 2017.'],
		'2017-04-07',
		'likely',
	],
	[
		'that is the latest is possible',
		['It said so.', 'It sued on April 6, 2017, after March 14, 2017.'],
		'2017-04-06',
		'possible',
	],
	[
		'of an old picture does not count',
		['It said so.', 'FILE - This May 2, 2018, photo shows it on April 6, 2017.'],
		'2017-04-06',
		'possible',
	],
	[
		'that is to come does not count',
		['It said so.', 'It sued on April 6, 2017. The trial will begin May 2, 2018.'],
		'2017-04-06',
		'possible',
	],
	['without a year says nothing', ['It said so Friday.', 'It sued on April 7.'], undefined],
])('a date %s', (_as, texts, date, confidence) => {
	const guess = guessDate(texts, texts[0] ?? '');
	expect([guess?.value, guess?.confidence]).toEqual([date, confidence]);
});

test.each<[day: string | undefined, date: string, confidence: string]>([
	['2017-04-07', '2017-04-07', 'certain'],
	['04-08', '2017-04-08', 'likely'],
	[undefined, '2017-04-06', 'possible'],
])('the day %s of a dateline makes %s', (day, value, confidence) => {
	expect(completeDate(day, { value: '2017-04-06', confidence: 'possible', because: 'it' })).toMatchObject({
		value,
		confidence,
	});
});
