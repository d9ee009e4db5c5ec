import { expect, test } from 'vitest';
import { checkContent, type KeptTexts } from './check-content.ts';
import { buildFolder } from './load-archive.ts';
import { compareProblems, type Problem } from './problems/problem.ts';
import { formatLock } from './reading/address-lock.ts';
import { contentFile, type ContentFile } from './reading/content-file.ts';
import { entriesOf, readContent } from './reading/read-content.ts';
import {
	account,
	agency,
	archiveFacts,
	article,
	courts,
	legalAction,
	now,
	record,
	registryAgencies,
	told,
} from './testing/build-content.ts';
import { extendLock, listPublished } from './views/published-addresses.ts';

const bodies = {
	cites:
		'See [CBP](/agencies/cbp/), [the fax](/articles/2016/fax/) and [topic](/topics/privacy/).\n\n[[agency:epa]] said.',
	doubts: 'The Office of Inspector General answered. ![The fax](fax.png)',
	numbers: 'In No. 17-1916 the court ruled. <script>x</script>',
	profile: 'Of [them](https://twitter.com/ALT_uscis) and @ALT_uscis, [gone](/legal-actions/gone/).',
};

const unlocked = [
	archiveFacts(),
	courts,
	registryAgencies({
		'dhs-oig': { name: 'DHS Inspector General', sharedNames: ['Office of Inspector General'], parent: 'dhs' },
		'doj-oig': { name: 'DOJ Inspector General', sharedNames: ['Office of Inspector General'] },
		dhs: { name: 'Department of Homeland Security', abbreviations: ['DHS'] },
	}),
	account('alt-uscis', { handle: 'ALT_uscis' }),
	agency('cbp', { name: 'Customs and Border Protection', abbreviation: 'CBP' }),
	legalAction('suit', { caseName: 'Roe v. Wade', docketNumber: '3:17-cv-01916', lastChecked: '2015-01-01' }),
	article('2016/fax', { topics: ['privacy'] }, 'A fax of 3:17-cv-01916.'),
	article('2016/handle', {}, 'Of @nobody.'),
	article('2017/cites', {}, bodies.cites),
	article('2017/doubts', {}, bodies.doubts),
	article('2017/draft', { draft: 'true' }, '[broken](/agencies/none/) [other](/articles/2017/other-draft/)'),
	article('2017/other-draft', { draft: 'true' }, 'A draft.'),
	article('2017/numbers', {}, bodies.numbers),
	article('2017/profile', {}, bodies.profile),
	record(
		'pages/about.mdx',
		{ title: 'About' },
		'<Link to="statute:usc/19/1509" /> <Link to="agency:dhs" /> <Link to="account:@nobody" /> <Fact />',
	),
];
const files = [...unlocked, lockOf(unlocked)];

const edits: readonly (readonly [name: string, edit: (files: readonly ContentFile[]) => readonly ContentFile[]])[] = [
	['nothing', (all) => all],
	['an edited text', put(article('2017/doubts', {}, `${bodies.doubts}\n\n[New](/agencies/new/)`))],
	['lines put above a text', put(article('2017/doubts', { summary: 'More.' }, bodies.doubts))],
	['a front matter that settles a doubt', put(article('2017/doubts', { agencies: ['cbp'] }, 'DHS. ' + bodies.doubts))],
	[
		'a renamed record',
		(all) => all.map((file) => (file.path === 'agencies/cbp.md' ? moved(file, 'agencies/customs.md') : file)),
	],
	['a new record that settles a mention', put(agency('epa', { name: 'Environmental Protection Agency' }))],
	['a new name for a record', put(agency('epa', { name: 'Other Name' }))],
	['a new alias', put(agency('cbp', { name: 'Customs', aliases: ['Office of Inspector General'] }))],
	['a deleted article', drop('articles/2016/fax.md')],
	['the last article of a topic without it', put(article('2016/fax', {}, 'A fax.'))],
	[
		'a new entry of the registry',
		put(registryAgencies({ 'epa-oig': { name: 'EPA OIG', aliases: ['Office of Inspector General'] } })),
	],
	['a registry that is gone', drop('registry/agencies.yaml')],
	['an account that is gone', drop('accounts/alt-uscis.md')],
	[
		'an account with the handle of a profile',
		put(account('other', { handle: 'ALT_uscis2', handleHistory: [{ handle: 'someone' }] })),
	],
	['a first mention of a law, which a special page shows', put(article('2017/law', {}, 'Under 19 U.S.C. § 1509.'))],
	['a draft that is published', put(article('2017/draft', {}, '[broken](/agencies/none/)'))],
	['a draft that another draft links to, gone', drop('articles/2017/other-draft.md')],
	['a legal action that is there now', put(legalAction('gone', { caseName: 'Doe v. Gone' }))],
	['a docket number that contradicts another', put(article('2018/other', {}, 'In 5:17-cv-01916.'))],
	['a later edition', put(article('2026/late', {}, 'Late.'))],
	['a file that cannot be read', put(contentFile('articles/2017/cites.md', '---\ntitle: Never closed\n'))],
	['a kind that is hidden, of which a special page shows a mention', put(archiveFacts({ hide: ['account'] }))],
	['a removed page', put(contentFile('removed.yaml', '/articles/2016/fax/: { date: 2026-11-24, reason: A mistake. }'))],
	['an address that is named twice', put(article('2016/fax', { formerly: ['/old/', '/articles/2016/handle/'] }, 'A.'))],
	[
		'a redirect to a record with another name',
		(all) => put(agency('customs', { formerly: ['/agencies/cbp/'] }))(drop('agencies/cbp.md')(all)),
	],
	['a lock of another version', put(contentFile('urls.lock', '/agencies/cbp/ p-00000000\n/articles/2016/gone/\n'))],
	['another address', put(archiveFacts({ url: 'https://archive.example/agencies/' }))],
];

/** Edits that make an archive large; they are made alone. */
const large: typeof edits = [
	[
		'more mentions than one page can hold, in texts and in papers',
		(all) =>
			put(article('2018/many', {}, 'CBP said so. '.repeat(650)))(
				put(
					legalAction('gone', {
						caseName: 'Doe v. Gone',
						docketEntries: [{ dateFiled: '2015-03-04', description: 'Motion by CBP' }],
					}),
				)(all),
			),
	],
	[
		'mentions of more cases than an A to Z has on one page',
		put(
			article(
				'2018/cases',
				{},
				Array.from({ length: 310 }, (_, place) => `In No. 1:18-cv-${10000 + place}.`).join('\n\n'),
			),
		),
	],
];

test.each([...edits, ...large])('after %s, a check that remembers says what a new one and a build say', (_, edit) => {
	const { kept } = checkContent(read(files));
	const changed = read(edit(files));
	const found = sorted(checkContent(changed, asKept(kept)).problems);
	expect(found).toEqual(sorted(checkContent(changed).problems));
	expect(found).toEqual(builtProblems(edit(files)));
});

test('one edit after the other, always remembering, gives what the last content gives', () => {
	let kept: KeptTexts = {};
	let now: readonly ContentFile[] = files;
	for (const [name, edit] of [...edits, ...edits.toReversed()]) {
		now = edit(now);
		const result = checkContent(read(now), asKept(kept));
		expect(sorted(result.problems), name).toEqual(builtProblems(now));
		({ kept } = result);
	}
});

test('the content of these tests has problems of many kinds', () => {
	const rules = checkContent(read(files)).problems.map(({ rule }) => rule);
	expect(new Set(rules)).toEqual(
		new Set([
			'case-not-checked',
			'component-unknown',
			'html-removed',
			'image-missing',
			'link-broken',
			'mention-ambiguous',
			'reference-unknown',
		]),
	);
});

test.each<[about: string, edit: (files: readonly ContentFile[]) => readonly ContentFile[], again: string[]]>([
	['nothing', (all) => all, []],
	['an edited article', put(article('2017/doubts', {}, 'Other.')), ['article/2017/doubts']],
	['an article that others link to', drop('articles/2016/fax.md'), ['article/2017/cites']],
	[
		'a docket number that contradicts a short one',
		put(article('2018/other', {}, 'In 5:17-cv-01916.')),
		['article/2017/numbers', 'article/2018/other'],
	],
	['a new docket number', put(article('2017/new', {}, 'In 1:20-cv-00001.')), ['article/2017/new']],
])('after %s, only the texts that it concerns are read again', (_, edit, again) => {
	const { kept } = checkContent(read(files));
	const changed = read(edit(files));
	const result = checkContent(changed, kept);
	// A text that was not read again is kept as the very object that it was.
	const old = new Set(Object.values(kept));
	const isNew = Object.values(result.kept).map((text) => !old.has(text));
	expect(entriesOf(changed.content).flatMap(({ id }, place) => (isNew[place] === true ? [id] : []))).toEqual(again);
});

test('a text that could not be turned into a page is tried again', () => {
	const deep = read([...files, article('2017/deep', {}, '> '.repeat(200) + 'x')]);
	const { problems, kept } = checkContent(deep);
	expect(told(problems)).toContainEqual(expect.stringMatching(/^markdown-failed articles\/2017\/deep/));
	expect(Object.keys(kept)).toHaveLength(files.filter((file) => file.path.endsWith('.md')).length);
});

function read(all: readonly ContentFile[]) {
	return readContent({ now, files: all, others: [] });
}

/** What a build says of files. */
function builtProblems(all: readonly ContentFile[]): Problem[] {
	return sorted(buildFolder({ now, files: all, others: [], problems: [] }).problems);
}

function lockOf(all: readonly ContentFile[]): ContentFile {
	const published = listPublished(buildFolder({ now, files: all, others: [], problems: [] }));
	return contentFile('urls.lock', formatLock(extendLock(new Map(), published, false)));
}

function put(file: ContentFile) {
	return (all: readonly ContentFile[]) =>
		[...all.filter(({ path }) => path !== file.path), file].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function drop(path: string) {
	return (all: readonly ContentFile[]) => all.filter((file) => file.path !== path);
}

function moved(file: ContentFile, path: string): ContentFile {
	return { ...file, path };
}

/** What is kept, after it was written to a file and read again. */
function asKept(kept: KeptTexts): KeptTexts {
	return JSON.parse(JSON.stringify(kept)) as KeptTexts;
}

function sorted(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(compareProblems);
}
