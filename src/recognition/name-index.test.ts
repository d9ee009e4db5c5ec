import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { buildNameIndex, findNames } from './name-index.ts';

test.each<[name: string, text: string, found: string[]]>([
	['ICE', 'ICE, ice, Ice and ICE.', ['ICE', 'ICE']],
	['Customs', 'customs CUSTOMS Customs', ['Customs']],
	[
		'Department of Justice',
		'the department of justice, the Department of Justice, DEPARTMENT OF JUSTICE',
		['Department of Justice', 'DEPARTMENT OF JUSTICE'],
	],
	['Department of Justice', 'Department of justice', []],
	['the rogue account', 'The rogue account', ['The rogue account']],
	['Department of Justice', 'Department\n of\u00A0Justice', ['Department\n of\u00A0Justice']],
	['Border Protection', 'Border-Protection; Border – Protection', ['Border-Protection', 'Border – Protection']],
	['Health & Human Services', 'Health and Human Services', ['Health and Human Services']],
	['Health and Human Services', 'Health & Human Services', ['Health & Human Services']],
	['Twitter, Inc. v. DHS', 'Twitter Inc v DHS', ['Twitter Inc v DHS']],
	['Twitter Inc v DHS', 'Twitter, Inc. v. DHS', ['Twitter, Inc. v. DHS']],
	['U.S. Customs', 'the U.S. Customs', ['U.S. Customs']],
	["CBP's summons", 'CBP’s summons', ['CBP’s summons']],
	['CBP summons', 'CBP; summons CBP (summons) CBP/summons', []],
	['18F', '18F and 18f', ['18F']],
	['Veterans Affairs', 'Veteran’s Affairs and Veterans Affair', ['Veteran’s Affairs', 'Veterans Affair']],
	['GSA Office', 'GSA’s Office', []],
	['Économie', "l'Économie", ['Économie']],
	['هجرة', 'و هجرة، هجرة.', ['هجرة', 'هجرة']],
	['وكالة الهجرة', 'قالت وكالة الهجرة، \u200Fوكالة \u200Fالهجرة', ['وكالة الهجرة', 'وكالة \u200Fالهجرة']],
	['Федеральная служба', 'Федеральная служба и федеральная служба', ['Федеральная служба']],
	['Російський Орган', 'Російський Орган'.normalize('NFD'), ['Російський Орган'.normalize('NFD')]],
	['Россий'.normalize('NFD'), 'Россий', ['Россий']],
	['CBP', '(CBP) “CBP” CBP’s CBP-led CBP/DHS', ['CBP', 'CBP', 'CBP', 'CBP', 'CBP']],
	['CBP', 'ACBP CBPs CBP_data CBP2 éCBP', []],
	['CBP', '@CBP #CBP', []],
	['CBP', 'tips@CBP.gov CBP@dhs.gov www.CBP.gov CBP.gov CBP.us CBP/x.us/y', []],
	['CBP', 'https://x.gov/CBP http://CBP/ www.x.gov/CBP', []],
	['CBP', 'the end.CBP said', ['CBP']],
])('%j stands in %j as %j', (name, text, found) => {
	expect(find(text, name)).toEqual(found);
});

test.each<[as: string, names: string[], text: string, found: string[]]>([
	[
		'the longest name wins',
		['Customs', 'Customs and Border Protection'],
		'Customs and Border Protection or Customs',
		['Customs and Border Protection', 'Customs'],
	],
	[
		'a shorter name stays when the longer one breaks off',
		['Customs', 'Customs and Border Protection'],
		'Customs and Border Patrol',
		['Customs'],
	],
	[
		'names do not overlap, the first from the left wins',
		['Border Protection Agency', 'Customs and Border'],
		'Customs and Border Protection Agency',
		['Customs and Border'],
	],
	['a name within a name', ['Security', 'Homeland Security Agency'], 'Homeland Security', ['Security']],
	[
		'names share a head in the plural',
		['Department of Justice', 'Department of Labor', 'Department of the Treasury', 'Department of Health and Welfare'],
		'the Departments of Justice, Labor, Health & Welfare, and the Treasury and of Labor',
		['Departments of Justice', 'Labor', 'Health & Welfare', 'the Treasury'],
	],
	[
		'a plural that is declared is shared too',
		['Centers for Health', 'Centers for Science'],
		'the Centers for Health or Science',
		['Centers for Health', 'Science'],
	],
	[
		'words before the shared head are shared',
		['U.S. Department of Justice', 'U.S. Department of Labor'],
		'the U.S. Departments of Justice and Labor',
		['U.S. Departments of Justice', 'Labor'],
	],
	[
		'a head in the singular is not shared',
		['Department of Justice', 'Department of Labor'],
		'the Department of Justice and Labor',
		['Department of Justice'],
	],
	[
		'a list ends at a name of its own and at what is no name',
		['Department of Justice', 'Department of Labor', 'Labor Board'],
		'Departments of Justice and Labor Board, Departments of Justice, Truth and Labor',
		['Departments of Justice', 'Labor Board', 'Departments of Justice'],
	],
	['of a text and its words in other letters', ['ICE', 'Ice'], 'Ice ICE ice', ['Ice', 'ICE']],
])('%s', (_as, names, text, found) => {
	expect(find(text, ...names)).toEqual(found);
});

test('a match has every record that declares the name, and tells names from abbreviations', () => {
	const index = buildNameIndex([
		{ text: 'CBP', target: 'agency/cbp', sort: 'abbreviation' },
		{ text: 'CBP summons', target: 'legal-action/summons', sort: 'name' },
		{ text: 'Inspector General', target: 'agency/dhs-oig', sort: 'name' },
		{ text: 'Inspector General', target: 'agency/doj-oig', sort: 'name' },
		{ text: 'Ice', target: 'account/ice', sort: 'abbreviation' },
		{ text: 'ICE', target: 'agency/ice', sort: 'abbreviation' },
	]);
	expect(findNames('The CBP summons, by CBP not ICE; the Inspector General.', index)).toEqual([
		{ targets: ['legal-action/summons'], sort: 'name', start: 4, end: 15 },
		{ targets: ['agency/cbp'], sort: 'abbreviation', start: 20, end: 23 },
		{ targets: ['agency/ice'], sort: 'abbreviation', start: 28, end: 31 },
		{ targets: ['agency/dhs-oig', 'agency/doj-oig'], sort: 'name', start: 37, end: 54 },
	]);
});

test('where a name and an abbreviation are written alike, the name counts', () => {
	const index = buildNameIndex([
		{ text: 'Border Force', target: 'agency/a', sort: 'abbreviation' },
		{ text: 'Border Force', target: 'agency/b', sort: 'name' },
	]);
	expect(findNames('Border Force', index)).toMatchObject([{ targets: ['agency/b'], sort: 'name' }]);
});

test('names without a word are left out', () => {
	expect(find('… -- a', '', '…', '--')).toEqual([]);
});

test('any name is found in its own words, and what is found has its words', () => {
	const word = fc.constantFrom('CBP', 'of', 'Customs', 'U.S.', 'Inc.', '&', "agency's", 'É', '18F', 'a_b');
	const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
	holds(
		fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.nat(), (names, pick) => {
			const chosen = names[pick % names.length] ?? '';
			const index = buildNameIndex(
				names.map((text, at) => ({ text, target: `agency/${at}` as const, sort: 'name' as const })),
			);
			const text = `then ${chosen} said`;
			const matches = findNames(text, index);
			expect(matches[0]?.start).toBe(5);
			for (const { targets, start, end } of matches) {
				const declared = targets.map((target) => names[Number(target.slice('agency/'.length))] ?? '');
				expect(new Set(declared.map(plain))).toEqual(new Set([plain(text.slice(start, end))]));
			}
		}),
	);
});

function find(text: string, ...names: readonly string[]): string[] {
	const index = buildNameIndex(names.map((name) => ({ text: name, target: 'agency/any', sort: 'name' })));
	return findNames(text, index).map(({ start, end }) => text.slice(start, end));
}

function plain(text: string): string {
	return text.replace(/\.$|'s$/, '').toLowerCase();
}
