import { expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from './label-text.ts';

test.each<[text: string, width: number, lines: number, expected: string[]]>([
	['', 100, 2, []],
	['Twitter v. DHS', 200, 2, ['Twitter v. DHS']],
	['Twitter v. Department of Homeland Security', 140, 3, ['Twitter v.', 'Department of', 'Homeland Security']],
	['Twitter v. Department of Homeland Security', 140, 2, ['Twitter v.', 'Department of…']],
	['Twitter v. Department of Homeland Security', 100, 1, ['Twitter v…']],
	['Donaudampfschifffahrtsgesellschaft', 100, 2, ['Donaudampfsc', 'hifffahrtsges…']],
	['Ends, and goes on', 60, 1, ['Ends…']],
	['国土安全部', 26, 2, ['国土', '安…']],
	['x', 1, 2, ['x']],
])('%s in %d pixels and %d lines', (text, width, lines, expected) => {
	expect(wrapText(text, { width, lines })).toEqual(expected);
});

test('smaller type takes more words into a line', () => {
	expect(wrapText('Homeland Security', { width: 110, lines: 1, size: 13 })).toEqual(['Homeland…']);
	expect(wrapText('Homeland Security', { width: 110, lines: 1, size: 10 })).toEqual(['Homeland Security']);
});

test.each<[text: string, width: number, expected: string]>([
	['', 50, ''],
	['CBP', 50, 'CBP'],
	['Customs and Border Protection', 105, 'Customs and…'],
])('%s cut to %d pixels', (text, width, expected) => {
	expect(fitText(text, width)).toBe(expected);
});

/** Widths that a browser gives to these words in the sans of the site, at 13 pixels and weight 600. */
test.each<[text: string, measured: number]>([
	['U.S. Department of Homeland Security', 238.9],
	['3:17-cv-01916', 99.8],
	['@ALT_uscis', 71.8],
	['Administrative summonses', 165.6],
	['ACLU v. CIA, FBI, NSA', 136],
	['15,017', 49.4],
])('the estimate for %s is not too narrow, nor a quarter too wide', (text, measured) => {
	expect(textWidth(text)).toBeGreaterThanOrEqual(measured);
	expect(textWidth(text)).toBeLessThan(measured * 1.25);
});

test.each<[text: string, width: number]>([
	['', 0],
	['e\u0301', textWidth('e')],
	['部', 13],
	['😀', 13],
])('the width of %s is %d', (text, width) => {
	expect(textWidth(text)).toBe(width);
});
