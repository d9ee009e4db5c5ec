import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { schemas } from '../admin/schemas.ts';
import { archiveFactsSchema, type ArchiveFacts } from '../schemas/archive-facts.ts';
import { adminPolicy, buildAdminConfig } from './admin-config.ts';

const sveltia = readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8');
const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(sveltia) as object);

const hosts = [
	[{ backend: 'local' }, { name: 'github', repo: 'local/archive' }, ''],
	[{ backend: 'github', repository: 'a/b' }, { name: 'github', repo: 'a/b' }, ' https://api.github.com'],
	[{ backend: 'gitlab', repository: 'a/b/c' }, { name: 'gitlab', repo: 'a/b/c' }, ' https://gitlab.com'],
	[
		{ backend: 'gitea', repository: 'a/b', host: 'https://codeberg.org' },
		{ name: 'gitea', base_url: 'https://codeberg.org', api_root: 'https://codeberg.org/api/v1' },
		' https://codeberg.org',
	],
	[
		{ backend: 'github', repository: 'a/b', host: 'https://git.example', branch: 'press' },
		{ name: 'github', branch: 'press', api_root: 'https://git.example/api/v3' },
		' https://git.example',
	],
] as const;

test.each(hosts)('the configuration for %j is one that Sveltia CMS takes', (admin, backend) => {
	const config = configOf(admin);
	validate(config);
	expect(validate.errors).toBeNull();
	expect(config.backend).toMatchObject(backend);
});

test.each(hosts)('the page of the form for %j may ask its git host and nobody else', (admin, _, asked) => {
	const policy = adminPolicy(adminOf(admin));
	expect(policy).toContain(`connect-src 'self' data: blob:${asked};`);
	expect(policy.match(/https?:[^ ;]+/g) ?? []).toEqual(asked === '' ? [] : [asked.trim()]);
});

test('each kind of record has a collection in its folder, with every field of its schema and the text', () => {
	const { collections } = configOf({ backend: 'local', folder: 'docs/content' });
	expect(collections.map(({ folder }) => folder)).toEqual([
		'docs/content/articles',
		'docs/content/accounts',
		'docs/content/agencies',
		'docs/content/legal-actions',
	]);
	expect(collections.map(({ fields }) => fields.map(({ name }) => name))).toEqual(
		[schemas.article, schemas.account, schemas.agency, schemas['legal-action']].map((schema) => [
			...Object.keys(schema.properties ?? {}),
			'body',
		]),
	);
});

test.each([
	['articles', 'title', { widget: 'string', required: true, hint: 'The headline.' }],
	[
		'articles',
		'formerly',
		{
			field: {
				pattern: [
					String.raw`^\/[^\s?#\\]+$`,
					expect.stringContaining('Write the address from its first slash on') as string,
				],
			},
		},
	],
	['articles', 'draft', { widget: 'boolean', required: false }],
	['articles', 'byline', { widget: 'list', field: { name: 'item', widget: 'string' } }],
	['articles', 'accounts', { widget: 'relation', collection: 'accounts', multiple: true }],
	['articles', 'agencies', { widget: 'list' }],
	['articles', 'legalActions', { widget: 'relation', collection: 'legal-actions', label: 'Legal actions' }],
	['articles', 'source', { widget: 'object', required: false }],
	['articles', 'externalUrl', { widget: 'string', label: 'External URL' }],
	['accounts', 'externalIds', { widget: 'keyvalue' }],
	['agencies', 'jurisdiction', { widget: 'select', options: ['federal', 'state', 'local', 'foreign'] }],
	['legal-actions', 'status', { widget: 'select', required: true }],
	[
		'legal-actions',
		'docketEntries',
		{ widget: 'list', fields: [{ name: 'entryNumber' }, { name: 'dateFiled', required: true }, {}, {}, {}, {}] },
	],
])('%s: %s', (name, field, expected) => {
	const { collections } = configOf({ backend: 'local' });
	const fields = collections.find((collection) => collection.name === name)?.fields ?? [];
	expect(fields.find((one) => one.name === field)).toMatchObject(expected);
});

test('a kind that is hidden has no collection, and nothing chooses from it', () => {
	const { collections } = configOf({ backend: 'local' }, ['account']);
	expect(collections.map(({ name }) => name)).toEqual(['articles', 'agencies', 'legal-actions']);
	const fields = collections.flatMap((collection) => collection.fields);
	expect(fields.map(({ collection }) => collection).filter(Boolean)).toEqual(['legal-actions']);
});

test('no pattern needs what the form does not know', () => {
	expect(JSON.stringify(configOf({ backend: 'local' }))).not.toMatch(/\\p\{/i);
});

function configOf(admin: object, hide: ArchiveFacts['hide'] = []) {
	return buildAdminConfig(adminOf(admin), schemas, { name: 'A', url: 'https://x.example/news/', hide });
}

function adminOf(admin: object) {
	const facts = archiveFactsSchema.parse({ admin });
	if (facts.admin === undefined) throw new Error('The archive of the test has no form.');
	return facts.admin;
}
