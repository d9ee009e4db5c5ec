import { expect, test } from 'vitest';
import { chooseReporter, codes, namesAt, reporters } from './reporters.ts';

test.each<[text: string, ends: number[]]>([
	['F.2d 1', [4, 2]],
	['F. 2d 1', [5, 2]],
	['Ohioan', []],
	['Zzz', []],
])('the names of series that %j begins with end at %j', (text, ends) => {
	expect(namesAt(text, 0, reporters).map(({ end }) => end)).toEqual(ends);
});

test.each<[name: string, volume: string, year: number | undefined, reporter: string | undefined]>([
	['U. S.', '1', undefined, 'U.S.'],
	['P.R.', '1', 1831, 'Pen. & W.'],
	['P.R.', '1', undefined, undefined],
	['Cranch', '1', undefined, undefined],
	['Conn. Super. Ct.', '1993', undefined, 'Conn. Super. Ct.'],
])('%s, volume %s, of %j is %j', (name, volume, year, reporter) => {
	const choice = namesAt(name, 0, reporters)[0]?.meaning ?? { exact: [], variant: [] };
	expect(chooseReporter(choice, volume, year)?.name).toBe(reporter);
});

test('a code is known by its canonical abbreviation', () => {
	expect(namesAt('Fla. Stat. Ann. § 1', 0, codes).map(({ meaning }) => meaning)).toEqual([
		'Fla. Stat. Ann.',
		'Fla. Stat.',
	]);
});
