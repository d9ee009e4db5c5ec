import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltArchive } from '../../src/build-archive.ts';
import { statisticsFiles } from '../../src/outputs/statistics-tables.ts';
import { entriesOf } from '../../src/reading/read-content.ts';
import { listPages } from '../../src/views/site-pages.ts';

/**
 * Holds what was built against the content: as many entries as files, exactly the pages and citations that they ask
 * for, and the numbers to take along. Each difference is a sentence; there are none unless Backfile has a fault.
 */
export async function findDifferences(built: BuiltArchive, folder: string): Promise<string[]> {
	const { content } = built;
	const entries = entriesOf(content);
	const wanted = new Set(listPages(built).map((address) => fileOf(address, built.addresses.base)));
	const files = await listFiles(folder);
	const found = new Set(files.filter((file) => /\.html$|\/cite\.\w+$/.test(file)));
	return [
		...(entries.length === content.entryFiles.length
			? []
			: [`${content.entryFiles.length} files became ${entries.length} entries`]),
		...[...wanted].filter((file) => !found.has(file)).map((file) => `missing: ${file}`),
		...statisticsFiles.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
		...[...found].filter((file) => !wanted.has(file)).map((file) => `not asked for: ${file}`),
	];
}

function fileOf(address: string, base: string): string {
	const path = decodeURIComponent(address.slice(base.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function listFiles(folder: string): Promise<string[]> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
}
