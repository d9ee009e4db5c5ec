/**
 * What `aria-current` says of a link that stands for where the reader is: `page` if it leads to the page at `url`
 * itself, `true` if that page is only a part of what it leads to.
 */
export function formatCurrent({ href, isCurrent }: Link, url: URL): 'page' | 'true' | undefined {
	if (!isCurrent) return undefined;
	return new URL(href, url).pathname === url.pathname ? 'page' : 'true';
}

interface Link {
	readonly href: string;
	readonly isCurrent: boolean;
}
