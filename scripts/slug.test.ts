import { expect, test } from 'vitest';
import { toSlug } from './slug.ts';

test.each([
	['Company: court steps in', 'company-court-steps-in'],
	["Judge's order “stays” sealed — for now", 'judges-order-stays-sealed-for-now'],
	['Señor Müller', 'senor-mueller'],
	['محكمة', 'mhkmt'],
	['法院', ''],
	['@ALT_uscis', 'alt-uscis'],
	['word '.repeat(30), 'word-word-word-word-word-word-word-word-word-word-word-word'],
	['x'.repeat(80), 'x'.repeat(60)],
])('%s', (title, slug) => {
	expect(toSlug(title, 60)).toBe(slug);
});
