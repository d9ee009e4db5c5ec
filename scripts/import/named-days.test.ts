import { expect, test } from 'vitest';
import { findNamedDays } from './named-days.ts';

// April 7, 2017 was a Friday.
test.each<[text: string, date: string, isDoubtful: boolean]>([
	['It said so Friday.', '2017-04-07', false],
	['On Thursday, it sued.', '2017-04-06', false],
	['It said so on Saturday.', '2017-04-01', false],
	['Last Friday it sued.', '2017-03-31', false],
	['It sued next Friday.', '2017-04-14', false],
	['It goes to court next Tuesday.', '2017-04-11', false],
	['It will go to court on Monday.', '2017-04-03', true],
	['It was told to answer by Monday.', '2017-04-03', true],
	['It sued yesterday.', '2017-04-06', false],
	['It will sue tomorrow.', '2017-04-08', false],
	['It was sent on March 14.', '2017-03-14', false],
	['It was sent on Dec. 30.', '2016-12-30', false],
])('%s', (text, date, isDoubtful) => {
	expect(findNamedDays(text, '2017-04-07').map((day) => [day.date, day.isDoubtful])).toEqual([[date, isDoubtful]]);
});

test('a day with its year needs no counting', () => {
	expect(findNamedDays('On Friday, April 7, 2017, it said', '2017-04-08')).toEqual([]);
});
