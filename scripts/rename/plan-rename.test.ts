import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, type BuiltArchive } from '../../src/build-archive.ts';
import { isError } from '../../src/problems/rules.ts';
import { contentFile } from '../../src/reading/content-file.ts';
import { entriesOf, readContent } from '../../src/reading/read-content.ts';
import { readFolder } from '../../src/reading/read-folder.ts';
import { buildArticleView } from '../../src/views/article-view.ts';
import { buildRecordView } from '../../src/views/record-view.ts';
import { checkAddresses } from '../../src/views/check-addresses.ts';
import { listLivingPages, listPages } from '../../src/views/site-pages.ts';
import { planRename, type RawFile, type Rename } from './plan-rename.ts';
import { now } from '../../src/testing/build-content.ts';

// On the content of this repository, whose files name one another in every way there is.
const folder = await readFolder('content', now);
const before = build(folder.files);
const ids = entriesOf(before.content).map(({ id }) => id);
const anyId = constantFrom(...ids);
/** Ids that keep their place among all when a number is put behind them, for lists are in the order of ids. */
const anyLoneId = constantFrom(...ids.filter((id) => !ids.some((other) => other.startsWith(`${id}-`))));
const slug = stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/).filter((name) => !ids.some((id) => id.endsWith(`/${name}`)));

test('after a rename the archive has no problems, and the old address leads to the new one', () => {
	assert(
		property(anyId, slug, (from, name) => {
			const rename = { from, to: from.replace(/[^/]+$/, name) as Rename['from'] };
			const after = build(renamed(folder.files, before, rename));
			const [old, now] = [before.addresses.entity(from), after.addresses.entity(rename.to)];
			expect(listPages(after)).toEqual(expect.arrayContaining([old, now]));
			expect(listLivingPages(after)).not.toContain(old);
		}),
		{ numRuns: 5 },
	);
}, 60_000);

test('after a rename the pages are the same but for the address', () => {
	assert(
		property(anyLoneId, (from) => {
			const after = build(renamed(folder.files, before, { from, to: `${from}-0` }));
			const slugs = (text: string) =>
				text.replaceAll(`${from.slice(from.lastIndexOf('/') + 1)}-0`, from.slice(from.lastIndexOf('/') + 1));
			expect(viewsOf(after).map(slugs)).toEqual(viewsOf(before));
		}),
		{ numRuns: 3 },
	);
}, 60_000);

test('a rename back and forth leaves the files as they were but for the addresses that they had', () => {
	assert(
		property(anyId, slug, (from, name) => {
			const to = from.replace(/[^/]+$/, name) as Rename['from'];
			const there = renamed(folder.files, before, { from, to });
			const back = renamed(there, build(there), { from: to, to: from });
			build(back);
			const changed = back.filter(({ path, text }) => folder.files.find((file) => file.path === path)?.text !== text);
			expect(changed).toHaveLength(1);
			expect(changed[0]?.text).toContain(`formerly:\n  - ${before.addresses.entity(to)}\n---\n`);
		}),
		{ numRuns: 5 },
	);
}, 60_000);

function renamed(files: readonly RawFile[], { content }: BuiltArchive, rename: Rename): RawFile[] {
	const changes = new Map(planRename(files, content, rename).map((change) => [change.path, change]));
	return files.map((file) => {
		const change = changes.get(file.path);
		return change === undefined ? file : { path: change.newPath, text: change.text };
	});
}

/** The archive of files, which must have no errors. */
function build(files: readonly RawFile[]): BuiltArchive {
	const sorted = files.map(({ path, text }) => contentFile(path, text)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const { content, problems } = readContent({ ...folder, files: sorted });
	const built = buildArchive(content);
	expect([...problems, ...built.problems, ...checkAddresses(built, problems)].filter(isError)).toEqual([]);
	return built;
}

/** What the pages of all articles and records show. */
function viewsOf(built: BuiltArchive): string[] {
	return [
		...built.archive.articles.map((page) => JSON.stringify(buildArticleView(built, page))),
		...[...built.archive.records].map(([id, record]) => JSON.stringify(buildRecordView(built, id, record))),
	];
}
