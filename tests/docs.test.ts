import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { slug } from 'github-slugger';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { sample } from '../scripts/guide-pictures/sample.ts';
import { citationFormats } from '../src/outputs/citation-files.ts';
import { dataFiles } from '../src/outputs/ndjson.ts';
import { statisticsTables } from '../src/archive/statistics.ts';
import { rules } from '../src/problems/rules.ts';
import { accountSchema } from '../src/schemas/account.ts';
import { agencySchema } from '../src/schemas/agency.ts';
import { archiveFactsSchema } from '../src/schemas/archive-facts.ts';
import { articleSchema } from '../src/schemas/article.ts';
import { folders } from '../src/schemas/entity.ts';
import { legalActionSchema } from '../src/schemas/legal-action.ts';
import { pageSchema } from '../src/schemas/page.ts';
import { embeds } from '../src/site/embeds.ts';
import { actionKindMeanings, actionStatusMeanings } from '../src/site/glossary.ts';

/** Every page that is read in the repository, by its path. */
const pages = new Map<string, string>();
for (const path of [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'content/README.md',
	...(await listFolder('docs')),
]) {
	if (path.endsWith('.md')) pages.set(path, await readFile(path, 'utf8'));
}
const guide = [...pages].flatMap(([path, text]) => (path.startsWith('docs/guide/') ? [text] : [])).join('\n');
const problems = pages.get('docs/guide/problems.md') ?? '';
const readme = await readFile('README.md', 'utf8');
const contributing = await readFile('CONTRIBUTING.md', 'utf8');
const architecture = await readFile('docs/architecture.md', 'utf8');

test('the guide has one section for each rule, in order, and none for others', () => {
	const sections = [...problems.matchAll(/^## `([a-z-]+)`/gm)].map(([, rule]) => rule);
	expect(sections).toEqual(Object.keys(rules).toSorted());
});

test.each(Object.entries(rules))(
	'the section of %s says that it is an %s, what it means, an example and a cure',
	(rule, level) => {
		const [, section = ''] = new RegExp(`^## \`${rule}\`\\n([^]*?)(?=^##|(?![^]))`, 'm').exec(problems) ?? [];
		const [meaning = '', ...parts] = section.trim().split(/\n\n(?=Examples?:|Cure:)/);
		expect(meaning).toMatch(new RegExp(`^${level === 'error' ? 'Error' : 'Notice'}\\. .{20}`));
		expect(parts.map((part) => part.split(':')[0])).toEqual(['Example', 'Cure']);
		expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThan(20);
	},
);

test.each<[string, z.ZodType]>([
	['article', articleSchema],
	['account', accountSchema],
	['agency', agencySchema],
	['legal action', legalActionSchema],
	['special page', pageSchema],
])('the guide explains every field of %s', (_, schema) => {
	const fields = Object.keys((schema as unknown as { shape: object }).shape);
	expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
});

test('the guide has a row for every fact of an archive', () => {
	const page = pages.get('docs/guide/your-own-archive.md') ?? '';
	expect(Object.keys(archiveFactsSchema.shape).filter((field) => !page.includes(`| \`${field}\` `))).toEqual([]);
});

test.each([
	['kind', actionKindMeanings],
	['status', actionStatusMeanings],
])('the guide gives every %s of a legal action the meaning that readers are told', (field, meanings) => {
	const page = pages.get('docs/guide/fields.md') ?? '';
	const [, table = ''] = new RegExp(`^\\| \`${field}\` +\\| meaning +\\|\\n.*\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? [];
	const rows = [...table.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(([, word = '', meaning]) => [word, meaning]);
	expect(rows).toEqual(Object.entries(meanings));
});

test('the guide names every component of special pages and every address that they cannot have', () => {
	expect(Object.keys(embeds).filter((name) => !guide.includes(`<${name} `))).toEqual([]);
	const [, taken = ''] = /The names that are taken are (.*)/.exec(guide) ?? [];
	expect(Object.values(folders).filter((folder) => !taken.includes(`\`${folder}\``))).toEqual([]);
});

test('the README names every file for machines', () => {
	const files = [
		...Object.keys(dataFiles).map((file) => `data/${file}.ndjson`),
		...statisticsTables,
		...Object.keys(citationFormats).map((ending) => `cite.${ending}`),
	];
	expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
});

test.each([
	['CONTRIBUTING', contributing],
	['the architecture page', architecture],
])('every file, folder and function that %s names is there', async (_, text) => {
	const paths = [...(await listFolder('src')), ...(await listFolder('scripts'))];
	const sources = [...paths.filter((path) => /\.(?:ts|astro)$/.test(path)), 'astro.config.mjs'];
	const code = (await Promise.all(sources.map((path) => readFile(path, 'utf8')))).join('\n');
	const isMissing = (name: string) => {
		if (/^(?:src|scripts)\/.|\w\.(?:ts|astro)$/.test(name)) return !paths.some((path) => isAt(path, name));
		return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(name) && !new RegExp(`\\b${name}\\b`).test(code);
	};
	const named = [...text.matchAll(/`([^`\s<*]+)`/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !['kebab-case.ts', 'PascalCase.astro'].includes(name) && isMissing(name))).toEqual([]);
});

test('every command that README and CONTRIBUTING name is a script of the package', async () => {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
	const named = [...(readme + contributing + guide).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(
		([, name = '']) => name,
	);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each([...pages])('every link and picture of %s leads somewhere', (path, text) => {
	const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
	const isLost = (link: string) => {
		if (/^https?:/.test(link)) return false;
		const [file = '', anchor] = link.split('#');
		const target = file === '' ? path : posix.join(posix.dirname(path), file);
		return !existsSync(target) || (anchor !== undefined && !anchorsOf(pages.get(target) ?? '').includes(anchor));
	};
	expect(links.filter(isLost)).toEqual([]);
});

test('every picture says what it shows, and a page shows it', async () => {
	const shown = [...pages].flatMap(([path, text]) =>
		[...withoutCode(text).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', file = '']) => ({
			alt,
			file: posix.join(posix.dirname(path), file),
		})),
	);
	expect(shown.filter(({ alt, file }) => file.startsWith('docs/') && alt.length < 40)).toEqual([]);
	const pictures = (await listFolder('docs')).filter((path) => path.endsWith('.png'));
	expect(pictures.filter((path) => !shown.some(({ file }) => file === path))).toEqual([]);
});

test('the article that the guide lets editors paste is the one in its pictures', () => {
	const block = /```markdown\n([^]*?)```/.exec(pages.get('docs/guide/in-the-browser.md') ?? '')?.[1] ?? '';
	expect(block.replaceAll(/^ {3}/gm, '').trim()).toBe(sample.text.trim());
});

test('the contents of the guide name every page of it', () => {
	const contents = pages.get('docs/editors-guide.md') ?? '';
	const parts = [...pages.keys()].filter((path) => path.startsWith('docs/guide/'));
	expect(parts.filter((path) => !contents.includes(`](${path.replace('docs/', '')})`))).toEqual([]);
});

/** The anchors that a git host gives to the headings of a page. */
function anchorsOf(text: string): string[] {
	return [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
}

/** A page without blocks of code and without code that has brackets, in which nothing is a link or a heading. */
function withoutCode(text: string): string {
	return text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*[[(][^`\n]*`/g, '');
}

/** The paths of everything in a folder of the program, beginning with its own. */
async function listFolder(folder: string): Promise<string[]> {
	const paths = await readdir(folder, { recursive: true });
	return paths.map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

/** Whether a path is what a document calls by its end, `check-dates.ts`, or as a whole, `src/reading`. */
function isAt(path: string, name: string): boolean {
	return `/${path}`.endsWith(`/${name.replace(/\/$/, '')}`);
}
