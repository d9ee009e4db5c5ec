import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { buildArchive } from '../build-archive.ts';
import { buildFeed } from '../outputs/feed.ts';
import { dataFiles, formatNdjson } from '../outputs/ndjson.ts';
import { formatRedirects } from '../outputs/redirects-file.ts';
import { buildSearchDocuments } from '../outputs/search-document.ts';
import { reportGithub } from '../problems/report-github.ts';
import { reportTerminal } from '../problems/report-terminal.ts';
import { isError } from '../problems/rules.ts';
import { showLines } from '../problems/show-signs.ts';
import { contentFile, type ContentFile } from '../reading/content-file.ts';
import { entriesOf, readContent } from '../reading/read-content.ts';
import { account, agency, archiveFacts, article, legalAction, now, record } from '../testing/build-content.ts';
import { holds } from '../testing/holds.ts';
import { hostileInputs } from '../testing/hostile-inputs.ts';
import { buildArticleView } from './article-view.ts';
import { checkAddresses } from './check-addresses.ts';
import { citationFiles } from './cite-section.ts';
import { buildRecordView } from './record-view.ts';
import { listFormerPages, listPages } from './site-pages.ts';

const anything = fc.oneof(
	fc.constantFrom(...hostileInputs),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc
		.array(fc.oneof(fc.constantFrom(...hostileInputs), fc.constantFrom('\n', '\n\n', '> ', '- ', '"', ': ', '|')))
		.map((parts) => parts.join('')),
);

test('words of any kind in any place end in pages or in named problems', () => {
	holds(
		fc.property(anything, anything, (words, body) => {
			tryAll([
				archiveFacts({ name: words, description: words }),
				article(
					'2017/a',
					{
						title: words,
						summary: words,
						byline: [words],
						source: { name: words },
						topics: [words],
						events: [{ date: '2017', title: words }],
						corrections: [{ date: '2018', type: 'correction', text: words }],
						rights: words,
					},
					body,
				),
				agency('b', { name: words, externalIds: { [words]: words } }, body),
				legalAction(
					'c',
					{ parties: [{ name: words, role: 'plaintiff' }], sources: [{ title: words, url: 'https://x.example/' }] },
					body,
				),
			]);
		}),
	);
});

test('words of any kind where a date, an id, an address or a handle should be end in pages or in named problems', () => {
	holds(
		fc.property(anything, anything, (words, other) => {
			tryAll([
				article('2017/a', { formerly: [words, `/${other}/`], date: '2017' }),
				article('2017/b', { date: words, agencies: [other] }),
				article('2017/c', { stub: 'true', externalUrl: `https://x.example/${words}` }),
				account('d', { handle: words, aliases: [other] }),
				legalAction('e', { caseName: words, docketNumber: words, court: other, dateFiled: words }),
				record('articles/2017/f.md', { [words]: other, title: 'F', date: '2017' }, ''),
				contentFile(
					'removed.yaml',
					`${JSON.stringify(`/${words}`)}: {date: "2017", reason: ${JSON.stringify(other)}}\n`,
				),
			]);
		}),
	);
});

test('files of any kind with any name end in pages or in named problems', () => {
	const piece = fc.oneof(
		anything,
		fc.constantFrom('---\n', 'title: ', '&a ', '*a', '!!js ', '<<: ', '? ', '- ', '  ', '{', '['),
	);
	const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
	holds(
		fc.property(text, text, anything, (yaml, whole, name) => {
			tryAll([
				contentFile('articles/2017/a.md', `---\ntitle: A\ndate: 2017\n${yaml}\n---\n`),
				contentFile('agencies/b.md', whole),
				contentFile(`accounts/${name}.md`, whole),
				contentFile('registry/courts.yaml', yaml),
				contentFile('registry/agencies.yaml', whole),
				contentFile('urls.lock', yaml),
			]);
		}),
	);
});

/** Takes files all the way: none is lost, none makes anything throw, and what comes out is safe to print and to read. */
function tryAll(files: readonly ContentFile[]): void {
	const { content, problems: read } = readContent({ now, files, others: [] });
	const built = buildArchive(content);
	const problems = [...read, ...built.problems, ...checkAddresses(built, read)];
	const told = new Set(problems.filter(isError).map(({ place }) => place.file));
	const kept = new Set(entriesOf(content).map(({ file }) => file.path));
	expect(files.filter(({ path }) => path.endsWith('.md') && !kept.has(path) && !told.has(path))).toEqual([]);
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const report = reportTerminal(problems, { folder: 'content', texts });
	expect(showLines(report)).toBe(report);
	expect(report).not.toMatch(/^::/m);
	const commands = reportGithub(problems, 'content');
	expect(commands.split('\n').filter((line) => !/^::(?:error|notice) file=/.test(line))).toEqual(
		problems.length === 0 ? [''] : [],
	);
	if (problems.some(isError)) return;

	const { archive, addresses } = built;
	const pages = listPages(built);
	expect(new Set(pages).size).toBe(pages.length);
	const bodies = [...archive.articles, ...[...archive.records.values()].flatMap(({ page }) => page ?? [])];
	expect(bodies.flatMap(({ html, parts }) => [html, ...parts.map((part) => part.html)]).flatMap(unsafeParts)).toEqual(
		[],
	);
	for (const page of archive.articles) buildArticleView(built, page);
	for (const [id, page] of archive.records) buildRecordView(built, id, page);
	expect(buildFeed(archive, content.facts, addresses)).toMatch(
		/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
	);
	for (const rows of Object.values(dataFiles))
		for (const line of formatNdjson(rows(archive, addresses)).trimEnd().split('\n')) JSON.parse(line || '{}');
	for (const { format, text } of citationFiles(built)) {
		if (format === 'ris') expect(text).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/);
		if (format === 'bib') expect(text.replace(/[^{}]/g, '').length % 2).toBe(0);
	}
	buildSearchDocuments(archive, addresses);
	expect(formatRedirects(listFormerPages(built).redirects)).toMatch(/^(?:\/[^\s*]* \/[^\s*]* 301\n)*$/);
}

/** Elements and attributes that can run something or ask another site. */
function unsafeParts(html: string): string[] {
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	return [...document.body.querySelectorAll('*')].flatMap((element) => [
		...(/^(?:script|style|iframe|object|embed|base|meta|link|form|input|button|svg|math|video|audio|template)$/i.test(
			element.tagName,
		)
			? [element.tagName]
			: []),
		...[...element.attributes]
			.filter(
				({ name, value }) =>
					/^(?:on|style$|target$|ping$)/i.test(name) ||
					(/^(?:href|src)$/i.test(name) && !/^(?:https?:|mailto:|tel:|\/(?!\/)|#)/.test(value)),
			)
			.map(({ name, value }) => `${name}=${value}`),
	]);
}
