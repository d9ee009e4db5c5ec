import type { APIRoute, GetStaticPaths } from 'astro';
import { stringify } from 'yaml';
import { loadArchive } from '../load-archive.ts';
import { buildAdminConfig } from '../outputs/admin-config.ts';
import { readFormFiles } from './form-files.ts';
import { schemas } from './schemas.ts';

export const getStaticPaths = (async () => {
	const { facts } = (await loadArchive()).content;
	if (facts.admin === undefined) return [];
	const config = stringify(buildAdminConfig(facts.admin, schemas, facts), { aliasDuplicateObjects: false });
	const files = new Map([['config.yml', config], ...readFormFiles()]);
	return [...files].map(([file, body]) => ({ params: { file }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ params: { file = '' }, props: { body } }) =>
	new Response(body, { headers: { 'Content-Type': types[file.split('.').at(-1) ?? ''] ?? 'text/plain' } });

const types: Partial<Record<string, string>> = {
	js: 'text/javascript; charset=utf-8',
	woff2: 'font/woff2',
	yml: 'text/yaml; charset=utf-8',
};
