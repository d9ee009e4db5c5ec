import { expect, test } from 'vitest';
import { formatNumber } from './numbers.ts';

test.each([
	[0, '0'],
	[999, '999'],
	[1234, '1,234'],
	[1234567, '1,234,567'],
])('%d is printed as %s', (value, text) => {
	expect(formatNumber(value)).toBe(text);
});
