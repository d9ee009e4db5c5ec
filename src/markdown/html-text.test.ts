import { expect, test } from 'vitest';
import { readHtmlText } from './html-text.ts';
import { parseBody } from './parse-body.ts';

test.each<[as: string, body: string, blocks: string[]]>([
	['paragraphs', 'One *two*\nthree.\n\nFour.', ['One two\nthree.', 'Four.']],
	['headings', '# One\n\n## Two', ['One', 'Two']],
	['lists', '- one\n- two\n\n  three\n  - four', ['one', 'two', 'three', 'four']],
	['tables', '| A | B |\n|-|-|\n| 1 | 2 |', ['A', 'B', '1', '2']],
	['quotes', '> one\n>\n> two', ['one', 'two']],
	['hard line breaks', 'one  \ntwo', ['one\n\ntwo']],
	['links and code', '[one](https://x.example/) `two`', ['one two']],
	['blocks of code', '```\none\n```', ['one\n']],
	['footnotes without their marks', 'one[^1] two\n\n[^1]: three', ['one two', 'Footnotes', 'three ']],
	['raw HTML', '<div>one<p>two</p>three <b>four</b></div>', ['one', 'two', 'three four']],
	['a summary and its details', '<details><summary>one</summary>two</details>', ['one', 'two']],
	['no pictures', '![one](https://x.example/a.png "two")', []],
	['no comments', '<!-- one -->', []],
	['nothing', '', []],
])('reads %s', (_as, body, blocks) => {
	expect(readHtmlText(parseBody(body).tree).map((block) => block.text)).toEqual(blocks);
});

test.each<[body: string, roles: string[]]>([
	['one', ['plain']],
	['*one*', ['plain']],
	['# one', ['heading']],
	['# [one](https://x.example/)', ['link']],
	['[one](https://x.example/)', ['link']],
	['[*one*](https://x.example/)', ['link']],
	['`one`', ['code']],
	['[`one`](https://x.example/)', ['code']],
	['    one', ['code']],
	['<kbd>one</kbd><samp>two</samp><var>three</var>', ['code', 'code', 'code']],
	['https://x.example/', ['link']],
])('the texts of %j are %j', (body, roles) => {
	const leaves = readHtmlText(parseBody(body).tree).flatMap((block) => block.leaves);
	expect(leaves.map((leaf) => leaf.role)).toEqual(roles);
});
