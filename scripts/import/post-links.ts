import { decodeAddress } from '../../src/site/link-destination.ts';
import { foldAddress } from './post-addresses.ts';

/** What links of a post are resolved with. */
export interface LinkPlace {
	/** The place of the post below the imported folder. */
	readonly path: string;
	/** Old addresses, folded, each with the new one. */
	readonly addresses: ReadonlyMap<string, string>;
	/** Where the posts were published. */
	readonly hosts: readonly string[];
}

/** The new address of what a link in a post leads to; undefined for other sites and for what was not imported. */
export function findNewAddress(href: string, { path, addresses, hosts }: LinkPlace): string | undefined {
	const local = withoutHost(href, hosts);
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(local)) return undefined;
	// Relative links are those between files, or those between the pages that files became.
	for (const from of [path, path.replace(/\.[a-z]+$/i, '/')]) {
		const url = URL.parse(local, `https://site/${from}`);
		const address = url === null ? undefined : addresses.get(foldAddress(decodeAddress(url.pathname)));
		if (url !== null && address !== undefined) return address + url.hash;
	}
	return undefined;
}

/** An address on the posts' own site from its first folder on. */
function withoutHost(href: string, hosts: readonly string[]): string {
	const url = URL.parse(href);
	const base = hosts.map((host) => URL.parse(host)).find((own) => own?.host === url?.host);
	if (url === null || base === undefined || base === null) return href;
	const path = url.pathname.startsWith(base.pathname) ? url.pathname.slice(base.pathname.length) : url.pathname;
	return `/${path.replace(/^\//, '')}${url.hash}`;
}
