import { expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import { citeAp } from './cite-ap.ts';
import { citeApa } from './cite-apa.ts';
import { citeBluebook } from './cite-bluebook.ts';
import { citeChicago } from './cite-chicago.ts';
import { citeMla } from './cite-mla.ts';
import type { CslItem } from './csl-item.ts';
import { readName } from './csl-name.ts';

const styles = { AP: citeAp, Chicago: citeChicago, MLA: citeMla, APA: citeApa, Bluebook: citeBluebook };

const plain: CslItem = {
	id: 'own-2017',
	type: 'article-newspaper',
	title: 'US drops “demand” for names',
	'container-title': 'Who Wants to Know',
	issued: { 'date-parts': [[2017, 9, 7]] },
	URL: 'https://x.example/a/',
};
const suit: CslItem = {
	id: 'suit',
	type: 'legal_case',
	title: 'Twitter, Inc. v. DHS',
	number: '3:17-cv-01916',
	authority: 'U.S. District Court for the Northern District of California',
	source: 'Who Wants to Know',
	issued: { 'date-parts': [[2017, 4, 6]] },
	URL: 'https://x.example/s/',
	custom: { court: 'N.D. Cal.' },
};
const by = (...names: string[]) => ({ ...plain, author: names.map(readName) });
const on = (...parts: number[]) => ({ ...plain, issued: { 'date-parts': [parts] as const } });

test.each<[style: keyof typeof styles, as: string, item: CslItem, citation: string]>([
	['AP', 'no author', plain, '“US drops ‘demand’ for names,” Who Wants to Know, Sept. 7, 2017, https://x.example/a/'],
	[
		'AP',
		'one author',
		by('Jane Roe'),
		'Jane Roe, “US drops ‘demand’ for names,” Who Wants to Know, Sept. 7, 2017, https://x.example/a/',
	],
	[
		'AP',
		'three authors',
		by('Jane Roe', 'AP', 'Al Doe'),
		'Jane Roe, AP and Al Doe, “US drops ‘demand’ for names,” Who Wants to Know, Sept. 7, 2017, https://x.example/a/',
	],
	[
		'AP',
		'a month',
		on(2017, 9),
		'“US drops ‘demand’ for names,” Who Wants to Know, September 2017, https://x.example/a/',
	],
	[
		'AP',
		'a short month',
		on(2017, 4, 7),
		'“US drops ‘demand’ for names,” Who Wants to Know, April 7, 2017, https://x.example/a/',
	],
	[
		'AP',
		'a question',
		{ ...plain, title: 'Who asks?' },
		'“Who asks?” Who Wants to Know, Sept. 7, 2017, https://x.example/a/',
	],
	[
		'AP',
		'a case',
		suit,
		'Twitter, Inc. v. DHS, No. 3:17-cv-01916, U.S. District Court for the Northern District of California, filed April 6, 2017, Who Wants to Know, https://x.example/s/',
	],

	[
		'Chicago',
		'no author',
		plain,
		'_Who Wants to Know_. “US drops ‘demand’ for names.” September 7, 2017. https://x.example/a/.',
	],
	[
		'Chicago',
		'one author',
		by('Jane Roe'),
		'Roe, Jane. “US drops ‘demand’ for names.” _Who Wants to Know_, September 7, 2017. https://x.example/a/.',
	],
	[
		'Chicago',
		'an organization',
		by('The Associated Press'),
		'The Associated Press. “US drops ‘demand’ for names.” _Who Wants to Know_, September 7, 2017. https://x.example/a/.',
	],
	[
		'Chicago',
		'a junior',
		by('John Doe Jr.'),
		'Doe, John, Jr. “US drops ‘demand’ for names.” _Who Wants to Know_, September 7, 2017. https://x.example/a/.',
	],
	[
		'Chicago',
		'three authors',
		by('Jane Roe', 'John Doe', 'Al Poe'),
		'Roe, Jane, John Doe, and Al Poe. “US drops ‘demand’ for names.” _Who Wants to Know_, September 7, 2017. https://x.example/a/.',
	],
	[
		'Chicago',
		'eleven authors',
		by(...crowd(11)),
		'Ra, A, A Rb, A Rc, A Rd, A Re, A Rf, A Rg, et al. “US drops ‘demand’ for names.” _Who Wants to Know_, September 7, 2017. https://x.example/a/.',
	],
	[
		'Chicago',
		'a month',
		on(2017, 3),
		'_Who Wants to Know_. “US drops ‘demand’ for names.” March 2017. https://x.example/a/.',
	],
	['Chicago', 'a year', on(2017), '_Who Wants to Know_. “US drops ‘demand’ for names.” 2017. https://x.example/a/.'],
	[
		'Chicago',
		'a case',
		suit,
		'_Twitter, Inc. v. DHS_, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017), https://x.example/s/.',
	],

	['MLA', 'no author', plain, '“US drops ‘demand’ for names.” _Who Wants to Know_, 7 Sept. 2017, x.example/a/.'],
	[
		'MLA',
		'one author',
		by('Jane Roe'),
		'Roe, Jane. “US drops ‘demand’ for names.” _Who Wants to Know_, 7 Sept. 2017, x.example/a/.',
	],
	[
		'MLA',
		'two authors',
		by('Jane Roe', 'John Doe'),
		'Roe, Jane, and John Doe. “US drops ‘demand’ for names.” _Who Wants to Know_, 7 Sept. 2017, x.example/a/.',
	],
	[
		'MLA',
		'three authors',
		by('Jane Roe', 'John Doe', 'Al Poe'),
		'Roe, Jane, et al. “US drops ‘demand’ for names.” _Who Wants to Know_, 7 Sept. 2017, x.example/a/.',
	],
	['MLA', 'a month', on(2017, 3), '“US drops ‘demand’ for names.” _Who Wants to Know_, Mar. 2017, x.example/a/.'],
	['MLA', 'a year', on(2017), '“US drops ‘demand’ for names.” _Who Wants to Know_, 2017, x.example/a/.'],
	[
		'MLA',
		'a case',
		suit,
		'U.S. District Court for the Northern District of California. _Twitter, Inc. v. DHS_. Docket no. 3:17-cv-01916, 6 Apr. 2017. _Who Wants to Know_, x.example/s/.',
	],

	[
		'APA',
		'no author',
		plain,
		'US drops “demand” for names. (2017, September 7). _Who Wants to Know_. https://x.example/a/',
	],
	[
		'APA',
		'one author',
		by('Jane-Ann Q. Roe'),
		'Roe, J.-A. Q. (2017, September 7). US drops “demand” for names. _Who Wants to Know_. https://x.example/a/',
	],
	[
		'APA',
		'two authors',
		by('Jane Roe', 'John Doe Jr.'),
		'Roe, J., & Doe, J., Jr. (2017, September 7). US drops “demand” for names. _Who Wants to Know_. https://x.example/a/',
	],
	[
		'APA',
		'two organizations',
		by('Reuters', 'AP'),
		'Reuters & AP. (2017, September 7). US drops “demand” for names. _Who Wants to Know_. https://x.example/a/',
	],
	[
		'APA',
		'a month',
		on(2017, 3),
		'US drops “demand” for names. (2017, March). _Who Wants to Know_. https://x.example/a/',
	],
	['APA', 'a year', on(2017), 'US drops “demand” for names. (2017). _Who Wants to Know_. https://x.example/a/'],
	[
		'APA',
		'a case',
		suit,
		'Twitter, Inc. v. DHS, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017). https://x.example/s/',
	],

	[
		'Bluebook',
		'a case',
		suit,
		'_Twitter, Inc. v. DHS_, No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017), https://x.example/s/.',
	],
])('%s cites %s', (style, _as, item, citation) => {
	expect(format(styles[style](item))).toBe(citation);
});

const unpublished = without('URL');
const elsewhere = without('container-title');
const undated = without('issued');
const bare: CslItem = { id: 'bare', type: 'legal_case', title: 'Doe v. Roe', authority: 'Some court' };

test.each<[style: keyof typeof styles, as: string, item: CslItem, citation: string]>([
	['AP', 'address', unpublished, '“US drops ‘demand’ for names,” Who Wants to Know, Sept. 7, 2017'],
	['AP', 'publication', elsewhere, '“US drops ‘demand’ for names,” Sept. 7, 2017, https://x.example/a/'],
	['AP', 'date', undated, '“US drops ‘demand’ for names,” Who Wants to Know, https://x.example/a/'],
	['AP', 'docket', bare, 'Doe v. Roe, Some court'],
	['Chicago', 'address', unpublished, '_Who Wants to Know_. “US drops ‘demand’ for names.” September 7, 2017.'],
	['Chicago', 'publication', elsewhere, '“US drops ‘demand’ for names.” September 7, 2017. https://x.example/a/.'],
	['Chicago', 'date', undated, '_Who Wants to Know_. “US drops ‘demand’ for names.” https://x.example/a/.'],
	['Chicago', 'docket', bare, '_Doe v. Roe_ (Some court).'],
	['MLA', 'address', unpublished, '“US drops ‘demand’ for names.” _Who Wants to Know_, 7 Sept. 2017.'],
	['MLA', 'publication', elsewhere, '“US drops ‘demand’ for names.” 7 Sept. 2017, x.example/a/.'],
	['MLA', 'date', undated, '“US drops ‘demand’ for names.” _Who Wants to Know_, x.example/a/.'],
	['MLA', 'docket', { ...bare, source: 'N' }, 'Some court. _Doe v. Roe_. _N_.'],
	['APA', 'address', unpublished, 'US drops “demand” for names. (2017, September 7). _Who Wants to Know_.'],
	['APA', 'publication', elsewhere, 'US drops “demand” for names. (2017, September 7). https://x.example/a/'],
	['APA', 'date', undated, 'US drops “demand” for names. (n.d.). _Who Wants to Know_. https://x.example/a/'],
	['APA', 'docket', bare, 'Doe v. Roe (Some court).'],
	['Bluebook', 'docket', bare, '_Doe v. Roe_ (Some court).'],
])('%s leaves out an unknown %s', (style, _as, item, citation) => {
	expect(format(styles[style](item))).toBe(citation);
});

test('APA names the first nineteen of many authors and the last', () => {
	expect(format(citeApa(by(...crowd(22))))).toContain('Rs, A., . . . Rv, A. (2017');
});

function crowd(size: number): string[] {
	return Array.from('abcdefghijklmnopqrstuv'.slice(0, size), (letter) => `A R${letter}`);
}

function without(field: keyof CslItem): CslItem {
	return Object.fromEntries(Object.entries(plain).filter(([name]) => name !== field)) as unknown as CslItem;
}

function format(citation: Citation): string {
	return citation.map((run) => (typeof run === 'string' ? run : `_${run.italic}_`)).join('');
}
