import { expect, test } from 'vitest';
import { archiveFacts, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { citationFiles, citeSection } from './cite-section.ts';

const built = archiveOf([
	archiveFacts({ url: 'https://x.example/news/' }),
	article('2017/a', { title: 'A' }, 'Roe v. Wade'),
	article('2017/b', { draft: 'true' }),
	legalAction('suit', { docketNumber: '3:17-cv-01916' }),
	legalAction('summons', { kind: 'subpoena' }),
]);
const { articles, legalActions } = built.content;

test.each([
	['an article', articles[0], 'Cite this article', ['AP', 'Chicago', 'MLA', 'APA']],
	['a case', legalActions[0], 'Cite this legal action', ['Bluebook', 'AP', 'Chicago', 'MLA', 'APA']],
	['a demand', legalActions[1], 'Cite this legal action', ['AP', 'Chicago', 'MLA', 'APA']],
])('the styles of %s', (_as, entry, heading, names) => {
	const section = entry && citeSection(built, entry);
	expect(section?.heading).toBe(heading);
	expect(section?.styles.map((style) => style.name)).toEqual(names);
});

test('a section has what its files have', () => {
	const [entry] = articles;
	const files = entry === undefined ? [] : citeSection(built, entry).files;
	expect(files.map(({ name, href }) => [name, href])).toEqual([
		['BibTeX', '/news/articles/2017/a/cite.bib'],
		['RIS', '/news/articles/2017/a/cite.ris'],
		['CSL-JSON', '/news/articles/2017/a/cite.json'],
	]);
	expect(files.map((file) => file.text)).toEqual(
		citationFiles(built)
			.filter((file) => file.id === 'article/2017/a')
			.map((file) => file.text),
	);
});

test('there are files for articles and records, none for drafts and what has no record', () => {
	expect(citationFiles(built).map(({ id, format }) => `${id}.${format}`)).toEqual(
		['article/2017/a', 'legal-action/suit', 'legal-action/summons'].flatMap((id) =>
			['bib', 'ris', 'json'].map((format) => `${id}.${format}`),
		),
	);
});
