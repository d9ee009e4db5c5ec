import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFile } from '../../src/reading/content-file.ts';
import { schemas } from '../../src/reading/read-content.ts';
import { archiveFactsSchema } from '../../src/schemas/archive-facts.ts';
import { contentOf, problemsOf, told } from '../../src/testing/build-content.ts';
import { archiveFiles, firstArticle } from './archive-files.ts';
import { fieldsOf } from './record-fields.ts';

const facts = fieldsOf(archiveFactsSchema, readFileSync('src/schemas/archive-facts.ts', 'utf8'));
const articleFields = fieldsOf(schemas.article, readFileSync('src/schemas/article.ts', 'utf8'));
const values = { name: 'Prisons: "a record"', timeZone: 'America/New_York' };

test('a new archive has its facts, a folder for each kind, and nothing wrong but that it has no address', () => {
	const files = archiveFiles(facts, values);
	const read = files.filter(({ path }) => !path.endsWith('.gitkeep'));
	expect(told(problemsOf(read))).toEqual(['archive-url archive.yaml']);
	expect(contentOf(read).facts).toMatchObject(values);
	expect(files.map(({ path }) => path)).toEqual([
		'archive.yaml',
		'README.md',
		...['articles', 'accounts', 'agencies', 'legal-actions', 'images', 'pages', 'registry'].map(
			(folder) => `${folder}/.gitkeep`,
		),
	]);
});

test('a first article is published at once', () => {
	const content = contentOf([contentFile('archive.yaml', ''), firstArticle(articleFields, '2026-11-24')]);
	expect(content.articles.map(({ id }) => id)).toEqual(['article/2026/first-article']);
});
