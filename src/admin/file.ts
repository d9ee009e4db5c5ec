import type { APIRoute } from 'astro';
import { stringify } from 'yaml';
import { loadArchive } from '../load-archive.ts';
import { buildAdminConfig } from '../outputs/admin-config.ts';
import { configFile, readFormFiles } from './form-files.ts';
import { schemas } from './schemas.ts';

export const GET: APIRoute = async ({ url }) => {
	const name = url.pathname.split('/').at(-1) ?? '';
	const body = name === configFile ? await buildConfig() : readFormFiles().get(name);
	return new Response(body, { headers: { 'Content-Type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain' } });
};

async function buildConfig(): Promise<string> {
	const { facts } = (await loadArchive()).content;
	if (facts.admin === undefined) throw new Error('An archive without a form has no configuration of one.');
	return stringify(buildAdminConfig(facts.admin, schemas, facts), { aliasDuplicateObjects: false });
}

const types: Partial<Record<string, string>> = {
	js: 'text/javascript; charset=utf-8',
	woff2: 'font/woff2',
	yml: 'text/yaml; charset=utf-8',
};
