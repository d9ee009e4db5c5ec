import { hash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type HTMLFile } from 'pagefind';
import type { SearchDocument } from '../outputs/search-document.ts';
import { kindWords } from '../site/words.ts';
import { titleField } from './ranking.ts';

/**
 * Writes the search index of the documents to `out`. The index of the last build, kept in `cache`, is taken
 * again when no document has changed: Pagefind can only index everything at once. Returns whether it was.
 */
export async function buildSearchIndex(
	documents: readonly SearchDocument[],
	language: string,
	out: string,
	cache: string,
): Promise<'built' | 'reused'> {
	const pages = documents.map((document) => ({ url: document.url, content: toHtml(document, language) }));
	const key = hash('sha256', JSON.stringify({ pages, language, pagefind: await pagefindVersion() }));
	const keyFile = join(cache, 'key');
	const kept = await readFile(keyFile, 'utf8').catch(() => '');
	if (kept !== key) {
		await rm(cache, { recursive: true, force: true });
		await writeIndex(pages, language, join(cache, 'index'));
		await writeFile(keyFile, key);
	}
	await mkdir(out, { recursive: true });
	await cp(join(cache, 'index'), out, { recursive: true });
	return kept === key ? 'reused' : 'built';
}

async function writeIndex(pages: readonly HTMLFile[], language: string, out: string): Promise<void> {
	const { index, errors } = await createIndex({
		forceLanguage: new Intl.Locale(language).language,
		writePlayground: false,
	});
	if (index === undefined) throw new Error(`The search index cannot be started: ${errors.join('; ')}`);
	// One after the other: the order in which pages are added decides the bytes of the index.
	for (const page of pages) {
		const added = await index.addHTMLFile(page);
		if (added.errors.length > 0) throw new Error(`${page.url ?? ''} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: out });
	await close();
	if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
}

/** A document as Pagefind reads it. What the weights mean for the order of results is told in `ranking.ts`. */
function toHtml(document: SearchDocument, language: string): string {
	const filters = Object.entries(document.filters).flatMap(([name, values]) =>
		values.map((value) => data('filter', name, value)),
	);
	return [
		`<html lang="${escape(language)}"><body><main data-pagefind-body>`,
		`<p data-pagefind-weight="3" data-pagefind-meta="${titleField(document.titleWeight)}">${escape(document.title)}</p>`,
		...bodyOf(document),
		...filters,
		...(document.about.length > 0 ? [data('meta', 'about', document.about.join(' · '))] : []),
		data('meta', 'kind', document.kind),
		...(document.date === undefined ? [] : [data('meta', 'date', document.date)]),
		'</main></body></html>',
	].join('\n');
}

/** Something about the page that is no part of its text. */
function data(type: 'filter' | 'meta', name: string, value: string): string {
	return `<i data-pagefind-${type}="${name}" data-pagefind-ignore="index">${escape(value)}</i>`;
}

/** A summary comes first and is little more than text; the other names of a record come last and are as good as its title. */
function bodyOf({ kind, lead, text }: SearchDocument): string[] {
	const paragraphs = text.map((words) => `<p>${escape(words)}</p>`);
	const weighed = (weight: string) => lead.map((words) => `<p data-pagefind-weight="${weight}">${escape(words)}</p>`);
	return kind === kindWords.article.one ? [...weighed('1.5'), ...paragraphs] : [...paragraphs, ...weighed('3')];
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

async function pagefindVersion(): Promise<string> {
	const file = await readFile(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8');
	return String((JSON.parse(file) as { version?: string }).version);
}
