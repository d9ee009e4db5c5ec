import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '../../src/content-root.ts';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import { readFolder } from '../../src/reading/read-folder.ts';
import { kindOfFolder } from '../../src/schemas/entity.ts';
import { buildSchemaFiles } from './schema-files.ts';
import { now } from '../../src/testing/build-content.ts';

const files = await buildSchemaFiles();
const validators = new Map(
	[...files].map(([name, text]) => {
		const ajv = new Ajv({ strict: false, validateFormats: false });
		return [name, ajv.compile(JSON.parse(text) as object)] as const;
	}),
);
const { files: content } = await readFolder(contentRoot(), now);
const others: Readonly<Record<string, string>> = {
	'archive.yaml': 'archive',
	'registry/agencies.yaml': 'agencies',
	'registry/courts.yaml': 'courts',
};

test('the committed schemas are those of the program (npm run schemas writes them)', async () => {
	expect((await readdir('schemas')).toSorted()).toEqual([...files.keys()]);
	for (const [name, text] of files) expect(await readFile(`schemas/${name}`, 'utf8')).toBe(text);
});

test.each(content.filter((file) => !['README.md', 'urls.lock'].includes(file.path)))(
	'$path fits its schema',
	(file) => {
		const kind = kindOfFolder(file.path.split('/')[0] ?? '') ?? (file.path.startsWith('pages/') ? 'page' : undefined);
		const front = kind === undefined ? { yaml: file.text } : readFrontMatter(file);
		if ('rule' in front) throw new Error(front.message);
		const validate = validators.get(`${kind ?? others[file.path] ?? ''}.schema.json`);
		validate?.(parse(front.yaml));
		expect(validate?.errors).toBeNull();
	},
);
