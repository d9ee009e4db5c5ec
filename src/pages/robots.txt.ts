import type { APIRoute } from 'astro';
import { loadArchive } from '../load-archive.ts';

export const GET: APIRoute = async () => {
	const { addresses, isPreview } = await loadArchive();
	if (isPreview) return new Response('User-agent: *\nDisallow: /\n');
	const sitemap = addresses.absolute(addresses.file('sitemap-index.xml'));
	return new Response(
		['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`]), ''].join('\n'),
	);
};
