import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../load-archive.ts';
import { citationFormats } from '../../outputs/citation-files.ts';
import { folders, kindOf, slugOf } from '../../schemas/entity.ts';
import { citationFiles, type CitationFile } from '../../views/cite-section.ts';

export const getStaticPaths = (async () => {
	const built = await loadArchive();
	return citationFiles(built).map((file) => ({
		params: { path: `${folders[kindOf(file.id)]}/${slugOf(file.id)}`, format: file.format },
		props: { file },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: CitationFile }> = ({ props: { file } }) =>
	new Response(file.text, {
		headers: { 'content-type': citationFormats[file.format as keyof typeof citationFormats].mediaType },
	});
