import { expect, test } from 'vitest';
import { isPublicBy, withheldOn, type Withheld } from './release.ts';

const draft: Withheld = { type: 'draft' };
const embargo = (until: string): Withheld => ({ type: 'embargo', until });

test.each<[date: string, isPublic: boolean]>([
	['2027-04-07', true],
	['2027-04-08', false],
	['2027-04', true],
	['2027-05', false],
	['2027', true],
	['2028', false],
	['2017-12-31', true],
])('on April 7, 2027, an article of %s is public: %s', (date, isPublic) => {
	expect(withheldOn('2027-04-07', { draft: false, date })).toEqual(isPublic ? undefined : embargo(date));
	expect(withheldOn('2027-04-07', { draft: true, date })).toEqual(draft);
});

test.each<[own: Withheld, other: Withheld, isThere: boolean]>([
	[embargo('2027-04-07'), embargo('2027-04-07'), true],
	[embargo('2027-04-07'), embargo('2027-04-08'), false],
	[embargo('2027-04-07'), embargo('2027-04'), true],
	[embargo('2027-04'), embargo('2027-04-01'), true],
	[embargo('2027-04'), embargo('2027-04-02'), false],
	[embargo('2027-04-07'), draft, false],
	[draft, embargo('2027-04-07'), true],
	[draft, draft, true],
])('%j may link to %j: %s', (own, other, isThere) => {
	expect(isPublicBy(other, own)).toBe(isThere);
});
