import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../load-archive.ts';
import { dataFiles, formatNdjson } from '../../outputs/ndjson.ts';

export const getStaticPaths = (() =>
	Object.keys(dataFiles).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { archive, addresses } = await loadArchive();
	const rows = dataFiles[params.file as keyof typeof dataFiles](archive, addresses);
	return new Response(formatNdjson(rows), { headers: { 'content-type': 'application/x-ndjson' } });
};
