import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { parseBody } from './parse-body.ts';

test.each<[as: string, body: string, html: string]>([
	['quotation marks become typographic, dashes and dots stay', `"It's" -- so...`, '<p>“It’s” -- so...</p>'],
	['code keeps its quotation marks', '`"x"`', '<p><code>"x"</code></p>'],
	[
		'a box of a task becomes a sign',
		'- [ ] a\n- [x] b',
		'<ul class="contains-task-list"><li class="task-list-item">☐ a</li><li class="task-list-item">☑ b</li></ul>',
	],
	[
		'alignment becomes a class',
		'| a | b | c |\n|:-|:-:|-:|',
		'<table><thead><tr><th class="align-left">a</th><th class="align-center">b</th><th class="align-right">c</th></tr></thead></table>',
	],
	['other styles go', '<p style="color: red; text-align: left">a</p>', '<p>a</p>'],
	['old elements get their names of today', '<strike>a</strike> <tt>b</tt>', '<p><s>a</s> <code>b</code></p>'],
	['a centered block is a block', '<center>a</center>', '<div>a</div>'],
	['elements without a use leave their words', '<font color="red">a</font> <big>b</big>', '<p>a b</p>'],
	[
		'a frame becomes a link',
		'<iframe src="https://x.example/v"></iframe>',
		'<a href="https://x.example/v">Embedded content: x.example/v</a>',
	],
	[
		'a frame without a scheme too',
		'<iframe src="//x.example/v"></iframe>',
		'<a href="https://x.example/v">Embedded content: x.example/v</a>',
	],
	[
		'a frame that runs code becomes words',
		'<iframe src="javascript:alert(1)"></iframe>',
		'<a>Embedded content: javascript:alert(1)</a>',
	],
	['a frame without an address goes', '<iframe srcdoc="x"></iframe>', ''],
	[
		'a film becomes a link',
		'<video src="https://x.example/v"></video>',
		'<p><a href="https://x.example/v">Embedded content: x.example/v</a></p>',
	],
	['Markdown between blocks of HTML', '<div>\n\n**a**\n\n</div>', '<div><p><strong>a</strong></p></div>'],
	['a comment goes', 'a <!-- b --> c', '<p>a  c</p>'],
	['an element that is never closed is closed', 'a <b>b', '<p>a <b>b</b></p>'],
	['signs stay signs', 'a < b & c', '<p>a &#x3C; b &#x26; c</p>'],
	['a front matter is text, for it was read before', '---\na: b\n---\n', '<hr><h2>a: b</h2>'],
	[
		'what other dialects mean is text',
		'$x$ [[wiki]] {#id} ==mark== :::note',
		'<p>$x$ [[wiki]] {#id} ==mark== :::note</p>',
	],
	[
		'what stands behind a film stays behind it',
		'<video src="https://x.example/v"></video> then <b>on</b>',
		'<p><a href="https://x.example/v">Embedded content: x.example/v</a> then <b>on</b></p>',
	],
	[
		'a recording becomes a link',
		'<audio src="https://x.example/a"></audio>',
		'<p><a href="https://x.example/a">Embedded content: x.example/a</a></p>',
	],
	[
		'an embedded object becomes a link',
		'<embed src="https://x.example/e">',
		'<a href="https://x.example/e">Embedded content: x.example/e</a>',
	],
	['a field of a form goes', '<input type="text"> a', '<p> a</p>'],
	['a handle on Mastodon is no mail address, at the end', '@name@x.example', '<p>@name@x.example</p>'],
	[
		'a handle on Mastodon is no mail address, before markup',
		'@name@x.example*s* and',
		'<p>@name@x.example<em>s</em> and</p>',
	],
	['a handle on Mastodon is no mail address, twice', '@a@x.example @b@x.example', '<p>@a@x.example @b@x.example</p>'],
	['a link behind an @ is one', '@<a href="https://x.example/">b</a>', '<p>@<a href="https://x.example/">b</a></p>'],
	['a handle on Mastodon is no mail address', '@name@x.example!', '<p>@name@x.example!</p>'],
	[
		'a raw link whose words are an address is one link',
		'<a href="https://x.example/">https://y.example/a</a> <a href="/b/">www.z.example</a> <a href="/c/">a@z.example</a>.',
		'<p><a href="https://x.example/">https://y.example/a</a> <a href="/b/">www.z.example</a> <a href="/c/">a@z.example</a>.</p>',
	],
	[
		'two links side by side stay two, and so does a target',
		'[a](/a/)https://y.example/ <a id="c"></a>https://z.example/',
		'<p><a href="/a/">a</a><a href="https://y.example/">https://y.example/</a> <a id="user-content-c"></a><a href="https://z.example/">https://z.example/</a></p>',
	],
	['a mail address is', 'to name@x.example', '<p>to <a href="mailto:name@x.example">name@x.example</a></p>'],
	['nothing', '', ''],
])('%s', (_as, body, html) => {
	expect(toHtml(parseBody(body).tree).replaceAll('\n', '')).toBe(html);
});

test.each<[body: string, removed: string[]]>([
	['<script>1</script> and <script>2</script>', ['<script 0', '<script 1']],
	['a <form><button>b</button></form>', ['<form 0', '<button 0']],
	['<iframe src="https://x.example/"></iframe>', ['<iframe 0']],
	['<svg></svg>', ['<svg 0']],
	['<font>a</font><center>b</center><wbr><input type="checkbox">', []],
	['<p onclick="x">a</p>', []],
	['`<script>`', []],
	['**a**', []],
])('of %s it is told that %j was removed', (body, removed) => {
	const { issues } = parseBody(body);
	expect(issues.map(({ needle, nth }) => `${needle} ${nth}`)).toEqual(removed);
	expect(issues.every((issue) => issue.rule === 'html-removed')).toBe(true);
});

test.each([
	'main',
	'article',
	'header',
	'footer',
	'nav',
	'aside',
	'address',
	'big',
	'font',
	'label',
	'center',
	'picture',
])('<%s> changes nothing that a reader could see, so it is not told', (name) => {
	const { tree, issues } = parseBody(`<${name}>a</${name}>`);
	expect(issues).toEqual([]);
	expect(toHtml(tree).replace(/<[^>]*>/g, '')).toBe('a');
});

test('columns of a table and sources of a picture are not told', () => {
	const table = '<table><colgroup><col></colgroup><tbody><tr><td>a</td></tr></tbody></table>';
	expect(parseBody(`${table}<picture><source srcset="b"></picture>`).issues).toEqual([]);
});

test('a frame is told to be shown as a link, other elements to be left out', () => {
	expect(parseBody('<iframe src="https://x.example/"></iframe>').issues[0]?.message).toContain('a link to it is shown');
	expect(parseBody('<object></object>').issues[0]?.message).toContain('it is left out');
});

test('whatever is written, nothing that runs code, asks another site or hides in a style comes out', () => {
	const piece = fc.constantFrom(
		...[
			'<script>',
			'</script>',
			'<svg>',
			'<a ',
			'xlink:href=',
			'href=',
			'"javascript:alert(1)"',
			'>',
			'</a>',
			'<img src=x ',
		],
		...[
			'onerror=alert(1) ',
			'/>',
			'<iframe src=',
			'//evil.example ',
			'<style>',
			'</style>',
			'<math>',
			'<p style="x">',
			'"',
			"'",
		],
		...[
			'`',
			'\n\n',
			'<!--',
			'-->',
			'<![CDATA[',
			'[x](javascript:x)',
			'![x](data:x)',
			'<template>',
			'<noscript>',
			' ',
			'x',
			'<table><tr>',
		],
		...[
			'&#106;avascript:',
			'<form>',
			'<input autofocus onfocus=x>',
			'<details ontoggle=x>',
			'<b',
			'</svg>',
			'<title>',
			'<textarea>',
		],
	);
	holds(
		fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			visit(parseBody(pieces.join('')).tree, 'element', (element: Element) => {
				expect(element.tagName).toMatch(
					/^(a|b|blockquote|br|code|details|div|em|h[1-6]|hr|img|li|ol|p|pre|span|strong|table|tbody|td|th|thead|tr|ul)$/,
				);
				for (const [name, value] of Object.entries(element.properties)) {
					expect(name).toMatch(/^(alt|className|href|id|src|start|title)$/);
					if (name === 'href' || name === 'src') expect(protocolOf(String(value))).toMatch(/^(https?|mailto|tel):$/);
				}
			});
		}),
		1000,
	);
});

/** The protocol that a browser sees in an address on a page of the site. */
function protocolOf(address: string): string {
	return new URL(address, 'https://archive.example/').protocol;
}

test('a text with a paragraph of thousands of quotation marks stays as typed, any other does not', () => {
	const { tree } = parseBody(`${'"'.repeat(6000)}\n\nHe said so.`);
	expect(JSON.stringify(tree)).toContain('\\"'.repeat(6000));
	expect(JSON.stringify(parseBody(`"so" ${'word '.repeat(2000)}`).tree)).toContain('“so”');
});

test('elements that are opened without end are refused, and a long list of closed ones is not', () => {
	expect(() => parseBody('<div>'.repeat(2001))).toThrow('nested more than 2,000 deep');
	expect(() => parseBody('<b>x</b> <br> '.repeat(3000))).not.toThrow();
});
