import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../load-archive.ts';
import { buildFeed } from '../outputs/feed.ts';

/** A feed needs whole addresses, so an archive that does not say where it is published has none. */
export const getStaticPaths = (async () => {
	const { content } = await loadArchive();
	return content.facts.url === undefined ? [] : [{ params: { feed: 'feed' } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
	const { archive, content, addresses } = await loadArchive();
	return new Response(buildFeed(archive, content.facts, addresses), {
		headers: { 'content-type': 'application/rss+xml' },
	});
};
