import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { rules } from '../src/problems/rules.ts';
import { accountSchema } from '../src/schemas/account.ts';
import { agencySchema } from '../src/schemas/agency.ts';
import { archiveFactsSchema } from '../src/schemas/archive-facts.ts';
import { articleSchema } from '../src/schemas/article.ts';
import { legalActionSchema } from '../src/schemas/legal-action.ts';

const guide = await readFile('docs/editors-guide.md', 'utf8');
const readme = await readFile('README.md', 'utf8');

test('the guide has one section for each rule, in order, and none for others', () => {
	const sections = [...guide.matchAll(/^### `([a-z-]+)`/gm)].map(([, rule]) => rule);
	expect(sections).toEqual(Object.keys(rules).toSorted());
});

test.each<[string, z.ZodType]>([
	['article', articleSchema],
	['account', accountSchema],
	['agency', agencySchema],
	['legal action', legalActionSchema],
])('the guide explains every field of %s', (_, schema) => {
	const fields = Object.keys((schema as unknown as { shape: object }).shape);
	expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
});

test('the README explains every fact of an archive', () => {
	expect(Object.keys(archiveFactsSchema.shape).filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
});

test('every command that README and CONTRIBUTING name is a script of the package', async () => {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
	const text = readme + (await readFile('CONTRIBUTING.md', 'utf8'));
	const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
