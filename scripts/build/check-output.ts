import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltArchive } from '../../src/build-archive.ts';
import { listPages } from '../../src/views/site-pages.ts';

/**
 * Holds what was built against the content: as many entries as files, and exactly the pages that they ask for. Each
 * difference is a sentence; there are none unless Backfile has a fault.
 */
export async function findDifferences(built: BuiltArchive, folder: string): Promise<string[]> {
	const { content } = built;
	const entries = [content.articles, content.drafts, content.accounts, content.agencies, content.legalActions].flat();
	const wanted = new Set(listPages(built).map((address) => fileOf(address, built.addresses.base)));
	const found = new Set(await listWritten(folder));
	return [
		...(entries.length === content.entryFiles ? [] : [`${content.entryFiles} files became ${entries.length} entries`]),
		...[...wanted].filter((file) => !found.has(file)).map((file) => `missing: ${file}`),
		...[...found].filter((file) => !wanted.has(file)).map((file) => `not asked for: ${file}`),
	];
}

function fileOf(address: string, base: string): string {
	const path = decodeURIComponent(address.slice(base.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The pages and citations of a folder; other files are not counted. */
async function listWritten(folder: string): Promise<string[]> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile() && /\.html$|^cite\.\w+$/.test(item.name))
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
}
