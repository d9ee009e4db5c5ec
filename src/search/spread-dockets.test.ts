import { expect, test } from 'vitest';
import { spreadDockets } from './spread-dockets.ts';

test.each([
	['17cv1916', '17-cv-1916'],
	['17cv01916 summons', '17-cv-01916 summons'],
	['3:17-CV-01916-WHA', '3-17-cv-01916'],
	['Case No. 3:17cv1916, 2:07-cv-34911-MJL', 'Case No. 3-17-cv-1916, 2-07-cv-34911'],
	['17 Civ. 5205', '17-cv-5205'],
	['CV-05-1234-MJL', '05-cv-1234'],
	['"17-cv-19', '"17-cv-19'],
	['No. 17-1916', 'No. 17-1916'],
	['17-1916', '17-1916'],
	['2017-04-07 @ALT_uscis', '2017-04-07 @ALT_uscis'],
	['', ''],
])('%j is searched for as %j', (typed, spread) => {
	expect(spreadDockets(typed)).toBe(spread);
});
