/**
 * Redirects in the form of the file `_redirects`, which hosts of static sites read: a line with both addresses each.
 * Hosts take * for anything at all, so an address that has one is left to its page.
 */
export function formatRedirects(redirects: ReadonlyMap<string, string>): string {
	const plain = [...redirects].filter(([from]) => !from.includes('*'));
	return plain.map(([from, to]) => `${asFile(from)} ${to} 301\n`).join('');
}

/** An address that is named like a file is asked for without a slash at its end. */
function asFile(address: string): string {
	return address.replace(/(\.\w+)\/$/, '$1');
}
