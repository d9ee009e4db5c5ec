import { expect, test } from 'vitest';
import { citationTarget, slugOfReporter } from './citation-target.ts';

test.each<[name: string, slug: string]>([
	['U.S.', 'us'],
	['F. Supp. 2d', 'f-supp-2d'],
	['Mass. Gen. Laws', 'mass-gen-laws'],
	["F. App'x", 'f-appx'],
	['IL App (1st)', 'il-app-1st'],
	['Pa. D. & C.5th', 'pa-d-c5th'],
])('%s is %s in a path', (name, slug) => {
	expect(slugOfReporter(name)).toBe(slug);
});

test('a path leaves out what a citation does not have, and has plain hyphens', () => {
	expect(citationTarget('law', 'x', undefined, '', '288–1', 'a')).toBe('law/x/288-1/a');
});
