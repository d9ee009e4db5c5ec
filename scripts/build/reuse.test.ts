import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countReused, readManifest, type Manifest } from './reuse.ts';

const before = manifest({ 'a.astro': { 'a/1': 'x', 'a/2': 'y' }, 'b.astro': { 'b/1': 'z' } });

test.each<[as: string, before: Manifest | undefined, after: Manifest | undefined, rendered: number, reused: number]>([
	['nothing before and after', undefined, undefined, 0, 0],
	['the first build', undefined, before, 3, 0],
	['the same again', before, before, 0, 3],
	[
		'a page with another key',
		before,
		manifest({ 'a.astro': { 'a/1': 'x', 'a/2': 'new' }, 'b.astro': { 'b/1': 'z' } }),
		1,
		2,
	],
	[
		'a page that is new',
		before,
		manifest({ 'a.astro': { 'a/1': 'x', 'a/2': 'y', 'a/3': 'x' }, 'b.astro': { 'b/1': 'z' } }),
		1,
		3,
	],
	['a page that is gone', before, manifest({ 'a.astro': { 'a/1': 'x' }, 'b.astro': { 'b/1': 'z' } }), 0, 2],
	['a page that moved to another route', before, manifest({ 'a.astro': { 'b/1': 'z' } }), 1, 0],
	[
		'other modules of a route',
		before,
		{
			...before,
			routes: { ...before.routes, 'a.astro': { dependencyHash: 'new', paths: { 'a/1': { cacheKey: 'x' } } } },
		},
		1,
		1,
	],
	['another configuration', before, { ...before, configHash: 'new' }, 3, 0],
	['other packages', before, { ...before, lockfileHash: 'new' }, 3, 0],
])('%s', (_as, old, now, rendered, reused) => {
	expect(countReused(old, now)).toEqual({ rendered, reused });
});

test('the list of a cache is read, or is not there', async () => {
	const cache = await mkdtemp(join(tmpdir(), 'backfile-reuse-'));
	expect(await readManifest(cache)).toBeUndefined();
	expect(await readManifest(join(cache, 'nowhere'))).toBeUndefined();
	await writeFile(join(cache, 'incremental-build.json'), JSON.stringify(before));
	expect(await readManifest(cache)).toEqual(before);
	await rm(cache, { recursive: true });
});

function manifest(routes: Readonly<Record<string, Readonly<Record<string, string>>>>): Manifest {
	const entries = Object.entries(routes).map(([route, keys]) => {
		const paths = Object.entries(keys).map(([path, cacheKey]) => [path, { cacheKey }] as const);
		return [route, { dependencyHash: route, paths: Object.fromEntries(paths) }] as const;
	});
	return { configHash: 'c', lockfileHash: 'l', routes: Object.fromEntries(entries) };
}
