import { expect, test } from 'vitest';
import { readRange } from './typed-range.ts';

const form = 'Type it as 2017, 2017-04 or 2017-04-07.';

test.each([
	['', '', undefined, undefined],
	['2017', '', '2017', undefined],
	[' 2017-04 ', '2017-04-07', '2017-04', '2017-04-07'],
	['', '2018', undefined, '2018'],
	['2017-04-07', '2017-04-07', '2017-04-07', '2017-04-07'],
	// Either may be the earlier one.
	['2017-04-07', '2017', '2017-04-07', '2017'],
	['2017', '2017-04', '2017', '2017-04'],
])('from "%s" to "%s" is %s to %s', (first, last, from, to) => {
	expect(readRange(first, last)).toEqual({ from, to, problems: { from: '', to: '' } });
});

test.each([
	['last year', '2018', undefined, '2018', `“last year” is no date. ${form}`, ''],
	['2017', '2017-02-30', '2017', undefined, '', `“2017-02-30” is no date. ${form}`],
	['April', ' 7/4/2017 ', undefined, undefined, `“April” is no date. ${form}`, `“7/4/2017” is no date. ${form}`],
	['2018', '2017-12', '2018', undefined, '', '2017-12 is before 2018.'],
])('from "%s" to "%s" narrows down only by what is right', (first, last, from, to, ofFrom, ofTo) => {
	expect(readRange(first, last)).toEqual({ from, to, problems: { from: ofFrom, to: ofTo } });
});
