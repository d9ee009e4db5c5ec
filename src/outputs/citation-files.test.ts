import { expect, test } from 'vitest';
import { citationFormats } from './citation-files.ts';
import type { CslItem } from './csl-item.ts';

const article: CslItem = {
	id: 'own-2017',
	type: 'article-newspaper',
	title: 'Names & “numbers”: 100% of $5, a_b {c} ~d ^e \\f #g',
	author: [{ family: 'van der Berg', given: 'Al', suffix: 'Jr.' }, { literal: 'Doe & Roe' }],
	'container-title': 'Who Wants to Know',
	issued: { 'date-parts': [[2017, 4, 7]] },
	URL: 'https://x.example/a_b%20c/',
	language: 'en',
};
const suit: CslItem = {
	id: 'suit',
	type: 'legal_case',
	title: 'Doe v. Roe',
	number: '3:17-cv-01916',
	authority: 'Northern District',
	source: 'Who Wants to Know',
	custom: { court: 'N.D. Cal.' },
};
const bare: CslItem = { id: 'bare', type: 'webpage', title: 'T', genre: 'subpoena' };

test.each<[as: string, item: CslItem, text: string]>([
	[
		'an article',
		article,
		`@misc{own-2017,
  author = {van der Berg, Jr., Al and {Doe \\& Roe}},
  title = {{Names \\& “numbers”: 100\\% of \\$5, a\\_b \\textbraceleft{}c\\textbraceright{} \\textasciitilde{}d \\textasciicircum{}e \\textbackslash{}f \\#g}},
  howpublished = {Who Wants to Know},
  year = {2017},
  month = apr,
  day = {7},
  url = {https://x.example/a_b%20c/}
}
`,
	],
	[
		'a case',
		suit,
		`@misc{suit,
  title = {{Doe v. Roe}},
  howpublished = {Who Wants to Know},
  note = {No. 3:17-cv-01916 (N.D. Cal.)}
}
`,
	],
	['little', bare, '@misc{bare,\n  title = {{T}},\n  note = {subpoena}\n}\n'],
])('BibTeX of %s', (_as, item, text) => {
	expect(citationFormats.bib.format(item)).toBe(text);
});

test.each<[as: string, item: CslItem, lines: string[]]>([
	[
		'an article',
		article,
		[
			'TY  - NEWS',
			'ID  - own-2017',
			'AU  - van der Berg, Al, Jr.',
			'AU  - Doe & Roe',
			'TI  - Names & “numbers”: 100% of $5, a_b {c} ~d ^e \\f #g',
			'T2  - Who Wants to Know',
			'PY  - 2017',
			'DA  - 2017/04/07/',
			'UR  - https://x.example/a_b%20c/',
			'LA  - en',
			'ER  - ',
		],
	],
	[
		'a case',
		suit,
		[
			'TY  - CASE',
			'ID  - suit',
			'TI  - Doe v. Roe',
			'DB  - Who Wants to Know',
			'SV  - 3:17-cv-01916',
			'PB  - Northern District',
			'ER  - ',
		],
	],
	[
		'a month',
		{ ...bare, issued: { 'date-parts': [[2017, 3]] } },
		['TY  - ELEC', 'ID  - bare', 'TI  - T', 'M3  - subpoena', 'PY  - 2017', 'DA  - 2017/03//', 'ER  - '],
	],
	[
		'a title on two lines',
		{ ...bare, title: 'T\nER  - ' },
		['TY  - ELEC', 'ID  - bare', 'TI  - T ER - ', 'M3  - subpoena', 'ER  - '],
	],
])('RIS of %s', (_as, item, lines) => {
	expect(citationFormats.ris.format(item)).toBe(lines.map((line) => `${line}\r\n`).join(''));
});

test('CSL-JSON is a list of the item, its date on one line', () => {
	expect(citationFormats.json.format(article)).toContain('"date-parts": [[2017, 4, 7]]\n');
	expect(JSON.parse(citationFormats.json.format(article))).toEqual([article]);
});
