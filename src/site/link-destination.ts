import { entityKindOfFolder, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { Addresses } from './addresses.ts';

/** What a link without a host means: a page of the site, a record that is not there, or an address outside of the site. */
export type LinkDestination =
	| { readonly type: 'page'; readonly address: string; readonly record?: EntityId<RecordKind> }
	| { readonly type: 'missing' }
	| { readonly type: 'outside' };

/** What there is to link to. */
export interface Published {
	hasEntry(id: EntityId): boolean;
	/** Whether there is a page or file of the site that is no entry at this path, which has no slash in front. */
	hasFile(path: string): boolean;
	/** The path of the page that had this path before, if one had. */
	movedTo?(path: string): string | undefined;
}

/**
 * Resolves a link as editors write them: an address on the site (`/agencies/cbp/`) or the path of another
 * file of the content folder (`../../agencies/cbp.md`), from a file in `folder`.
 */
export function findDestination(
	href: string,
	folder: string,
	addresses: Addresses,
	published: Published,
): LinkDestination {
	const url = URL.parse(href, `https://site/${folder}/`);
	if (url?.host !== 'site') return { type: 'outside' };
	const isBelowBase = url.pathname.startsWith(addresses.base);
	const path = decodeAddress(isBelowBase ? url.pathname.slice(addresses.base.length) : url.pathname.slice(1));
	const anchor = url.hash.slice(1) || undefined;
	if (published.hasFile(path)) return { type: 'page', address: `${addresses.file(path)}${url.hash}` };
	const moved = published.movedTo?.(path);
	if (moved !== undefined) return findDestination(`${addresses.base}${moved}${url.hash}`, folder, addresses, published);
	const [, name = '', slug = ''] = /^([a-z-]+)\/(.+?)(?:\.md|\/)?$/.exec(path) ?? [];
	const kind = entityKindOfFolder(name);
	if (kind === undefined) return { type: 'outside' };
	const id: EntityId = `${kind}/${slug}`;
	if (published.hasEntry(id)) {
		return {
			type: 'page',
			address: addresses.entity(id, anchor),
			...(kind === 'article' ? {} : { record: id as EntityId<RecordKind> }),
		};
	}
	const shape = kind === 'article' ? /^\d{4}\/[^/]+$/ : /^[^/]+$/;
	return { type: shape.test(slug) ? 'missing' : 'outside' };
}

/** An address without its percent signs; as written when it is not well formed. */
export function decodeAddress(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
