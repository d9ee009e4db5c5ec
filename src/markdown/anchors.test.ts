import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { anchorBlocks, levelHeadings, resolveAnchors } from './anchors.ts';
import { readHtmlText } from './html-text.ts';
import { parseBody } from './parse-body.ts';

test.each<[as: string, body: string, ids: string[]]>([
	['headings', '# What it asked?\n\n## The *suit*', ['h1#', 'h2#h-the-suit']],
	['headings of one name', '## Main\n\n## Main\n\n## Main', ['h2#h-main', 'h2#h-main-1', 'h2#h-main-2']],
	['headings that could be parts of the page', '## Records heading', ['h2#h-records-heading']],
	['paragraphs', 'Hello world.', ['p#p-b94d27b9']],
	['paragraphs by their words alone', 'hello, WORLD!', ['p#p-b94d27b9']],
	['paragraphs of the same words', 'Hello world.\n\nHello world.', ['p#p-b94d27b9', 'p#p-b94d27b9-1']],
	['items', '- Hello world\n- x', ['ul#', 'li#p-b94d27b9', 'li#p-2d711642']],
	['paragraphs of items rather than the items', '- x\n\n- y', ['ul#', 'li#', 'p#p-2d711642', 'li#', 'p#p-a1fce436']],
	[
		'cells, but not their headings',
		'<table><tr><th>x</th><td>x</td></tr></table>',
		['table#', 'tbody#', 'tr#', 'th#', 'td#p-2d711642'],
	],
	['captions of figures', '<figure><figcaption>x</figcaption></figure>', ['figure#', 'figcaption#p-2d711642']],
	['definitions', '<dl><dt>x</dt><dd>x</dd></dl>', ['dl#', 'dt#', 'dd#p-2d711642']],
	[
		'an item with text around a paragraph, by its first words',
		'<ul><li>x<p>y</p>z</li></ul>',
		['ul#', 'li#p-2d711642', 'p#p-a1fce436'],
	],
	['what has an id already', '<p id="own">x</p>', ['p#user-content-own']],
	['nothing without words', '…', ['p#']],
])('ids of %s', (_as, body, ids) => {
	const { tree } = parseBody(body);
	const anchors = anchorBlocks(readHtmlText(tree));
	expect(idsOf(tree)).toEqual(ids);
	expect([...anchors.values()]).toEqual(ids.map((id) => id.slice(id.indexOf('#') + 1)).filter((id) => id !== ''));
});

test('the id of a paragraph does not change with the paragraphs around it', () => {
	const idOf = (body: string) => {
		const { tree } = parseBody(body);
		anchorBlocks(readHtmlText(tree));
		return idsOf(tree).at(-1);
	};
	expect(idOf('One.\n\n## Two\n\nHello world.')).toBe(idOf('Hello world.'));
});

test.each<[as: string, body: string, hrefs: string[]]>([
	['a heading', '[a](#what-it-asked)\n\n## What it asked?', ['#h-what-it-asked']],
	['the second heading of a name', '[a](#x-1)\n\n## X\n\n## X', ['#h-x-1']],
	['an element with an id', '[a](#own)\n\n<p id="own">x</p>', ['#user-content-own']],
	['a paragraph', '[a](#p-b94d27b9)\n\nHello world.', ['#p-b94d27b9']],
	['a footnote and back', 'a[^1]\n\n[^1]: b', ['#user-content-fn-1', '#user-content-fnref-1']],
	['another page', '[a](https://x.example/#y)', ['https://x.example/#y']],
])('a link to %s leads there', (_as, body, hrefs) => {
	const { tree, issues } = resolved(body);
	expect(hrefsOf(tree)).toEqual(hrefs);
	expect(issues).toEqual([]);
});

test('a link to no place of the text becomes words, and is told each time', () => {
	const { tree, issues } = resolved('[a](#x) [b](#y) [c](#x)');
	expect(hrefsOf(tree)).toEqual([]);
	expect(readHtmlText(tree).map((block) => block.text)).toEqual(['a b c']);
	expect(issues.map(({ rule, needle, nth }) => `${rule} ${needle} ${nth}`)).toEqual([
		'link-dead #x 0',
		'link-dead #y 0',
		'link-dead #x 1',
	]);
});

test.each<[written: number[], shown: number[]]>([
	[
		[1, 2, 3],
		[2, 3, 4],
	],
	[
		[2, 3, 2],
		[2, 3, 2],
	],
	[
		[3, 4, 6, 2],
		[2, 3, 4, 2],
	],
	[
		[2, 4, 3],
		[2, 3, 3],
	],
	[
		[6, 1, 1],
		[2, 2, 2],
	],
	[
		[1, 2, 3, 4, 5, 6],
		[2, 3, 4, 5, 6, 6],
	],
	[[], []],
])('headings of the levels %j are shown at %j: below the title, none skipped', (written, shown) => {
	const { tree } = parseBody(written.map((level) => `${'#'.repeat(level)} x`).join('\n\n'));
	levelHeadings(tree);
	expect(elementsOf(tree).map((element) => Number(element.tagName.slice(1)))).toEqual(shown);
});

function resolved(body: string) {
	const { tree } = parseBody(body);
	anchorBlocks(readHtmlText(tree));
	return { tree, issues: resolveAnchors(tree) };
}

function elementsOf(tree: Root): Element[] {
	const elements: Element[] = [];
	visit(tree, 'element', (element) => {
		elements.push(element);
	});
	return elements;
}

function idsOf(tree: Root): string[] {
	return elementsOf(tree)
		.filter((element) => element.tagName !== 'em')
		.map(({ tagName, properties }) => `${tagName}#${properties.id ?? ''}`);
}

function hrefsOf(tree: Root): (string | undefined)[] {
	return elementsOf(tree)
		.filter((element) => element.tagName === 'a')
		.map((element) => element.properties.href);
}
