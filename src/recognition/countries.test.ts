import { expect, test } from 'vitest';
import { countries } from './countries.ts';

test('countries are listed once, by code point', () => {
	expect(countries).toEqual([...new Set(countries)].toSorted());
});

test.each(['Canada', 'Kosovo', 'Türkiye'])('%s is a country', (name) => {
	expect(countries).toContain(name);
});

test.each(['United States', 'European Union', 'United Nations', 'Unknown Region'])('%s is none abroad', (name) => {
	expect(countries).not.toContain(name);
});
