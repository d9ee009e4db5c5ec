import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { expect, test } from 'vitest';
import { findRemoved, sanitize } from './sanitize.ts';

test.each<[html: string, safe: string]>([
	['<script>alert(1)</script>', ''],
	['<script src="https://evil.example/x.js"></script>', ''],
	['<style>body { display: none }</style>', ''],
	['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', ''],
	['<svg><script>alert(1)</script></svg>', ''],
	['<svg onload="alert(1)"></svg>', ''],
	['<math><mi href="javascript:alert(1)">x</mi></math>', ''],
	['<iframe src="https://evil.example/"></iframe>', ''],
	['<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>', ''],
	['<iframe src="https://evil.example/">x</iframe>', ''],
	['<title>x</title>', ''],
	['<object data="x.swf">x</object>', ''],
	['<embed src="x.swf">', ''],
	['<template><p>x</p></template>', ''],
	['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', ''],
	['<base href="https://evil.example/">', ''],
	['<meta http-equiv="refresh" content="0;url=https://evil.example/">', ''],
	['<link rel="stylesheet" href="https://evil.example/x.css">', ''],
	['<form action="https://evil.example/"><input name="q"><button>go</button></form>', 'go'],
	['<textarea>x</textarea><select><option>y</option></select>', ''],
	['<img src="a.png" onerror="alert(1)">', '<img src="a.png">'],
	['<img src="a.png" srcset="https://evil.example/x 2x" width="5" style="x" class="y">', '<img src="a.png">'],
	['<img src="javascript:alert(1)">', '<img>'],
	['<img src="data:image/svg+xml,x">', '<img>'],
	['<p onclick="alert(1)" style="color: red" class="mention">x</p>', '<p>x</p>'],
	['<details open ontoggle="alert(1)">x</details>', '<details>x</details>'],
	['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
	['<a href="JaVaScRiPt:alert(1)">x</a>', '<a>x</a>'],
	['<a href=" javascript:alert(1)">x</a>', '<a>x</a>'],
	['<a href="&#106;avascript:alert(1)">x</a>', '<a>x</a>'],
	['<a href="java&#10;script:alert(1)">x</a>', '<a>x</a>'],
	['<a href="vbscript:x">x</a>', '<a>x</a>'],
	['<a href="data:text/html,x">x</a>', '<a>x</a>'],
	['<a href="file:///etc/passwd">x</a>', '<a>x</a>'],
	[
		'<a href="https://x.example/" target="_blank" ping="https://evil.example/">x</a>',
		'<a href="https://x.example/">x</a>',
	],
	['<blockquote cite="javascript:alert(1)">x</blockquote>', '<blockquote>x</blockquote>'],
	['<p id="main">x</p>', '<p id="user-content-main">x</p>'],
	['<a name="main">x</a>', '<a>x</a>'],
])('%s becomes %j', (html, safe) => {
	expect(toHtml(sanitize(treeOf(`<div>${html}</div>`)))).toBe(`<div>${safe}</div>`);
});

test.each([
	'<p title="t" lang="es" dir="rtl">x</p>',
	'<a href="mailto:a@x.example">x</a>',
	'<a href="tel:1">x</a>',
	'<a href="../b.md">x</a>',
	'<a href="http://x.example/">x</a>',
	'<img src="http://x.example/a.png"><img src="https://x.example/b.png">',
	'<ul class="contains-task-list"><li class="task-list-item">x</li></ul>',
	'<ol class="contains-task-list"><li class="task-list-item">x</li></ol>',
	'<section data-footnotes="" class="footnotes"><h2 class="sr-only">x</h2></section>',
	'<a href="#x" data-footnote-ref="">1</a>',
	'<a href="#x" data-footnote-backref="" aria-label="Back" class="data-footnote-backref">2</a>',
	'<table><tbody><tr><th class="align-left">x</th><td class="align-center">y</td></tr></tbody></table>',
	'<h2>x</h2>',
	'<ol start="3"><li>x</li></ol>',
	'<table><caption>x</caption><tbody><tr><th scope="row">y</th><td colspan="2" class="align-right">z</td></tr></tbody></table>',
	'<figure><img src="a.png" alt="b"><figcaption>c</figcaption></figure>',
	'<details><summary>x</summary>y</details>',
	'<p><abbr title="x">y</abbr> <cite>a</cite> <mark>b</mark> <small>c</small> <time datetime="2017">d</time> <u>e</u></p>',
	'<p><del>a</del><ins>b</ins><sub>c</sub><sup>d</sup><kbd>e</kbd><q>f</q></p>',
	'<dl><dt>a</dt><dd>b</dd></dl>',
])('%s stays as it is', (html) => {
	expect(toHtml(sanitize(treeOf(`<div>${html}</div>`)))).toBe(`<div>${html}</div>`);
});

test('what is removed is told, once for each time', () => {
	expect(findRemoved(treeOf('<div><script>1</script><p>x</p><svg><a>y</a></svg><script>2</script></div>'))).toEqual([
		'script',
		'svg',
		'script',
	]);
	expect(findRemoved(treeOf('<div><strike>a</strike><tt>b</tt><picture><source></picture></div>'))).toEqual([
		'strike',
		'tt',
		'picture',
		'source',
	]);
	expect(findRemoved(treeOf('<p>x <b>y</b></p>'))).toEqual([]);
});

function treeOf(html: string): Root {
	const tree = markdownToHast(html, { features: { rawHtml: true }, position: false });
	return tree.type === 'root' ? tree : { type: 'root', children: [tree] };
}
