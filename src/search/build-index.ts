import { hash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../outputs/search-document.ts';

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
	const key = hash('sha256', JSON.stringify({ documents, language, pagefind: await pagefindVersion() }));
	const keyFile = join(cache, 'key');
	const kept = await readFile(keyFile, 'utf8').catch(() => '');
	if (kept !== key) {
		await rm(cache, { recursive: true, force: true });
		await writeIndex(documents, language, join(cache, 'index'));
		await writeFile(keyFile, key);
	}
	await mkdir(out, { recursive: true });
	await cp(join(cache, 'index'), out, { recursive: true });
	return kept === key ? 'reused' : 'built';
}

async function writeIndex(documents: readonly SearchDocument[], language: string, out: string): Promise<void> {
	const { index, errors } = await createIndex({
		forceLanguage: new Intl.Locale(language).language,
		writePlayground: false,
	});
	if (index === undefined) throw new Error(`The search index cannot be started: ${errors.join('; ')}`);
	// One after the other: the order in which pages are added decides the bytes of the index.
	for (const document of documents) {
		const added = await index.addHTMLFile({ url: document.url, content: toHtml(document, language) });
		if (added.errors.length > 0) throw new Error(`${document.url} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: out });
	await close();
	if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
}

/** A document as Pagefind reads it: names and summary weigh more than the text, filters and dates are data. */
function toHtml(document: SearchDocument, language: string): string {
	const filters = Object.entries(document.filters).flatMap(([name, values]) =>
		values.map((value) => `<i data-pagefind-filter="${name}" data-pagefind-ignore="index">${escape(value)}</i>`),
	);
	return [
		`<html lang="${escape(language)}"><body><main data-pagefind-body>`,
		`<h1 data-pagefind-meta="title">${escape(document.title)}</h1>`,
		...document.lead.map((text) => `<p data-pagefind-weight="4">${escape(text)}</p>`),
		...document.text.map((text) => `<p>${escape(text)}</p>`),
		...filters,
		`<i data-pagefind-meta="kind" data-pagefind-ignore="index">${escape(document.kind)}</i>`,
		`<i data-pagefind-meta="date" data-pagefind-sort="date" data-pagefind-ignore="index">${escape(document.date)}</i>`,
		'</main></body></html>',
	].join('\n');
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

async function pagefindVersion(): Promise<string> {
	const file = await readFile(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8');
	return String((JSON.parse(file) as { version?: string }).version);
}
