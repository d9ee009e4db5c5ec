import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { adminForm } from './src/admin/admin-form.ts';
import { colourSite } from './src/colour-site.ts';
import { completeFrontMatter } from './src/complete-front-matter.ts';
import { contentRoot, isPreview } from './src/content-root.ts';
import { shareArchive } from './src/share-archive.ts';
import { watchContent } from './src/watch-content.ts';
import { contentFile } from './src/reading/content-file.ts';
import { readContent } from './src/reading/read-content.ts';
import { archiveFactsSchema } from './src/schemas/archive-facts.ts';
import { baseOf } from './src/site/addresses.ts';
import { formatColourSheet } from './src/site/colour-sheet.ts';
import { sitemapOfLiving } from './src/sitemap-of-living.ts';

const { url, colours, admin } = readFacts();

export default defineConfig({
	...(url === undefined ? {} : { site: new URL(url).origin }),
	base: baseOf(url),
	trailingSlash: 'always',
	cacheDir: './.cache/astro',
	outDir: process.env.ARCHIVE_OUT ?? './dist',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	integrations: [
		mdx(),
		shareArchive(),
		watchContent(contentRoot()),
		colourSite(formatColourSheet(colours)),
		completeFrontMatter(contentRoot()),
		adminForm(admin),
		...(url === undefined || isPreview() ? [] : sitemapOfLiving()),
	],
	build: {
		// A strict Content-Security-Policy allows no inline styles and scripts.
		inlineStylesheets: 'never',
		concurrency: 4,
	},
	markdown: { syntaxHighlight: false },
	vite: {
		build: { assetsInlineLimit: 0 },
		resolve: { alias: { '@content': contentRoot() } },
		// A build beside the live preview would flood its terminal.
		server: { fs: { allow: ['.', contentRoot()] }, watch: { ignored: isOutput } },
	},
	experimental: { incrementalBuild: true },
});

/** Whether a path lies in `dist` or a folder beside it. @param {string} path */
function isOutput(path) {
	return /^dist(?:[.-][^/\\]*)?(?:[/\\]|$)/.test(relative('.', path));
}

/** The facts of the archive; their problems are told by the build, with all the others. */
function readFacts() {
	try {
		const file = contentFile('archive.yaml', readFileSync(join(contentRoot(), 'archive.yaml'), 'utf8'));
		return readContent({ now: new Date(0), files: [file], others: [] }).content.facts;
	} catch {
		return archiveFactsSchema.parse({});
	}
}
