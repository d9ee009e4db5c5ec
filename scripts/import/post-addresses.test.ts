import { expect, test } from 'vitest';
import { foldAddress, listOldAddresses } from './post-addresses.ts';

test.each([
	['/posts/A/', 'posts/a'],
	['/2017/04/07/a.html?x#y', '2017/04/07/a'],
	['posts/a/index.html', 'posts/a'],
	['a.md', 'a'],
	['/', ''],
])('%s is compared as %j', (address, folded) => {
	expect(foldAddress(address)).toBe(folded);
});

test.each<[generator: string, path: string, slug: string | undefined, addresses: string[]]>([
	['Hugo', 'posts/a.md', 'b', ['posts/a', 'posts/b']],
	['Hugo with a folder for each post', 'posts/a/index.md', undefined, ['posts/a']],
	['Hugo, from within its folder of posts', 'a.md', undefined, ['a', 'posts/a']],
	['Jekyll', '_posts/2017-04-07-a.md', undefined, ['2017/04/07/a', '_posts/2017-04-07-a']],
	['Eleventy', 'blog/2017-04-07-a.md', undefined, ['blog/a', 'blog/2017-04-07-a']],
])('%s published a post at', (_generator, path, slug, addresses) => {
	expect(listOldAddresses({ path, declared: [], date: '2017-04-07', slug })).toEqual(expect.arrayContaining(addresses));
});
