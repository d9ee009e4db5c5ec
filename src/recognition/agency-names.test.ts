import { expect, test } from 'vitest';
import { agencyNameForms } from './agency-names.ts';

const withCountry = (forms: readonly string[]) =>
	forms.flatMap((form) => [form, `U.S. ${form}`, `US ${form}`, `United States ${form}`]);

test.each<[name: string, forms: string[]]>([
	[
		'Department of Justice',
		[
			'Department of Justice',
			'Department of the Justice',
			'Justice Department',
			'Dept. of Justice',
			'Dept. of the Justice',
		],
	],
	[
		'Department of the Treasury',
		[
			'Department of the Treasury',
			'Department of Treasury',
			'Treasury Department',
			'Dept. of Treasury',
			'Dept. of the Treasury',
		],
	],
	['Justice Department', ['Justice Department', 'Department of Justice', 'Department of the Justice']],
	['Bureau of the Census', ['Bureau of the Census', 'Bureau of Census', 'Census Bureau']],
	['Census Bureau', ['Census Bureau']],
	['U.S. Secret Service', ['Secret Service']],
	['the United States Secret Service', ['the United States Secret Service', 'Secret Service']],
	['US Coast Guard', ['Coast Guard']],
	['Office of Inspector General', ['Office of Inspector General', 'Office of the Inspector General']],
	['Centers for the Blind', ['Centers for the Blind', 'Centers for Blind']],
])('%j is also written as %j, with the country in front or without', (name, forms) => {
	const [first = ''] = forms;
	const bare = first.startsWith('the ') ? forms.slice(1) : forms;
	expect(new Set(agencyNameForms(name))).toEqual(new Set([name, ...withCountry(bare)]));
});

test.each(['FBI', 'U.S. Mint', 'Mint'])('%j has no other form: a single word could mean anything', (name) => {
	expect(agencyNameForms(name)).toEqual([name]);
});

test('the name itself comes first, and no form twice', () => {
	const forms = agencyNameForms('U.S. Department of Justice');
	expect(forms[0]).toBe('U.S. Department of Justice');
	expect(new Set(forms).size).toBe(forms.length);
});
