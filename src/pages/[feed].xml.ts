import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../load-archive.ts';
import { feeds } from '../outputs/feed.ts';

/** A feed needs whole addresses, so an archive that does not say where it is published has none. */
export const getStaticPaths = (async () => {
	const { content } = await loadArchive();
	return content.facts.url === undefined ? [] : Object.keys(feeds).map((feed) => ({ params: { feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { archive, content, addresses } = await loadArchive();
	const build = feeds[params.feed as keyof typeof feeds];
	return new Response(build(archive, content.facts, addresses), {
		headers: { 'content-type': 'application/rss+xml' },
	});
};
