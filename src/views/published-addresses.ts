import type { Page } from '../archive/archive.ts';
import { findCorrections } from '../archive/corrections.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { AddressLock } from '../reading/address-lock.ts';
import type { AnyEntry, ArticleEntry } from '../reading/entry.ts';
import { listChangesPages, listLivingPages } from './site-pages.ts';

/** The pages of a site that others can link to, each with the anchors of its paragraphs and corrections, in the form of `urls.lock`. */
export function listPublished(built: BuiltArchive): AddressLock {
	const { addresses, archive } = built;
	const anchors = new Map(
		[...archive.articles, ...[...archive.records.values()].flatMap(({ page }) => page ?? [])].map(
			(page) => [addresses.entity(page.entry.id), anchorsOf(page)] as const,
		),
	);
	// The form of the editors is no page for readers, and not every copy of the repository has the history.
	const passing = new Set([addresses.page('admin'), ...listChangesPages(built)]);
	return new Map(
		listLivingPages(built)
			.filter((address) => address.endsWith('/') && !passing.has(address))
			.map((address) => [address.slice(addresses.base.length - 1), anchors.get(address) ?? []]),
	);
}

/** What a lock becomes when this site is published: nothing is taken out, but for anchors where `accept` says so. */
export function extendLock(lock: AddressLock, published: AddressLock, accept: boolean): AddressLock {
	const extended = new Map(lock);
	for (const [address, anchors] of published)
		extended.set(address, accept ? anchors : [...new Set([...(lock.get(address) ?? []), ...anchors])]);
	return extended;
}

function anchorsOf({ entry, blocks }: Page<AnyEntry>): string[] {
	const corrections = 'corrections' in entry.data ? findCorrections([entry as ArticleEntry]) : [];
	return [...new Set([...blocks, ...corrections].flatMap(({ anchor }) => anchor ?? []))];
}
