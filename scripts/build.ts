import { parseArgs } from 'node:util';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { contentRoot } from '../src/content-root.ts';
import { readArchive } from '../src/load-archive.ts';
import { buildSearchDocuments } from '../src/outputs/search-document.ts';
import { reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { findPageDifferences } from './build/check-pages.ts';
import { countReused, readManifest } from './build/reuse.ts';
import { formatSummary } from './build/summary.ts';
import { restoreOutput, swapOutput } from './build/swap-output.ts';

// Builds the site: content in, a whole site out. Everything is written beside the old site, which is only
// replaced at the end. Ends with exit code 1 for problems of the content, 2 for wrong usage.

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const started = performance.now();
const { showAll } = readArguments();
const content = contentRoot();
const out = resolve(process.env.ARCHIVE_OUT ?? 'dist');
const building = `${out}.building`;
const cache = resolve('.cache', hash('sha256', content).slice(0, 12));

if (!existsSync(content)) {
	console.error(`There is no folder ${content}. Set ARCHIVE_CONTENT to the folder that holds the articles.`);
	process.exit(2);
}
step(`Reading ${relative(process.cwd(), content) || content}`);
const built = await readArchive();
const report = reportTerminal(built.problems, showAll ? Infinity : undefined);
if (report !== '') console.error(`\n${report}\n`);
if (built.problems.some(isError)) {
	console.error('Nothing was published; the site is as it was.');
	process.exit(1);
}

await restoreOutput(out);
await rm(building, { recursive: true, force: true });
const manifest = await renderPages();
step('Indexing for search');
const documents = buildSearchDocuments(built.archive, built.addresses);
const index = await buildSearchIndex(
	documents,
	built.content.facts.language,
	join(building, 'pagefind'),
	join(cache, 'search'),
);

const differences = await findPageDifferences(built, building);
if (differences.length > 0) {
	console.error(
		`The pages that were written are not those that the content asks for:\n  ${differences.join('\n  ')}\nNothing was published; the site is as it was.`,
	);
	process.exit(1);
}
await swapOutput(building, out);
console.log(
	formatSummary({
		built,
		index,
		...manifest,
		out: relative(process.cwd(), out) || out,
		seconds: (performance.now() - started) / 1000,
	}),
);

/**
 * Renders all pages with Astro. A mark in the cache tells the next build that this one did not come to its end;
 * what the cache holds is then not trusted, for its list and its files may be of two different builds.
 */
async function renderPages() {
	const mark = join(cache, 'unfinished');
	if (existsSync(mark)) await rm(cache, { recursive: true, force: true });
	await mkdir(cache, { recursive: true });
	await writeFile(mark, '');
	const astroCache = join(cache, 'astro');
	const before = await readManifest(astroCache);
	step('Rendering pages');
	await build({ root: resolve('.'), outDir: building, cacheDir: astroCache, logLevel: 'error' });
	const after = await readManifest(astroCache);
	await rm(mark);
	return countReused(before, after);
}

function readArguments(): { showAll: boolean } {
	try {
		const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
		return { showAll: values.all };
	} catch {
		console.error('Usage: npm run build [-- --all]\n  --all  print every notice, not only the first ones');
		process.exit(2);
	}
}

function step(text: string): void {
	console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}
