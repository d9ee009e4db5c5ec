import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { findCitations } from './citations.ts';

test.each<[text: string, targets: string[]]>([
	// Cases
	['Talley v. California, 362 U.S. 60 (1960)', ['case/us/362/60']],
	['Shapiro v. Thompson, 394 U. S. 618', ['case/us/394/618']],
	['22 A. 2d 332 and 22 A.2d 332', ['case/a2d/22/332', 'case/a2d/22/332']],
	['427 F Supp 2d 1084 [D Kan 2006]', ['case/f-supp-2d/427/1084']],
	['123 N. Y. S. 2d 456', ['case/nys2d/123/456']],
	['1 U,S, 1', ['case/us/1/1']],
	['67 U.S. (2 Black) 17', ['case/us/67/17']],
	['598 U.S. ___ (2023)', ['case/us/598']],
	['12 Neb. App. lxiv (2004)', ['case/neb-ct-app/12/lxiv']],
	['2012-NMSC-010, 2006-Ohio-2095', ['case/nmsc/2012/010', 'case/ohio/2006/2095']],
	['2017 IL App (1st) 143684-B', ['case/il-app-1st/2017/143684-B']],
	['T.C. Summary Opinion 2018-133', ['case/tc-summary-opinion/2018/133']],
	['2016 U.S. Dist. LEXIS 12345', ['case/us-dist-lexis/2016/12345']],
	['105 Idaho 663, 672 P2d 231 [1983]', ['case/idaho/105/663', 'case/p2d/672/231']],
	// An abbreviation of several series needs a year that only one of them has.
	['1 P.R. 1 (1831)', ['case/pen-w/1/1']],
	['1 Johnson 1 (1890)', ['case/nm-j/1/1']],
	['(1890) 1 Johnson 1', ['case/nm-j/1/1']],
	['1 Johnson 1 (1806)', []],
	['1 Cranch 1', []],
	// Journals and registers
	['1 Minn. L. Rev. 1, 2-3', ['journal/minn-l-rev/1/1']],
	['82 FR 8799, 75 Fed. Reg. 28,404', ['fedreg/82/8799', 'fedreg/75/28404']],
	['1999 Ala. Laws 94', ['law/ala-laws/1999/94']],
	// State codes
	['Mass. Gen. Laws ch. 93A, § 2', ['law/mass-gen-laws/93A/2']],
	['Mass. Gen. Laws ch. 1, §§ 2-3', ['law/mass-gen-laws/1/2-3']],
	['Fla. Stat. § 120.68 (2007)', ['law/fla-stat/120.68']],
	['Ohio Rev. Code Ann. § 5739.02(B)(7)', ['law/ohio-rev-code-ann/5739.02/B/7']],
	['Ohio Rev. Code § 5739.02', ['law/ohio-rev-code-ann/5739.02']],
	['Cal. Penal Code § 502(c)', ['law/cal-penal-code/502/c']],
	['N.Y. Penal Law § 10.00', ['law/ny-penal-law/10.00']],
	['Md. Code Ann., Crim. Law § 1-101', ['law/md-code-ann/crim-law/1-101']],
	['18 Pa. Cons. Stat. § 2702', ['law/pa-cons-stat/18/2702']],
	['720 Ill. Comp. Stat. 5/2', ['law/ill-comp-stat/720/5/2']],
	// Federal laws are in federal-laws.test.ts.
	['under 19 U.S.C. § 1509 and 410 U.S. 113', ['usc/19/1509', 'case/us/410/113']],
])('%j cites %j', (text, targets) => {
	expect(targetsIn(text)).toEqual(targets);
});

test.each([
	'lorem 111 S.W. 12th St.',
	'see §99 of the U.S. code',
	'foo1 U.S. 1, 1. U.S. 1foo',
	'1 U.S. f24601',
	'$410 U.S. 113',
	'on 3 Mar. 2017',
	'On May 12 Texas 3 people',
	'Title 11 of the code',
	'the 410 U.S. agents',
	'Fla. Stat.',
	'',
])('%j cites nothing', (text) => {
	expect(findCitations(text)).toEqual([]);
});

test.each<[text: string, surface: string]>([
	['before Foo, 1 U. S., at 20-25', '1 U. S., at 20-25'],
	['1 Mich. at 1', '1 Mich. at 1'],
	['Asdf, supra, at 2', 'supra, at 2'],
	['Foo, supra (overruling)', 'supra'],
	['see Id., at *10.', 'Id., at *10'],
	['Ibid.', 'Ibid.'],
	['see id. at 5', 'id. at 5'],
])('%j has a short form, %j', (text, surface) => {
	const found = findCitations(text);
	expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['short-citation', surface]]);
});

test('a citation has its numbers as text and a canonical abbreviation', () => {
	expect(findCitations('at 22 A. 2d 332, Mass. Gen. Laws ch. 1, § 2, and 18 U. S. C. § 2703(d)')).toEqual([
		{
			kind: 'citation',
			cites: 'case',
			reporter: 'A.2d',
			volume: '22',
			page: '332',
			target: 'case/a2d/22/332',
			start: 3,
			end: 15,
		},
		{
			kind: 'citation',
			cites: 'law',
			reporter: 'Mass. Gen. Laws',
			chapter: '1',
			section: '2',
			target: 'law/mass-gen-laws/1/2',
			start: 17,
			end: 43,
		},
		{
			kind: 'citation',
			cites: 'law',
			reporter: 'U.S.C.',
			title: '18',
			section: '2703',
			target: 'usc/18/2703/d',
			start: 49,
			end: 70,
		},
	]);
});

test('citations stand in the text, from left to right, and do not overlap', () => {
	const piece = fc.constantFrom(
		...['410', ' U.S. ', '113', 'U.S.C.', ' § ', '§§', '(a)', ' ', '-', '–', ',', '.', 'CFR', 'Pub. L. ', 'No. '],
		...[
			'section ',
			' of title ',
			'Cal. ',
			'Penal Code',
			'id.',
			'supra',
			' at ',
			'N.Y.',
			'2d',
			'___',
			'¶',
			'\n',
			'😀',
			'5',
		],
	);
	holds(
		fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
			const text = pieces.join('');
			let last = 0;
			for (const { start, end } of findCitations(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
		1000,
	);
});

test('any text is read', () => {
	holds(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => Array.isArray(findCitations(text))));
});

test.each(['§ ', '1-', '410 U.S. ', '5 U.S.C. §§ 1, ', '5 USC 1(a)(a)', 'N.Y. Gen. ', 'id. ', '1 A. ', ' '])(
	'%j many times over is read to its end',
	(piece) => {
		// Steps that grow with the square of the text would take minutes here.
		expect(findCitations(piece.repeat(20_000))).toBeInstanceOf(Array);
	},
	60_000,
);

function targetsIn(text: string): string[] {
	return findCitations(text).flatMap((citation) => (citation.kind === 'citation' ? [citation.target] : []));
}
