import { expect, test } from 'vitest';
import { findNewAddress } from './post-links.ts';

const addresses = new Map([['posts/b', '/articles/2017/b/']]);

test.each<[href: string, address: string | undefined]>([
	['/posts/b/', '/articles/2017/b/'],
	['/posts/b.html?x#y', '/articles/2017/b/#y'],
	['b.md', '/articles/2017/b/'],
	['../b/', '/articles/2017/b/'],
	['https://old.example/blog/posts/b/', '/articles/2017/b/'],
	['https://old.example.com/blog/posts/b/', undefined],
	['https://other.example/posts/b/', undefined],
	['/posts/%E0%A4%A/', undefined],
	['/posts/c/', undefined],
	['#b', undefined],
	['mailto:a@b.example', undefined],
])('%s leads to %s', (href, address) => {
	expect(findNewAddress(href, { path: 'posts/a.md', addresses, hosts: ['https://old.example/blog/'] })).toBe(address);
});
