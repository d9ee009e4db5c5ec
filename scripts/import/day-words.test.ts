import { expect, test } from 'vitest';
import { findDays } from './day-words.ts';

test.each<[text: string, found: string[]]>([
	['It said Friday.', ['weekday Friday']],
	['On Thursday, it sued', ['weekday On Thursday']],
	['until next Tuesday', ['weekday next Tuesday']],
	['on April 6', ['day April 6']],
	['Friday, Apr 7, 2017 as', ['day Friday, Apr 7, 2017']],
	['Oct. 26, 2016, photo', ['day Oct. 26, 2016']],
	['2017-04-07', ['day 2017-04-07']],
	['today, tomorrow and yesterday', ['near today', 'near tomorrow', 'near yesterday']],
	['they may march, and sat in the sun', []],
	['in March, two months ago, now, in 2016, at 5 p.m.', []],
])('%s', (text, found) => {
	expect(findDays(text).map((day) => `${day.type} ${text.slice(day.start, day.end)}`)).toEqual(found);
});
