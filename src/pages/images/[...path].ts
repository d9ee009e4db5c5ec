import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentRoot } from '../../content-root.ts';
import { loadArchive } from '../../load-archive.ts';

export const getStaticPaths = (async () => {
	const { content } = await loadArchive();
	return [...content.images.keys()].map((path) => ({ params: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(await readFile(join(contentRoot(), 'images', params.path ?? '')));
