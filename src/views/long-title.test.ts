import { expect, test } from 'vitest';
import { isLongTitle } from './long-title.ts';

test.each([
	[100, false],
	[101, true],
])('a title of %i characters is long: %s', (length, isLong) => {
	expect(isLongTitle('x'.repeat(length))).toBe(isLong);
});
