import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { LinkDestination } from '../site/link-destination.ts';
import { resolveLinks, type LinkTargets } from './links.ts';
import { parseBody } from './parse-body.ts';

const destinations: Partial<Record<string, LinkDestination>> = {
	'/agencies/cbp/': { type: 'page', address: '/news/agencies/cbp/' },
	'/agencies/cpb/': { type: 'missing' },
};
const targets: LinkTargets = {
	resolve: (href) => destinations[href] ?? { type: 'outside' },
	image: (path) =>
		['a.png', '2017/b c.png', 'é.png'].includes(path)
			? { src: `/news/images/${path}`, width: 4, height: 3 }
			: undefined,
};

test.each<[as: string, body: string, html: string]>([
	['into the archive leads to the page', '[a](/agencies/cbp/)', '<a href="/news/agencies/cbp/">a</a>'],
	['to another site stays', '[a](https://x.example/?b=c#d)', '<a href="https://x.example/?b=c#d">a</a>'],
	['to another site without a scheme stays', '[a](//x.example/)', '<a href="//x.example/">a</a>'],
	['to a mailbox stays', '[a](mailto:b@x.example)', '<a href="mailto:b@x.example">a</a>'],
	['to a place of the text waits', '[a](#b)', '<a href="#b">a</a>'],
	['that ran code becomes words', '[a *b*](javascript:alert(1))', '<span>a <em>b</em></span>'],
	['without an address becomes words', '[a]()', '<span>a</span>'],
	['that is only a name becomes words', '<a name="b" title="c">a</a>', '<span>a</span>'],
])('a link %s', (_as, body, html) => {
	const { tree } = parseBody(body);
	expect(resolveLinks(tree, 'articles/2017', targets)).toEqual([]);
	expect(toHtml(tree)).toBe(`<p>${html}</p>`);
});

test.each<[as: string, body: string, html: string, issue: string]>([
	['to a record that is not there', '[a](/agencies/cpb/ "b")', '<span>a</span>', 'link-broken /agencies/cpb/ 0'],
	['to no part of the site', '[a](/wp-content/b.pdf)', '<span>a</span>', 'link-dead /wp-content/b.pdf 0'],
	['to a part of the query', '[a](?b)', '<span>a</span>', 'link-dead ?b 0'],
	['through a definition', '[a]\n\n[a]: /agencies/cpb/', '<span>a</span>', 'link-broken /agencies/cpb/ 0'],
	['in raw HTML', '<a href="/agencies/cpb/">a</a>', '<span>a</span>', 'link-broken /agencies/cpb/ 0'],
	['to a picture that is not there', '![a](b.png)', '<span>Picture: a</span>', 'image-missing b.png 0'],
	[
		'to a picture of another site',
		'![a](https://x.example/b.png)',
		'<a href="https://x.example/b.png">Picture: a</a>',
		'image-remote https://x.example/b.png 0',
	],
	[
		'to a picture of another site without words or a scheme',
		'![](//x.example/b.png)',
		'<a href="https://x.example/b.png">Picture at x.example</a>',
		'image-remote //x.example/b.png 0',
	],
])('a link %s keeps its words and is told', (_as, body, html, issue) => {
	const { tree } = parseBody(body);
	const issues = resolveLinks(tree, 'articles/2017', targets);
	expect(toHtml(tree).trim()).toBe(`<p>${html}</p>`);
	expect(issues.map(({ rule, needle, nth }) => `${rule} ${needle} ${nth}`)).toEqual([issue]);
});

test.each([
	['a.png', 'a.png'],
	['/images/a.png', 'a.png'],
	['images/a.png', 'a.png'],
	['../../images/a.png', 'a.png'],
	['./images/a.png', 'a.png'],
	['<2017/b c.png>', '2017/b c.png'],
	['2017/b%20c.png', '2017/b c.png'],
	['é.png', 'é.png'],
])('the picture %s is images/%s', (source, path) => {
	const { tree } = parseBody(`![a](${source})`);
	expect(resolveLinks(tree, 'articles/2017', targets)).toEqual([]);
	expect(toHtml(tree)).toBe(`<p><img src="/news/images/${path}" alt="a" width="4" height="3" loading="lazy"></p>`);
});

test('a picture without words has an empty alternative text', () => {
	const { tree } = parseBody('<img src="a.png" width="5">');
	resolveLinks(tree, 'agencies', targets);
	expect(toHtml(tree)).toContain('<img src="/news/images/a.png" width="4" height="3" alt="" loading="lazy">');
});

test('the same address is told once for each of its places', () => {
	const { tree } = parseBody('[a](/x) [b](/y) [c](/x)\n\n![d](/x)');
	expect(resolveLinks(tree, 'agencies', targets).map(({ needle, nth }) => `${needle} ${nth}`)).toEqual([
		'/x 0',
		'/y 0',
		'/x 1',
		'/x 2',
	]);
});

test('a link is resolved from the folder of its file', () => {
	const asked: string[] = [];
	const { tree } = parseBody('[a](b.md)');
	resolveLinks(tree, 'articles/2017', {
		...targets,
		resolve: (href, folder) => {
			asked.push(`${folder} ${href}`);
			return { type: 'outside' };
		},
	});
	expect(asked).toEqual(['articles/2017 b.md']);
});
