import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The part of Astro's list of cached pages that tells which it could take again. */
export interface Manifest {
	readonly configHash: string;
	readonly lockfileHash: string;
	readonly routes: Readonly<
		Record<string, { dependencyHash: string; paths: Readonly<Record<string, { cacheKey: string }>> }>
	>;
}

/** Astro's list of cached pages in its cache folder; undefined when there is none. */
export async function readManifest(cache: string): Promise<Manifest | undefined> {
	const text = await readFile(join(cache, 'incremental-build.json'), 'utf8').catch(() => undefined);
	return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

/** How many of the pages with a key were rendered, and how many were taken from the build before. */
export function countReused(
	before: Manifest | undefined,
	after: Manifest | undefined,
): { rendered: number; reused: number } {
	const isSame = before?.configHash === after?.configHash && before?.lockfileHash === after?.lockfileHash;
	const pages = Object.entries(after?.routes ?? {}).flatMap(([route, { dependencyHash, paths }]) => {
		const old = isSame && before?.routes[route]?.dependencyHash === dependencyHash ? before.routes[route] : undefined;
		return Object.entries(paths).map(([path, { cacheKey }]) => old?.paths[path]?.cacheKey === cacheKey);
	});
	const reused = pages.filter(Boolean).length;
	return { rendered: pages.length - reused, reused };
}
