import { folders, kindOfFolder, type EntityId } from '../schemas/entity.ts';
import type { Addresses } from './addresses.ts';

/** What a link without a host means: a page of the site, a record that is not there, or an address outside of the site. */
export type LinkDestination =
	{ readonly type: 'page'; readonly address: string } | { readonly type: 'missing' } | { readonly type: 'outside' };

/**
 * Resolves a link as editors write them: an address on the site (`/agencies/cbp/`) or the path of another
 * file of the content folder (`../../agencies/cbp.md`), from a file in `folder`.
 */
export function findDestination(
	href: string,
	folder: string,
	addresses: Addresses,
	isPublished: (id: EntityId) => boolean,
): LinkDestination {
	const url = URL.parse(href, `https://site/${folder}/`);
	if (url?.host !== 'site') return { type: 'outside' };
	const path = decodePath(
		url.pathname.startsWith(addresses.base) ? url.pathname.slice(addresses.base.length) : url.pathname.slice(1),
	);
	if (path === '') return { type: 'page', address: addresses.home() };
	const parts = /^([a-z-]+)\/(.+?)(?:\.md|\/)?$/.exec(path);
	const kind = kindOfFolder(parts?.[1] ?? '');
	const id: EntityId | undefined = kind && `${kind}/${parts?.[2] ?? ''}`;
	if (id !== undefined && isPublished(id))
		return { type: 'page', address: addresses.entity(id, url.hash.slice(1) || undefined) };
	if (kind === undefined)
		return isSitePage(path) ? { type: 'page', address: addresses.file(path) } : { type: 'outside' };
	const shape = new RegExp(`^${folders[kind]}/${kind === 'article' ? '\\d{4}/' : ''}[a-z0-9@._-]+(\\.md|/)?$`);
	return { type: shape.test(path) ? 'missing' : 'outside' };
}

/** The pages of every archive that are no entries. */
function isSitePage(path: string): boolean {
	return /^(articles|accounts|agencies|legal-actions|search|about|timeline\/\d{4}(\/\d{2})?)\/$/.test(path);
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
