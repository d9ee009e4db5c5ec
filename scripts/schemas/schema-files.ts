import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { format } from 'prettier';
import { accountSchema } from '../../src/schemas/account.ts';
import { agencySchema } from '../../src/schemas/agency.ts';
import { archiveFactsSchema } from '../../src/schemas/archive-facts.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { buildJsonSchema } from '../../src/schemas/json-schema.ts';
import { legalActionSchema } from '../../src/schemas/legal-action.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { courtsSchema, registryAgenciesSchema } from '../../src/schemas/registry.ts';
import { readMeanings } from './meanings.ts';

/** The files of `schemas/` by their names, with what they must hold. */
export async function buildSchemaFiles(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const [name, module, constant, schema] of sources) {
		const meanings = readMeanings(await readFile(`src/schemas/${module}.ts`, 'utf8'), constant);
		const json = JSON.stringify(buildJsonSchema(schema, meanings));
		files.set(`${name}.schema.json`, await format(json, { parser: 'json', printWidth: 120 }));
	}
	return files;
}

const sources: readonly (readonly [name: string, module: string, constant: string, schema: z.ZodType])[] = [
	['account', 'account', 'accountSchema', accountSchema],
	['agencies', 'registry', 'registryAgenciesSchema', registryAgenciesSchema],
	['agency', 'agency', 'agencySchema', agencySchema],
	['archive', 'archive-facts', 'archiveFactsSchema', archiveFactsSchema],
	['article', 'article', 'articleSchema', articleSchema],
	['courts', 'registry', 'courtsSchema', courtsSchema],
	['legal-action', 'legal-action', 'legalActionSchema', legalActionSchema],
	['page', 'page', 'pageSchema', pageSchema],
];
