import { expect, test } from 'vitest';
import { checkContent } from '../../src/check-content.ts';
import { isError } from '../../src/problems/rules.ts';
import { contentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { readContent } from '../../src/reading/read-content.ts';
import {
	account,
	agency,
	archiveFacts,
	article,
	courts,
	legalAction,
	now,
	registryAgencies,
	told,
} from '../../src/testing/build-content.ts';
import { fixContent, type Checked } from './fix-content.ts';

const files = [
	archiveFacts(),
	courts,
	registryAgencies({ 'justice-department': { name: 'Department of Justice', abbreviations: ['DOJ'] } }),
	account('alt-uscis', { handle: 'ALT_uscis', handleHistory: [{ handle: 'ALT_immigration' }] }),
	account('twin-one', { handle: 'one', displayNames: ['The Twins'] }),
	account('twin-two', { handle: 'two', displayNames: ['The Twins'] }),
	agency('customs', { name: 'Customs and Border Protection', abbreviation: 'CBP', previousNames: ['Customs Service'] }),
	agency('dhs', { name: 'Homeland Security' }),
	agency('doi', { name: 'Interior' }),
	legalAction('twitter-v-dhs', { caseName: 'Twitter v. DHS', docketNumber: '3:17-cv-01916' }),
	article('2016/fax', { formerly: ['/articles/2016/the-fax/', '/2016/fax-sent'] }),
];

test.each<[about: string, path: string, before: string, after: string | undefined]>([
	['a date with slashes', 'articles/2017/a.md', 'date: 2017/04/07', 'date: 2017-04-07'],
	['a date in words', 'articles/2017/a.md', 'date: April 7, 2017', 'date: 2017-04-07'],
	['a date in quotation marks', 'articles/2017/a.md', `date: '7 Apr. 2017'`, `date: '2017-04-07'`],
	['a date that could be two', 'articles/2017/a.md', 'date: 3/4/2017', undefined],
	['a date that the calendar does not have', 'articles/2017/a.md', 'date: 2017/02/30', undefined],
	['a date with a remark behind it', 'articles/2017/a.md', 'date: 2017/04/07 # or the 8th', undefined],
	[
		'two dates in one line',
		'accounts/a.md',
		'handleHistory: [{ handle: b, from: 2017/04/07, to: "May 2017" }]',
		'handleHistory: [{ handle: b, from: 2017-04-07, to: "2017-05" }]',
	],
	['words that look like a date, where none is due', 'articles/2017/a.md', 'title: April 7, 2017', undefined],
	['a word that a date stands for', 'legal-actions/a.md', 'status: 2017/04/07', undefined],
	[
		'a title with a colon',
		'articles/2017/a.md',
		'title: Twitter v. DHS: the papers',
		'title: "Twitter v. DHS: the papers"',
	],
	[
		'a title with a colon and quotation marks',
		'articles/2017/a.md',
		`title: The "fax": who's who`,
		`title: 'The "fax": who''s who'`,
	],
	['a value that begins with @', 'articles/2017/a.md', 'summary: @ALT_uscis stays', 'summary: "@ALT_uscis stays"'],
	[
		'an item that begins with @',
		'articles/2017/a.md',
		'topics: [a]\nbyline:\n  - @reporter',
		'topics: [a]\nbyline:\n  - "@reporter"',
	],
	[
		'a docket number in brackets',
		'legal-actions/a.md',
		'docketNumber: [2017] EWHC 12',
		'docketNumber: "[2017] EWHC 12"',
	],
	['a handle with its @', 'accounts/a.md', 'handle: @ALT_some', 'handle: ALT_some'],
	['a value that may have a remark', 'articles/2017/a.md', 'summary: @a # b', undefined],
	['a value that goes on in the next line', 'articles/2017/a.md', 'summary: One: two\n  three: four', undefined],
	['a file with another mistake that is not mended', 'articles/2017/a.md', 'summary: @a\ntopics: [a', undefined],
	['spaces at the end of a line', 'articles/2017/a.md', 'title: Sues  \t', 'title: Sues'],
	['spaces that belong to a text', 'articles/2017/a.md', 'summary: |\n  One  \n  two', undefined],
	['a misspelt id', 'articles/2017/a.md', 'agencies: [custons]', 'agencies: [customs]'],
	['a misspelt id of few letters', 'articles/2017/a.md', 'agencies: [doj]', 'agencies: [justice-department]'],
	['a short id that no record explains', 'articles/2017/a.md', 'agencies: [dod]', undefined],
	['a year that is another', 'legal-actions/a.md', 'relations: [{ type: follows, action: twitter-v-dh }]', undefined],
	['an id in capitals', 'agencies/a.md', 'parent: DHS', 'parent: dhs'],
	[
		'an id with its ending',
		'accounts/a.md',
		'purportsToRepresent: agencies/customs.md',
		'purportsToRepresent: customs',
	],
	[
		'the name of a record',
		'articles/2017/a.md',
		'agencies:\n  - Customs and Border Protection',
		'agencies:\n  - customs',
	],
	['a name that a record had before', 'articles/2017/a.md', 'agencies: ["Customs Service"]', 'agencies: ["customs"]'],
	[
		'an abbreviation',
		'legal-actions/a.md',
		'parties: [{ name: CBP, ref: agency/CBP, role: issuer }]',
		'parties: [{ name: CBP, ref: agency/customs, role: issuer }]',
	],
	['a past handle', 'articles/2017/a.md', `accounts:\n  - '@alt_immigration'`, `accounts:\n  - 'alt-uscis'`],
	['a docket number', 'articles/2017/a.md', 'legalActions: ["3:17-cv-01916"]', 'legalActions: ["twitter-v-dhs"]'],
	['a name of two records', 'articles/2017/a.md', 'accounts: [The Twins]', undefined],
	['the name of a record of another kind', 'articles/2017/a.md', 'accounts: [CBP]', undefined],
])('%s in the front matter', (_, path, before, after) => {
	const file = contentFile(path, `---\n${withRequired(path, before)}\n---\n\nText.  \n`);
	expect(fixed(file)).toBe(file.text.replace(before, () => after ?? before));
});

test.each<[about: string, before: string, after: string | undefined]>([
	['a name in double brackets', '[[agency:CBP|the agency]]', '[[agency:customs|the agency]]'],
	['a misspelt id in double brackets', '[[agency:custons]]', '[[agency:customs]]'],
	['an id that is like no other', '[[agency:fbi]]', undefined],
	['a link to an address that an article had, which leads there', '[a](/articles/2016/the-fax/#it)', undefined],
	['a link to a file that was renamed, which leads there', '[a](../2016/the-fax.md)', undefined],
	[
		'two links to one misspelt record',
		'[a](/agencies/custons/)\n[b](/agencies/custons/)',
		'[a](/agencies/customs/)\n[b](/agencies/customs/)',
	],
	['a link to a misspelt record', '[a](/agencies/custons/ "Title")', '[a](/agencies/customs/ "Title")'],
	['a link of which code says the same', '`/agencies/custons/` [a](/agencies/custons/)', undefined],
	['a link to another site', '[a](https://a.example/agencies/custons/)', undefined],
	['spaces in the text', 'One  \ntwo', undefined],
])('%s in the text', (_, before, after) => {
	const file = article('2017/a', {}, `\nFirst line.\n\n${before}\n`);
	expect(fixed(file)).toBe(file.text.replace(before, () => after ?? before));
});

test('a name is not taken for a record while another that may claim it cannot be read', () => {
	const reference = contentFile('articles/2017/a.md', '---\ntitle: a\ndate: 2017\nagencies: [DOJ]\n---\n');
	const unread = (parent: string) =>
		contentFile('agencies/justice.md', `---\nname: Department of Justice\nabbreviation: DOJ\n${parent}---\n`);
	expect(fixed(reference, [...files, unread('parent: [none\n')])).toBe(reference.text);
	expect(fixed(reference, [...files, unread('')])).toContain('agencies: [justice]');
});

test('where a record lies that is not UTF-8, nothing is made to lead elsewhere', () => {
	const file = article('2017/a', { agencies: ['cbp'] }, '[a](/agencies/cbp/) [[agency:CBP]]');
	const read = readContent({ now, files: [...files, file], others: [], unread: ['agencies/cbp.md'] });
	const { changes } = fixContent([...files, file], () => ({
		content: read.content,
		problems: checkContent(read).problems,
	}));
	expect(changes).toEqual([]);
	expect(told(read.problems.filter(isError))).toEqual([]);
});

test('what is mended has no errors left, is told line by line, and stays as it is', () => {
	const file = contentFile(
		'articles/2017/a.md',
		'---\ntitle: Twitter v. DHS: the papers\ndate: April 7, 2017 \nagencies: [CBP]\n---\n\n[[agency:CBP]]\n',
	);
	const { changes, files: after, checked } = fixContent([...files, file], check);
	expect(changes.map(({ line, after: text }) => `${line} ${text}`)).toEqual([
		'2 title: "Twitter v. DHS: the papers"',
		'3 date: 2017-04-07',
		'4 agencies: [customs]',
		'7 [[agency:customs]]',
	]);
	expect(checked.problems.filter(isError)).toEqual([]);
	expect(fixContent(after, check).changes).toEqual([]);
});

test('content without problems is left alone', () => {
	const { changes, files: after } = fixContent(files, check);
	expect(changes).toEqual([]);
	expect(after).toEqual(files);
});

function fixed(file: ContentFile, others: readonly ContentFile[] = files): string | undefined {
	const result = fixContent([...others, file], check);
	expect(result.files.slice(0, others.length)).toEqual(others);
	return result.files.at(-1)?.text;
}

function check(all: readonly ContentFile[]): Checked {
	const read = readContent({ now, files: all, others: [] });
	return { content: read.content, problems: checkContent(read).problems };
}

/** Fields with those that the kind of the file must have. */
function withRequired(path: string, fields: string): string {
	const required: Record<string, string[]> = {
		articles: ['title: a', 'date: 2017'],
		accounts: ['handle: a', 'platform: twitter'],
		agencies: ['name: a'],
		'legal-actions': ['kind: lawsuit', 'caseName: a', 'status: pending'],
	};
	const missing = (required[path.split('/')[0] ?? ''] ?? []).filter(
		(line) => !new RegExp(`^${line.split(':')[0] ?? ''}:`, 'm').test(fields),
	);
	return [...missing, fields].join('\n');
}
