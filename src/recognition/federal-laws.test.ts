import { expect, test } from 'vitest';
import { findFederalLaws } from './federal-laws.ts';

test.each<[text: string, targets: string[]]>([
	// The U.S. Code
	['19 U.S.C. § 1509', ['usc/19/1509']],
	['18 USC 2703(d)', ['usc/18/2703/d']],
	['5 U.S.C. 552(a)(1)(E)', ['usc/5/552/a/1/E']],
	['18 U.S. Code § 1001', ['usc/18/1001']],
	['50 U.S.C. App. 595', ['usc/50-app/595']],
	['7 U.S.C. 612c note', ['usc/7/612c/note']],
	['29 U.S.C. 1081 et seq.', ['usc/29/1081/et-seq']],
	['Title 18, United States Code, Section 1030(a)(2)', ['usc/18/1030/a/2']],
	['section 89 of title 14, United States Code', ['usc/14/89']],
	['section 5362(5) of title 31', ['usc/31/5362/5']],
	['Section 14123(a)(2) of 49 U.S.C.', ['usc/49/14123/a/2']],
	['section 5 of title 11 of the city code', []],
	['the U.S. Code', []],
	// A hyphen is of the section, or of a range.
	['16 USC 460nnn-101', ['usc/16/460nnn-101']],
	['42 U.S.C. 288–1(a)', ['usc/42/288-1/a']],
	['45 U.S.C. 10a-10c', ['usc/45/10a', 'usc/45/10c']],
	['45 U.S.C. 10a(1)-10c(2)', ['usc/45/10a/1', 'usc/45/10c/2']],
	['50 U.S.C. App. §§ 451--473', ['usc/50-app/451', 'usc/50-app/473']],
	['42 U.S.C. §§ 2000e–2000e-17', ['usc/42/2000e', 'usc/42/2000e-17']],
	['31 U.S.C. 5318A(b)(l)-(5)', ['usc/31/5318A/b/l']],
	['5 U.S.C. §§ 552, 552a', ['usc/5/552', 'usc/5/552a']],
	['42 U.S.C. § 1983, 1985 being the year', ['usc/42/1983']],
	// The Code of Federal Regulations
	['14 CFR part 25', ['cfr/14/25']],
	['5CFR, part 575', ['cfr/5/575']],
	['13 CFR Parts 125 and 134', ['cfr/13/125', 'cfr/13/134']],
	['47 CFR 54.506 (c)', ['cfr/47/54.506/c']],
	['47 CFR 54.506 (whatever)', ['cfr/47/54.506']],
	['17 C.F.R. § 240.10b-5.', ['cfr/17/240.10b-5']],
	['48 CFR 970.3102-05-30-70', ['cfr/48/970.3102-05-30-70']],
	['33 CFR § 100.35T01-0125', ['cfr/33/100.35T01-0125']],
	['26 CFR § 31.3401(a)(6)-1A', ['cfr/26/31.3401(a)(6)-1A']],
	['section 25 of title 14, Code of Federal Regulations', ['cfr/14/25']],
	// Public and private laws, the Statutes at Large
	['Pub. L. No. 96-164', ['us-law/public/96/164']],
	['PL   111-83', ['us-law/public/111/83']],
	['Priv. L. 96–164', ['us-law/private/96/164']],
	['Section 4402(e)(1) of Public Law 107–171', ['us-law/public/107/171/4402/e/1']],
	['111 Stat. 251, Pub.L. 105-33', ['us-law/public/105/33', 'stat/111/251']],
	['77 STAT. 77', ['stat/77/77']],
])('%j cites %j', (text, targets) => {
	expect(findFederalLaws(text).map(({ target }) => target)).toEqual(targets);
});

test('each section of a list is a citation of its own, where it stands', () => {
	const text = 'see 5 U.S.C. §§ 552(b), 552a.';
	expect(findFederalLaws(text).map(({ start, end }) => text.slice(start, end))).toEqual(['5 U.S.C. §§ 552(b)', '552a']);
});

test('each end of a range is a citation of its own, where it stands', () => {
	const text = '45 U.S.C. 10a-10c(2)';
	expect(findFederalLaws(text).map(({ start, end }) => text.slice(start, end))).toEqual(['45 U.S.C. 10a', '10c(2)']);
});
