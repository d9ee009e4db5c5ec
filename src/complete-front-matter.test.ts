import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { buildFrontMatterMap } from './complete-front-matter.ts';

const root = resolve('/My Archive/content');

test.each([
	['articles/2017/twitter-sues.md', 'article'],
	['accounts/alt-uscis.md', 'account'],
	['agencies/cbp.md', 'agency'],
	['legal-actions/twitter-v-dhs.md', 'legal-action'],
	['pages/about.mdx', 'page'],
])('%s has the front matter of the schema %s', (path, name) => {
	const address = decodeURIComponent(pathToFileURL(resolve(root, path)).href).toLowerCase();
	expect(buildFrontMatterMap(root, [path]).entries).toEqual({ [address]: name });
	expect(address).toMatch(/\/my archive\/content\//);
});

test.each(['archive.yaml', 'registry/courts.yaml', 'README.md', 'images/a.png', 'articles', 'pages/about.md'])(
	'%s has none',
	(path) => {
		expect(buildFrontMatterMap(root, [path]).entries).toEqual({});
	},
);
