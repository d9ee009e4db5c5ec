import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { readProfileLink } from './profile-links.ts';

test.each<[href: string, profile: string]>([
	['https://twitter.com/ALT_uscis', 'twitter alt_uscis'],
	['http://x.com/alt/', 'twitter alt'],
	['https://www.twitter.com/alt', 'twitter alt'],
	['https://mobile.twitter.com/@alt?s=20#top', 'twitter alt'],
	['https://bsky.app/profile/Alt.bsky.social', 'bluesky alt.bsky.social'],
	['https://mastodon.social/@Alt', 'mastodon alt@mastodon.social'],
	['https://www.instagram.com/alt.x/', 'instagram alt.x'],
	['https://m.facebook.com/alt.x', 'facebook alt.x'],
	['https://old.reddit.com/user/Alt-x', 'reddit alt-x'],
	['https://www.reddit.com/u/alt', 'reddit alt'],
])('%s is the profile of %s', (href, profile) => {
	const { platform, handle } = readProfileLink(href) ?? {};
	expect(`${platform} ${handle}`).toBe(profile);
});

test.each([
	'https://x.com/alt/status/1',
	'https://x.com/home',
	'https://x.com/i',
	'https://twitter.com/Search?q=alt',
	'https://x.com/',
	'https://x.com/a_name_of_more_than_twenty',
	'https://xx.com/alt',
	'https://x.com.example/alt',
	'https://bsky.app/alt',
	'https://mastodon.social/@alt@other.example',
	'https://mastodon.social/@alt/1',
	'https://www.youtube.com/@alt',
	'https://medium.com/@alt',
	'https://www.threads.net/@alt',
	'https://facebook.com/groups',
	'https://reddit.com/r/news',
	'https://web.archive.org/web/2017/https://twitter.com/alt',
	'ftp://x.com/alt',
	'mailto:alt@x.com',
	'x.com/alt',
	'/accounts/alt/',
	'',
])('%j is no profile', (href) => {
	expect(readProfileLink(href)).toBeUndefined();
});

test('no address makes reading throw, and a handle has small letters and no @ in front', () => {
	const part = fc.constantFrom(
		'https://',
		'x.com',
		'mastodon.social',
		'/',
		'@',
		'Alt',
		'%',
		'é',
		'?',
		'#',
		':',
		'[',
		'.',
	);
	holds(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			const handle = readProfileLink(parts.join(''))?.handle ?? 'none';
			expect(handle).toMatch(/^[a-z0-9_]/);
			expect(handle).toBe(handle.toLowerCase());
		}),
	);
});
