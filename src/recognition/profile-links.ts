import type { Account } from '../schemas/account.ts';

/** The account that a link to a profile page names. */
export interface Profile {
	readonly platform: Account['platform'];
	/** Without @ in front and in small letters; with its server on Mastodon. */
	readonly handle: string;
}

/** Reads the address of a profile page on one of the large platforms; undefined for any other address. */
export function readProfileLink(href: string): Profile | undefined {
	const url = URL.parse(href);
	if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
	const host = url.hostname.replace(/^(www|mobile|m)\./, '');
	const path = url.pathname.replace(/\/$/, '');
	for (const { platform, hosts, form } of platforms) {
		const handle = hosts.includes(host) ? form.exec(path)?.[1] : undefined;
		if (handle !== undefined && !ownPages.test(handle)) return { platform, handle: handle.toLowerCase() };
	}
	if (otherHosts.test(host)) return undefined;
	const mastodon = /^\/@([a-z0-9_]+)$/i.exec(path)?.[1];
	return mastodon === undefined ? undefined : { platform: 'mastodon', handle: `${mastodon}@${host}`.toLowerCase() };
}

const platforms: readonly { platform: Account['platform']; hosts: readonly string[]; form: RegExp }[] = [
	{ platform: 'twitter', hosts: ['twitter.com', 'x.com'], form: /^\/@?([a-z0-9_]{1,20})$/i },
	{ platform: 'bluesky', hosts: ['bsky.app'], form: /^\/profile\/([a-z0-9.-]+)$/i },
	{ platform: 'instagram', hosts: ['instagram.com'], form: /^\/([a-z0-9_.]+)$/i },
	{ platform: 'facebook', hosts: ['facebook.com'], form: /^\/([a-z0-9.]+)$/i },
	{ platform: 'reddit', hosts: ['reddit.com', 'old.reddit.com'], form: /^\/u(?:ser)?\/([a-z0-9_-]+)$/i },
];

/** Sites that are no Mastodon servers and have addresses of the same form. */
const otherHosts =
	/(?:^|\.)(?:flickr|flipboard|lemon8-app|linkedin|medium|pinterest|substack|threads|tiktok|tumblr|vimeo|youtube)\.(?:com|net)$/;

/** First parts of a path that are pages of the platform itself. */
const ownPages =
	/^(about|compose|explore|hashtag|home|i|intent|jobs|login|logout|messages|notifications|privacy|search|settings|share|signup|tos|pages|groups|events|watch|p|reel|stories)$/i;
