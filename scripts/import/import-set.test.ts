import { expect, test } from 'vitest';
import { contentFile } from '../../src/reading/content-file.ts';
import { isError } from '../../src/problems/rules.ts';
import { account, agency, archiveFacts, legalAction, now, told } from '../../src/testing/build-content.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { buildArchive } from '../../src/build-archive.ts';
import { formatDraft } from './draft-file.ts';
import { readSet, type Settings } from './import-set.ts';
import { knownOf } from './known-archive.ts';
import { proposeRecords } from './proposals.ts';
import { reportDraft, reportUnknown, type Written } from './report-import.ts';

const records = [
	archiveFacts(),
	agency('cbp', { name: 'Customs and Border Protection', abbreviation: 'CBP' }),
	agency('dhs', { name: 'Department of Homeland Security', abbreviation: 'DHS' }),
	account('alt-uscis', { handle: 'ALT_uscis' }),
	legalAction('the-summons', {
		parties: [{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' }],
		dateFiled: '2017-04-05',
	}),
];
const settings: Settings = {
	timeZone: 'UTC',
	given: {},
	hosts: ['https://old.example/'],
	moved: new Map([['older', '/articles/2016/older/']]),
};

const wire = `Agency's "demand": it's given up

FILE - This May 2, 2016, photo shows a court. The agency gave up Friday, April 7, 2017. (AP Photo/John Doe)

— Customs and Border Protection gave up its demand for @ALT_uscis and @alt_uscs, DHS said Friday.

It was told so on Thursday.
`;

test('a report becomes a draft with marks', () => {
	expect(draftsOf({ 'a.txt': wire })[0]?.text).toBe(`---
# please check: The text began with a dash, so the place of its dateline is missing; the dash was left out.
title: "Agency's \\"demand\\": it's given up"
# please check: The date is only likely, for "Friday, April 7, 2017" in the text, and the "Friday" of its beginning.
date: 2017-04-07
# please check: The source is only possible, for the credit of the picture, "AP Photo/John Doe".
source:
  name: The Associated Press
accounts:
  # certain: "@ALT_uscis"
  - alt-uscis
agencies:
  # certain: "Customs and Border Protection"
  - cbp
  # please check: likely, the text has only "DHS".
  - dhs
# please check: @alt_uscs has no record.
# please check: Perhaps it is about the-summons as well, of the same time and with the same parties:
# legalActions:
#   - the-summons
# please check: The report came with the caption of a picture. To show it, save the picture in the folder images and delete "# ":
# image:
#   src: FILE.jpg
#   alt: WHAT THE PICTURE SHOWS
#   caption: FILE - This May 2, 2016, photo shows a court. The agency gave up Friday, April 7, 2017.
#   credit: AP Photo/John Doe
# please check: Days that the text names, counted from 2017-04-07:
#   "@alt_uscs, DHS said Friday" is 2017-04-07
#   "was told so on Thursday" is 2017-04-06
draft: true
# please check: Nothing says that the text may be published. Write its terms here before you take out "draft: true".
rights: Not cleared for publication (The Associated Press)
---

Customs and Border Protection gave up its demand for @ALT_uscis and @alt_uscs, DHS said Friday.

It was told so on Thursday.
`);
});

test('passages of a copy in which words were exchanged are marked, and nothing in them is corrected', () => {
	const [written] = draftsOf({
		'a.txt':
			'Head\nApril 7, 2017\n\nA agency has a order, “a official of a agency has seen it,” it said.\n\nNo “such” a thing.\n',
	});
	expect(written?.text).toContain('\n# please check: The text reads like a copy in which words were exchanged: ');
	expect(written?.text.split('\n---\n\n')[1]).toBe(
		'<!-- please check: "A agency", "a order", "a official", "a agency"; compare the quotation with the original -->\n\nA agency has a order, “a official of a agency has seen it,” it said.\n\nNo “such” a thing.\n',
	);
});

test('the terminal tells every mark, day and change with its line', () => {
	const [written] = draftsOf({ 'a.txt': `${wire}\nFollow us on Twitter\n` });
	const lines = written === undefined ? [] : reportDraft(written).split('\n');
	expect(lines[0]).toBe('a.txt is now the draft content/articles/2017/agencys-demand-its-given-up.md');
	expect(lines).toContain(
		'  content/articles/2017/agencys-demand-its-given-up.md:15  please check: likely, the text has only "DHS".',
	);
	expect(lines).toContain(
		'  content/articles/2017/agencys-demand-its-given-up.md:37  "was told so on Thursday" is 2017-04-06',
	);
	expect(lines).toContain('  a.txt:9  left out, an invitation to follow: "Follow us on Twitter"');
});

test('what has no record is told with what to type', () => {
	const written = draftsOf({ 'a.txt': `${wire}\nThe case is No. 3:17-cv-01916.\n` });
	const report = reportUnknown(written, ['ALT_uscis'], 'content');
	expect(report).toContain(
		'@alt_uscs has no record. Did the report mean @ALT_uscis? To make one, write content/accounts/alt-uscs.md:\n    ---\n    handle: "alt_uscs"\n    platform: twitter\n    ---',
	);
	expect(report).toContain(
		'write content/legal-actions/3-17-cv-01916.md:\n    ---\n    kind: lawsuit\n    caseName: THE NAME OF THE CASE\n    docketNumber: "3:17-cv-01916"',
	);
	expect(reportUnknown(draftsOf({ 'a.txt': 'Head\nApril 7, 2017\n\nIt said.\n' }), [], 'content')).toBe('');
});

test('a line with several marks is told with each', () => {
	const [written] = draftsOf({ 'a.md': '---\ntitle: A\ndate: 2017\nlastmod: 2017\n---\n{{< a >}} and {{< b >}}\n' });
	expect(written?.text).not.toContain('updated');
	expect(written === undefined ? '' : reportDraft(written)).toContain(
		'please check: shortcode {{< a >}}\n  content/articles/2017/a.md:9  please check: shortcode {{< b >}}\n',
	);
});

test('of old addresses, those that can lead to the article are kept, and the others are told', () => {
	const fields = 'title: A\ndate: 2017\npermalink: /articles/2017/a.html\naliases: [/b/, "/?p=1"]';
	const [draft] = draftsOf({ 'a.md': `---\n${fields}\n---\nText\n` });
	expect(draft?.text).toContain('\nformerly:\n  - /articles/2017/a.html\n  - /b/\ndraft: true\n');
	expect(draft === undefined ? '' : reportDraft(draft)).toMatch(/a\.md:2 {2}please check: "\/\?p=1" was an address/);
	const [same] = draftsOf({ 'a.md': '---\ntitle: A\ndate: 2017\npermalink: /articles/2017/a/\n---\nText\n' });
	expect(same?.text).not.toContain('formerly');
});

test('posts become drafts that link to each other', () => {
	const drafts = draftsOf({
		'posts/a.md':
			'---\ntitle: A\ndate: 2017-04-07\n---\n[b](/posts/b/#x) [c](b.md) [d](../c/) [e](https://old.example/posts/c/) [f](/older/)\n',
		'posts/b.md': '+++\ntitle = "B"\ndate = 2018-01-01\n+++\n* CBP  \n  said\n',
		'posts/c/index.md': '---\ntitle: C\ndate: 2018-01-02\n---\nText\n',
	});
	expect(drafts.map(({ imported }) => imported.file)).toEqual([
		'articles/2017/a.md',
		'articles/2018/b.md',
		'articles/2018/c.md',
	]);
	expect(drafts[0]?.text).toContain(
		'[b](/articles/2018/b/#x) [c](/articles/2018/b/) [d](/articles/2018/c/) [e](/articles/2018/c/) [f](/articles/2016/older/)',
	);
	expect(drafts[1]?.text).toContain('\n* CBP  \n  said\n');
});

test.each<[as: string, name: string, text: string]>([
	[
		'hard words in a headline',
		'a.txt',
		'@x: "a" # b — \u{1F600} [c] {d}\nApril 7, 2017\n\n- [[a]] *a* <script>b</script>\n\n---\n',
	],
	['a headline in Arabic', 'a.txt', 'محكمة\nApril 7, 2017\n\nنص\n'],
	['a headline that YAML takes for something else', 'a.txt', 'true\nApril 7, 2017\n\nIt said.\n'],
	['a number for a headline', 'a.txt', '0123\nApril 7, 2017\n\nIt said.\n'],
	['fields with line breaks', 'a.md', '---\ntitle: |\n  a\n  b\ndate: 2017\nx: "# y"\nz: |\n  1\n\n  2\n---\nText\n'],
	['a comment that would end early', 'a.md', '---\ntitle: a\ndate: 2017\n---\n![a --> b](x.jpg) {{< c "-->" >}}\n'],
	[
		'old addresses that cannot be redirected',
		'a.md',
		'---\ntitle: A\ndate: 2017\naliases: [/b/, /?p=1, /%, /c d, "/:x/"]\n---\nText\n',
	],
	['a page', 'a.html', '<h1>Head</h1><p>April 7, 2017</p><p>It said. <a href="/x">x</a> <img src="a.jpg"></p>'],
])('%s makes a draft that the build can read', (_as, name, text) => {
	const drafts = draftsOf({ [name]: text });
	const { content, problems } = readContent({
		now,
		files: [...records, ...drafts.map((draft) => contentFile(draft.imported.file, draft.text))],
		others: [],
	});
	expect(content.withheld).toHaveLength(1);
	expect(content.withheld[0]?.data.rights).toMatch(/^Not cleared for publication/);
	expect(told([...problems, ...buildArchive(content).problems].filter(isError))).toEqual([]);
});

test.each<[as: string, name: string, text: string, message: RegExp]>([
	['no date', 'a.txt', 'Head\n\nIt said.\n', /^a\.txt {2}No date .*\n {2}-> Add --date/],
	['no text', 'a.txt', 'Head\nApril 7, 2017\n', /^a\.txt {2}No article was found/],
	['broken front matter', 'a.md', '---\ntitle: a: b\n---\nText', /^a\.md:2 {2}The front matter cannot be read/],
])('a file with %s is refused', (_as, path, text, message) => {
	expect(readSet([{ label: path, path, text }], settings)).toMatchObject([
		{ message: expect.stringMatching(message) as string },
	]);
});

test('what the command says goes before what is read', () => {
	const because = 'the command';
	const given = {
		date: { value: '2016', confidence: 'certain', because },
		rights: { value: 'CC0', confidence: 'certain', because },
	} as const;
	const [draft] = draftsOf({ 'a.txt': wire }, { ...settings, given });
	expect(draft?.imported.file).toMatch(/^articles\/2016\//);
	expect(draft?.text).toContain('\ndraft: true\nrights: CC0\n');
});

function draftsOf(files: Readonly<Record<string, string>>, used: Settings = settings): Written[] {
	const known = knownOf(readContent({ now, files: records, others: [] }).content);
	const inputs = Object.entries(files).map(([path, text]) => ({ label: path, path, text }));
	return readSet(inputs, used).flatMap((step) => {
		if ('message' in step) throw new Error(step.message);
		const { report, file } = step;
		const proposals = proposeRecords(
			[report.title.value, ...report.body.map(({ text }) => text)].join('\n\n'),
			report.date.value,
			known,
		);
		return [{ imported: step, path: `content/${file}`, text: formatDraft(report, proposals), proposals }];
	});
}
