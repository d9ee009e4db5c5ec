import { expect, test } from 'vitest';
import { formatColourSheet } from './colour-sheet.ts';

test('an archive without colours changes nothing', () => {
	expect(formatColourSheet({})).toBe('');
});

test('each colour stands for its scheme, so that the other keeps its own', () => {
	expect(formatColourSheet({ accent: '#004488', warningDark: '#ffcc88' })).toBe(
		[
			'\n@layer base { @media (prefers-color-scheme: light) { :root { --accent: #004488; } } }\n',
			'\n@layer base { @media (prefers-color-scheme: dark) { :root { --warn: #ffcc88; } } }\n',
		].join(''),
	);
});
