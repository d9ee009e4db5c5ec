import { expect, test } from 'vitest';
import { agencyNames, agencySchema } from './agency.ts';

test('an agency needs a name only', () => {
	expect(agencySchema.parse({ name: 'Customs' })).toEqual({
		name: 'Customs',
		aliases: [],
		previousNames: [],
		jurisdiction: 'federal',
		externalIds: {},
		formerly: [],
	});
	expect(agencySchema.safeParse({}).success).toBe(false);
});

test.each<[field: string, value: unknown]>([
	['name', ''],
	['abbreviation', ''],
	['parent', 'agency/dhs'],
	['jurisdiction', 'county'],
	['website', 'cbp.gov'],
	['aliases', 'CBP'],
	['acronym', 'CBP'],
])('%s: %j is refused', (field, value) => {
	expect(agencySchema.safeParse({ name: 'Customs', [field]: value }).success).toBe(false);
});

test.each<[fields: object, names: string[]]>([
	[{}, ['Customs']],
	[{ abbreviation: 'CBP' }, ['Customs', 'CBP']],
	[
		{ previousNames: ['Customs Service'], aliases: ['the border agency'], abbreviation: 'CBP' },
		['Customs', 'CBP', 'the border agency', 'Customs Service'],
	],
])('an agency with %j is called %j', (fields, names) => {
	expect(agencyNames(agencySchema.parse({ name: 'Customs', ...fields }))).toEqual(names);
});
