import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { findCaseNames } from './case-names.ts';

test.each<[text: string, names: string[]]>([
	// In prose
	['In Twitter v. DHS the court', ['Twitter v. DHS']],
	['Twitter v. DHS. The court said', ['Twitter v. DHS']],
	['“Twitter v. DHS,” he said', ['Twitter v. DHS']],
	['the Twitter v. Sessions lawsuit', ['Twitter v. Sessions']],
	['Judge Doe in United States v. Roe wrote', ['United States v. Roe']],
	['ruled in United States v. Doe on Friday', ['United States v. Doe']],
	['as Roe v. Wade and Doe v. Bolton show', ['Roe v. Wade', 'Doe v. Bolton']],
	['Twitter v.\nDHS', ['Twitter v.\nDHS']],
	['Smith v. Department of Health and Human Services was', ['Smith v. Department of Health and Human Services']],
	['Knight Institute at Columbia University v. Trump', ['Knight Institute at Columbia University v. Trump']],
	['Dendrite International, Inc. v. Doe said', ['Dendrite International, Inc. v. Doe']],
	['Trump v. Committee on Ways and Means said', ['Trump v. Committee on Ways and Means']],
	['U.S. v. St. Julien was', ['U.S. v. St. Julien']],
	['Doe v. 2TheMart.com Inc. was', ['Doe v. 2TheMart.com Inc.']],
	['NAACP v. Alabama ex rel. Patterson in 1958', ['NAACP v. Alabama ex rel. Patterson']],
	['(Newbold v Arvidson, 105 Idaho 663)', ['Newbold v Arvidson']],
	['Reece v. State of Washington, 310 F.2d 139', ['Reece v. State of Washington']],
	['In re Grand Jury Subpoena said', ['In re Grand Jury Subpoena']],
	['In re Subpoena to Reddit, Inc. was', ['In re Subpoena to Reddit, Inc.']],
	['Ex parte Young held', ['Ex parte Young']],
	['In the Matter of Jane Roe, Administrative Proceeding', ['In the Matter of Jane Roe']],
	// Words and numbers that announce a docket elsewhere may be of a name.
	['In re Sealed Case was', ['In re Sealed Case']],
	['In re Sealed Case, No. 98-3069 (D.C. Cir.)', ['In re Sealed Case']],
	['In re Sealed Case No. 99-3091, 192 F.3d 995', ['In re Sealed Case No. 99-3091']],
	['In re Grand Jury Subpoena No. 16-03-217 was', ['In re Grand Jury Subpoena No. 16-03-217']],
	['In re Acme Corp. Case No. 17-1', ['In re Acme Corp.']],
	['In re Jane Roe\nCase No. 17-1', ['In re Jane Roe']],
	['In the Matter of Jane Roe [Release No. 34-53716] (April 25, 2006)', ['In the Matter of Jane Roe']],
	['In re [Redacted] was', ['In re [Redacted]']],
	['In re Jane Roe, Civil Action 17-1', ['In re Jane Roe']],
	['Doe v. City Civil Service Commission held', ['Doe v. City Civil Service Commission']],
	['SEC v. Roe Civil Action No. 17-1', ['SEC v. Roe']],
	['SEC v. Roe Lead Case 3:17-cv-1', ['SEC v. Roe']],
	['In re Anonymous Online Speakers, 661 F.3d 1168', ['In re Anonymous Online Speakers']],
	['In re DMCA § 512(h) Subpoena to Twitter, Inc. (N.D. Cal.)', ['In re DMCA § 512(h) Subpoena to Twitter, Inc.']],
	[
		'In re Application of the United States for an Order Pursuant to 18 U.S.C. § 2703(d), 830 F. Supp. 2d 114',
		['In re Application of the United States for an Order Pursuant to 18 U.S.C. § 2703(d)'],
	],
	['In re Doe, 28 U.S.C. § 1782.', ['In re Doe']],
	['Roe v. Doe and a judge', ['Roe v. Doe']],
	// A list behind a comma belongs to a caption, not to prose.
	['In Twitter v. DHS, Judge Smith held that', ['Twitter v. DHS']],
	['SEC v. Jane Roe, Acme Corp., and Max Moe, No. 17-1', ['SEC v. Jane Roe, Acme Corp., and Max Moe']],
	['SEC v. Acme Ltd.; Acme II Ltd.; and Max Moe. Civil Action No. 1', ['SEC v. Acme Ltd.; Acme II Ltd.; and Max Moe']],
	['SEC v. Robert Roe, et al., Civil Action', ['SEC v. Robert Roe, et al.']],
	['SEC v. Roe et al (S.D.N.Y.)', ['SEC v. Roe et al']],
	['SEC v. Jane (Jo) Roe, No. 17-1', ['SEC v. Jane (Jo) Roe']],
	['SEC v. Jane Roe (a/k/a Jo Roe) and Max Moe, No. 17-1', ['SEC v. Jane Roe (a/k/a Jo Roe) and Max Moe']],
	['SEC v. Acme LLC d/b/a Best, No. 17-1', ['SEC v. Acme LLC d/b/a Best']],
	['SEC v. Eric J. "EJ" Roe et al., No. 17-1', ['SEC v. Eric J. "EJ" Roe et al.']],
	['SEC v. Frank R. V. Roe, Defendant, No. 17-1', ['SEC v. Frank R. V. Roe, Defendant']],
	[
		'SEC v. Unknown Traders in the Securities of Acme, Inc., No. 17-1',
		['SEC v. Unknown Traders in the Securities of Acme, Inc.'],
	],
	['UNITED STATES V. DOE', ['UNITED STATES V. DOE']],
	[
		'SECURITIES AND EXCHANGE COMMISSION v. JANE ROE, INDIVIDUALLY, AND MAX MOE, Civil Action No. 1',
		['SECURITIES AND EXCHANGE COMMISSION v. JANE ROE, INDIVIDUALLY, AND MAX MOE'],
	],
	['SEC vs. Acme, No. 17-1', ['SEC vs. Acme']],
])('%j names %j', (text, names) => {
	expect(findCaseNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test.each([
	'plaintiff v. defendant',
	'pros v cons',
	'Lakers vs. Celtics',
	'Henry V in London',
	'v. Doe',
	'Twitter v.',
	'a Matter of Time',
	'in re the matter',
	'Twitter\n\nv. DHS',
	'',
])('%j names no case', (text) => {
	expect(findCaseNames(text)).toEqual([]);
});

test('case names stand in the text, from left to right, and do not overlap', () => {
	const piece = fc.constantFrom(
		...[
			'Twitter',
			'DHS',
			' v. ',
			' vs. ',
			' V. ',
			'In re ',
			', ',
			' and ',
			' of ',
			'Inc.',
			'et al.',
			'(',
			')',
			' ',
			'\n',
			'\n\n',
		],
		...['“', '”', '"', 'No. 1', 'the ', '😀', 'é', '.', ';', '17', 'Ex parte '],
	);
	holds(
		fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
			const text = pieces.join('');
			let last = 0;
			for (const { start, end } of findCaseNames(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				last = end;
			}
		}),
		1000,
	);
});

test.each(['v. ', 'A v. B ', 'A, ', 'In re ', 'A and ', '(Aaa) ', ' ', 'A'])(
	'%j many times over is read to its end',
	(piece) => {
		// Steps that grow with the square of the text would take minutes here.
		expect(findCaseNames(piece.repeat(20_000))).toBeInstanceOf(Array);
	},
	60_000,
);
