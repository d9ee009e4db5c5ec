import { expect, test } from 'vitest';
import {
	account,
	agency,
	archiveFacts,
	article,
	contentOf,
	legalAction,
	now,
	page,
	problemsOf,
	registryAgencies,
	told,
} from '../testing/build-content.ts';
import { contentFile } from './content-file.ts';
import { readContent } from './read-content.ts';

test('files become entries, in the order of the files', () => {
	const content = contentOf(
		[
			archiveFacts({ name: 'Who Wants to Know' }),
			contentFile('registry/courts.yaml', 'cand: {name: Northern District of California, citation: N.D. Cal.}'),
			contentFile('README.md', 'Anything.'),
			agency('a', {}, 'About **a**.\n'),
			agency('b'),
			account('x'),
			legalAction('suit'),
			article('2017/one'),
			article('2018/two', { draft: 'true' }),
			page('about'),
		],
		['images/a.png', 'images/2017/b.jpg'],
	);
	expect(content.facts.name).toBe('Who Wants to Know');
	expect(content.courts).toEqual({ cand: { name: 'Northern District of California', citation: 'N.D. Cal.' } });
	expect(content.agencies.map((entry) => entry.id)).toEqual(['agency/a', 'agency/b']);
	expect(content.accounts.map((entry) => entry.id)).toEqual(['account/x']);
	expect(content.legalActions.map((entry) => entry.id)).toEqual(['legal-action/suit']);
	expect(content.articles.map((entry) => entry.id)).toEqual(['article/2017/one']);
	expect(content.withheld.map((entry) => entry.id)).toEqual(['article/2018/two']);
	expect([...content.pages.keys()]).toEqual(['about']);
	expect(content.pages.get('about')).toMatchObject({ data: { title: 'about' }, body: '', bodyLine: 4 });
	expect(content.entryFiles).toHaveLength(6);
	expect([...content.images.keys()]).toEqual(['a.png', '2017/b.jpg']);
});

test('an entry has its body and the line on which it starts', () => {
	const [entry] = contentOf([agency('a', { abbreviation: 'A' }, '\nAbout **a**.\n')]).agencies;
	expect(entry).toMatchObject({ body: '\nAbout **a**.\n', bodyLine: 5 });
});

test('numbers and days in the front matter stay as they were typed', () => {
	const file = contentFile(
		'legal-actions/suit.md',
		'---\nkind: lawsuit\ncaseName: 0123456789\nstatus: pending\ndocketNumber: 0123\nexternalIds: {courtlistener: 9007199254740993123}\ndateFiled: 2017-04-06\n---\n',
	);
	expect(contentOf([file]).legalActions[0]?.data).toMatchObject({
		caseName: '0123456789',
		docketNumber: '0123',
		externalIds: { courtlistener: '9007199254740993123' },
		dateFiled: '2017-04-06',
	});
});

test.each([
	['never closed', '---\nname: CBP\nsecret: x\n', 'front-matter agencies/a.md:1:1'],
	['closed with words', '---\nname: CBP\n--- still private\nsecret: x\n---\nBody', 'front-matter agencies/a.md:3:1'],
	['missing', 'name: CBP\n', 'front-matter agencies/a.md:1:1'],
	['one key twice', '---\nname: CBP\nname: DHS\n---\n', 'yaml-syntax agencies/a.md:3:1'],
	['indented with tabs', '---\nname: CBP\nexternalIds:\n\twikidata: Q1\n---\n', 'yaml-syntax agencies/a.md:4:1'],
	['without a name', '---\nabbreviation: CBP\n---\n', 'field-missing agencies/a.md:2:1'],
	['with a field that no agency has', '---\nname: CBP\nslug: ../../x\n---\n', 'field-unknown agencies/a.md:3:1'],
])('a file whose front matter is %s becomes no entry but a problem', (_as, text, problem) => {
	const { content, problems } = readContent({
		now,
		files: [archiveFacts(), contentFile('agencies/a.md', text)],
		others: [],
	});
	expect(content.agencies).toEqual([]);
	expect(told(problems)).toEqual([problem]);
});

test.each([
	'note.md',
	'articles/a.md',
	'articles/2017/A.md',
	'articles/2017/a_b.md',
	'articles/2017/04/a.md',
	'articles/17/a.md',
	'articles/2017/a.mdx',
	'articles/2017/-a.md',
	'articles/2017/é.md',
	'agencies/2017/a.md',
	'agencies/sub/a.md',
	'agency/a.md',
	'Agencies/a.md',
	'registry/judges.yaml',
	'pages/About.mdx',
	'pages/about.md',
	'pages/sub/about.mdx',
	'images/README.md',
])('the file %s lies in no place for records', (path) => {
	expect(told(problemsOf([contentFile(path, '---\nname: x\n---\n')]))).toEqual([`file-place ${path}`]);
});

test.each([
	'images/a.svg',
	'images/a.html',
	'images/a',
	'images/.png',
	'images/a.PNG',
	'logo.png',
	'Images/a.png',
	'articles/2017/a.png',
	'agencies/a.yml',
	'archive.yml',
])('the file %s, which is no text, lies in no place for pictures', (path) => {
	expect(told(problemsOf([], [path]))).toEqual([`file-place ${path}`]);
});

test('an article lies in the folder of its year', () => {
	const problems = problemsOf([article('2018/twitter-sues', { date: '2017-04-06' })]);
	expect(told(problems)).toEqual(['file-place articles/2018/twitter-sues.md']);
	expect(problems[0]?.cure).toBe(
		'Correct its date, or move it to articles/2017/twitter-sues.md; if it was published where it is, write `formerly: [/articles/2018/twitter-sues/]` into it.',
	);
});

test('what a field that is missing makes wrong is told at the top', () => {
	const problems = problemsOf([article('2017/a', { externalUrl: 'https://x.example/' })]);
	expect(told(problems)).toEqual(['field-value articles/2017/a.md:2:1']);
	expect(problems[0]?.message).toBe('stub: the empty value does not fit.');
});

test.each([
	'404',
	'accounts',
	'agencies',
	'articles',
	'connections',
	'data',
	'images',
	'index',
	'legal-actions',
	'on-this-day',
	'pagefind',
	'search',
	'statistics',
	'timeline',
	'topics',
	'corrections',
])('a special page cannot have the address of the part /%s/ of the site', (name) => {
	const { content, problems } = readContent({ now, files: [archiveFacts(), page(name)], others: [] });
	expect(told(problems)).toEqual([`address-taken pages/${name}.mdx`]);
	expect(content.pages.size).toBe(0);
});

test.each(['letter-a', 'letter-other'])('a record cannot have the address of a part of an A–Z: %s', (id) => {
	expect(told(problemsOf([agency(id), account(id), legalAction(id)]))).toEqual([
		`address-taken agencies/${id}.md`,
		`address-taken accounts/${id}.md`,
		`address-taken legal-actions/${id}.md`,
	]);
	expect(problemsOf([agency(`${id}s`), article(`2017/${id}`)])).toEqual([]);
});

test('a special page needs front matter like any record', () => {
	expect(told(problemsOf([contentFile('pages/about.mdx', '# About')]))).toEqual(['front-matter pages/about.mdx:1:1']);
});

test('the facts and the courts are checked, and the archive keeps its defaults', () => {
	const { content, problems } = readContent({
		now,
		files: [
			contentFile('archive.yaml', 'name: N\nurl: ftp://x\n'),
			contentFile('registry/courts.yaml', 'cand: {name: X}\n'),
		],
		others: [],
	});
	expect(told(problems)).toEqual([
		'field-value archive.yaml:2:6',
		'field-missing registry/courts.yaml:1:7',
		'archive-url archive.yaml',
	]);
	expect(content.facts.name).toBe('Archive');
	expect(content.courts).toEqual({});
});

test('an archive that does not say where it is published is told so', () => {
	expect(told(readContent({ now, files: [], others: [] }).problems)).toEqual(['archive-url archive.yaml']);
	expect(told(readContent({ now, files: [archiveFacts({ url: undefined })], others: [] }).problems)).toEqual([
		'archive-url archive.yaml',
	]);
	expect(readContent({ now, files: [archiveFacts()], others: [] }).problems).toEqual([]);
});

test('a record of a kind that the archive hides is told at its file', () => {
	const files = [archiveFacts({ hide: ['account'] }), account('a'), agency('b')];
	expect(told(problemsOf(files))).toEqual(['kind-hidden accounts/a.md']);
});

test('to an archive that hides agencies, those of the registry are not there', () => {
	const files = [
		archiveFacts({ hide: ['agency'] }),
		registryAgencies({ a: {} }),
		article('2017/a', { agencies: ['a'] }),
	];
	expect(told(problemsOf(files))).toEqual(['reference-unknown articles/2017/a.md:4:12']);
});

test.each([
	['colours:\n  accent: "#0088cc"', 'field-value archive.yaml:2:11'],
	['colours:\n  accent: #004488', 'field-value archive.yaml:2:11'],
	['colours:\n  acent: "#004488"', 'field-unknown archive.yaml:2:3'],
	['hide: [accounts]', 'field-value archive.yaml:1:8'],
])('%j in archive.yaml is told at its place', (yaml, problem) => {
	expect(told(problemsOf([contentFile('archive.yaml', yaml)]))).toContain(problem);
});

test('what was removed and the addresses that were published are read, each with its place', () => {
	const content = contentOf([
		contentFile('removed.yaml', '# why\n/a/:\n  date: 2026-11\n  reason: "It\'s a copy."\n'),
		contentFile('urls.lock', '/a/ p-1\n'),
	]);
	expect(content.removed).toEqual([
		{
			address: '/a/',
			date: '2026-11',
			reason: 'It’s a copy.',
			place: { type: 'point', file: 'removed.yaml', line: 2, column: 1 },
		},
	]);
	expect([...(content.lock?.addresses ?? [])]).toEqual([['/a/', ['p-1']]]);
	expect(contentOf([]).lock).toBeUndefined();
});

test.each<[text: string, problem: string]>([
	['/a/: {date: 2026-11}', 'field-missing removed.yaml:1:6'],
	['a: {date: 2026-11, reason: So.}', 'field-value removed.yaml:1:4'],
	['/a/: {date: yesterday, reason: So.}', 'field-value removed.yaml:1:13'],
	['/a/: {date: 2026, reason: So.}\n/a/: {date: 2026, reason: So.}', 'yaml-syntax removed.yaml:2:1'],
])('in removed.yaml, %j is told', (text, problem) => {
	expect(told(problemsOf([contentFile('removed.yaml', text)]))).toEqual([problem]);
});
