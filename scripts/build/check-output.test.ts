import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statisticsFiles } from '../../src/outputs/statistics-tables.ts';
import { agency, archiveFacts, archiveOf, article } from '../../src/testing/build-content.ts';
import { findDifferences } from './check-output.ts';

const built = archiveOf([
	archiveFacts({ url: 'https://x.example/news/' }),
	agency('cbp'),
	article('2017/a', { date: '2017-04' }, '@zed'),
	article('2017/b', { draft: 'true' }),
]);
const pages = [
	...[
		'index.html',
		'404.html',
		'search/index.html',
		'about/index.html',
		'connections/index.html',
		'corrections/index.html',
	],
	...['articles', 'accounts', 'agencies', 'legal-actions', 'statutes', 'courts'].map(
		(folder) => `${folder}/index.html`,
	),
	...['timeline/index.html', 'timeline/kind/article/index.html', 'on-this-day/index.html'],
	...['start-here', 'statistics', 'topics'].map((page) => `${page}/index.html`),
	...statisticsFiles,
	...['timeline/2017/index.html', 'timeline/2017/04/index.html', 'articles/2017/a/index.html'],
	...['bib', 'ris', 'json'].map((format) => `articles/2017/a/cite.${format}`),
	...['agencies/cbp/index.html', 'accounts/@zed/index.html'],
];
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'backfile-check-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

test.each<[as: string, files: string[], differences: string[]]>([
	['every page', pages, []],
	['files that are no pages', [...pages, 'feed.xml', 'data/articles.ndjson', '_astro/a.css', 'images/a.png'], []],
	['a page too few', pages.filter((path) => path !== 'agencies/cbp/index.html'), ['missing: agencies/cbp/index.html']],
	[
		'a file of numbers too few',
		pages.filter((path) => path !== 'data/statistics/years.csv'),
		['missing: data/statistics/years.csv'],
	],
	['a citation too few', pages.filter((path) => !path.endsWith('.ris')), ['missing: articles/2017/a/cite.ris']],
	['a citation too many', [...pages, 'agencies/cbp/cite.bib'], ['not asked for: agencies/cbp/cite.bib']],
	['a page too many', [...pages, 'articles/2017/b/index.html'], ['not asked for: articles/2017/b/index.html']],
	[
		'a page in the wrong place',
		pages.map((path) => (path === '404.html' ? '404/index.html' : path)),
		['missing: 404.html', 'not asked for: 404/index.html'],
	],
])('a folder with %s', async (_as, files, differences) => {
	for (const file of files) await write(file);
	expect(await findDifferences(built, folder)).toEqual(differences);
});

test('a folder with nothing in it lacks every page', async () => {
	expect((await findDifferences(built, folder)).toSorted()).toEqual(pages.map((path) => `missing: ${path}`).toSorted());
});

test('a file that became no entry is told', async () => {
	for (const file of pages) await write(file);
	const content = { ...built.content, entryFiles: [...built.content.entryFiles, 'articles/2017/more.md'] };
	expect(await findDifferences({ ...built, content }, folder)).toEqual(['4 files became 3 entries']);
});

async function write(file: string): Promise<void> {
	await mkdir(dirname(join(folder, file)), { recursive: true });
	await writeFile(join(folder, file), '');
}
