import { parseArgs } from 'node:util';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { cacheFolder, contentLabel, turnOnPreview } from '../src/content-root.ts';
import { readArchive } from '../src/load-archive.ts';
import { formatRedirects } from '../src/outputs/redirects-file.ts';
import { buildSearchDocuments } from '../src/outputs/search-document.ts';
import { searchFiles } from '../src/outputs/search-files.ts';
import { buildSearchRecords } from '../src/outputs/search-records.ts';
import { buildVocabulary } from '../src/outputs/search-vocabulary.ts';
import { reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { listFormerPages } from '../src/views/site-pages.ts';
import { findDifferences } from './build/check-output.ts';
import { countReused, readManifest } from './build/reuse.ts';
import { formatSummary } from './build/summary.ts';
import { mayReplace, restoreOutput, swapOutput } from './build/swap-output.ts';
import { openContent } from './open-content.ts';
import { refuse } from './refuse.ts';

// Builds the site: content in, a whole site out. Everything is written beside the old site, which is only
// replaced at the end. Ends with exit code 1 for problems of the content, 2 for wrong usage.

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const started = performance.now();
const { showAll, preview } = readArguments();
if (preview) turnOnPreview();
// A preview must never take the place of the public site.
const out = resolve((process.env.ARCHIVE_OUT ?? 'dist') + (preview ? '-preview' : ''));
const building = `${out}.building`;
const cache = cacheFolder();
checkFolders();

step('Reading content');
const built = await readArchive();
const report = reportTerminal(built.problems, {
	folder: contentLabel(),
	texts: built.texts,
	...(showAll ? { noticesShown: Infinity } : {}),
});
if (report !== '') console.error(`\n${report}\n`);
if (built.problems.some(isError)) giveUp('The content has errors.');

await restoreOutput(out);
await rm(building, { recursive: true, force: true });
const pages = await renderPages();
step('Indexing for search');
const documents = buildSearchDocuments(built.archive, built.addresses);
const { language } = built.content.facts;
const index = await buildSearchIndex(documents, language, join(building, searchFiles.index), join(cache, 'search'));
await writeJson(searchFiles.records, buildSearchRecords(built.archive, built.addresses, documents));
await writeJson(searchFiles.words, buildVocabulary(documents).join(' '));

const { redirects } = listFormerPages(built);
if (redirects.size > 0) await writeFile(join(building, '_redirects'), formatRedirects(redirects));
const differences = await findDifferences(built, building);
if (differences.length > 0) giveUp(`What was written is not what the content asks for:\n  ${differences.join('\n  ')}`);
await swapOutput(building, out);
const seconds = (performance.now() - started) / 1000;
console.log(formatSummary({ built, index, ...pages, out: relative(process.cwd(), out) || out, seconds }));

function checkFolders(): void {
	openContent();
	if (!mayReplace(out)) {
		refuse(`${out} holds files that are not a site of Backfile's. Empty it, or set ARCHIVE_OUT to another folder.`);
	}
}

async function writeJson(file: string, value: unknown): Promise<void> {
	await writeFile(join(building, file), JSON.stringify(value));
}

/** Ends because the site cannot be built. */
function giveUp(message: string): never {
	console.error(`${message}\nNothing was published; the site is as it was.`);
	process.exit(1);
}

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
	await build({ root: resolve('.'), outDir: building, cacheDir: astroCache, logLevel: 'silent' }).catch(
		(error: unknown) => {
			giveUp(`The pages cannot be rendered.\n${describeError(error)}`);
		},
	);
	const after = await readManifest(astroCache);
	await rm(mark);
	return countReused(before, after);
}

function readArguments(): { showAll: boolean; preview: boolean } {
	try {
		const options = { all: { type: 'boolean', default: false }, preview: { type: 'boolean', default: false } } as const;
		const { all, preview } = parseArgs({ options }).values;
		return { showAll: all, preview };
	} catch {
		return refuse(`Usage: npm run build [-- --all] [-- --preview]
  --all      print every notice, not only the first ones
  --preview  write a site to dist-preview that shows drafts and articles under embargo too, not for the public`);
	}
}

/** The message of an error of Astro's, without the calls that led to it. */
function describeError(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.replace(/\n\s+at .*/g, '');
}

function step(text: string): void {
	console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}
