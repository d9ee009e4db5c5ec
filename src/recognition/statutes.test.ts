import { expect, test } from 'vitest';
import { findStatutes, formatStatute } from './statutes.ts';

test.each<[text: string, target: string, name: string]>([
	['19 U.S.C. § 1509', 'usc/19/1509', '19 U.S.C. § 1509'],
	['18 USC 2703(d)', 'usc/18/2703', '18 U.S.C. § 2703'],
	['section 1030(a)(2) of title 18, United States Code', 'usc/18/1030', '18 U.S.C. § 1030'],
	['17 CFR 240.10b-5(a)', 'cfr/17/240.10b-5', '17 C.F.R. § 240.10b-5'],
	['Pub. L. No. 107-56', 'us-law/public/107/56', 'Public Law 107-56'],
	['section 505 of Public Law 107-56', 'us-law/public/107/56', 'Public Law 107-56'],
	['Priv. L. 96–164', 'us-law/private/96/164', 'Private Law 96-164'],
	['115 Stat. 272', 'stat/115/272', '115 Stat. 272'],
])('%j cites %s, which is called %j', (text, target, name) => {
	expect(findStatutes(text)).toEqual([{ target: `statute/${target}`, start: 0, end: text.length }]);
	expect(formatStatute(`statute/${target}`)).toBe(name);
});

test.each(['410 U.S. 113', 'Mass. Gen. Laws ch. 93A, § 2', 'section 3', ''])('%j cites no federal law', (text) => {
	expect(findStatutes(text)).toEqual([]);
});

test('subsections are of one law, sections of a list are laws of their own', () => {
	expect(findStatutes('5 U.S.C. §§ 552(a), 552(b), 552a').map(({ target }) => target)).toEqual([
		'statute/usc/5/552',
		'statute/usc/5/552',
		'statute/usc/5/552a',
	]);
});
