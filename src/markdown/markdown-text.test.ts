import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { readMarkdownText } from './markdown-text.ts';

test.each<[as: string, markdown: string, blocks: string[]]>([
	['paragraphs', 'One *two*\nthree.\n\nFour.', ['One two\nthree.', 'Four.']],
	['headings', '# One\n\nTwo\n---', ['One', 'Two']],
	['lists', '- one\n- two\n  - [x] three', ['one', 'two', 'three']],
	['tables', '| A | B |\n|-|-|\n| 1 | 2 |', ['A', 'B', '1', '2']],
	['quotes', '> one\n> two', ['one\ntwo']],
	['links, code and hard line breaks', '[one](/x) `two`  \nthree', ['one two\nthree']],
	['entities and escapes', 'one &amp; two \\* three', ['one & two * three']],
	['footnotes', 'one[^1]\n\n[^1]: two', ['one', 'two']],
	['tags inside a paragraph as blanks', 'one <b>two</b>', ['one    two    ']],
	['raw HTML with blanks for its tags', '<div>one <b>two</b></div>', ['     one    two          ']],
	['no comments', 'one\n\n<!-- two -->', ['one']],
	['no pictures and no definitions', '![one](/x)\n\n[two]: /x', []],
	['front matter as text', '---\na: b\n---', ['a: b']],
	['nothing', '', []],
])('reads %s', (_as, markdown, blocks) => {
	expect(readMarkdownText(markdown).map((block) => block.text)).toEqual(blocks);
});

test.each<[markdown: string, words: string, source: string]>([
	['By CBP.', 'CBP', 'CBP'],
	['By **CBP**.', 'CBP', 'CBP'],
	['[CBP](/x)', 'CBP', 'CBP'],
	['# CBP', 'CBP', 'CBP'],
	['> by\n> CBP', 'CBP', 'CBP'],
	['> Customs\n> Protection', 'Customs\nProtection', 'Customs\n> Protection'],
	['| a |\n|-|\n| x \\| CBP |', 'CBP', 'CBP'],
	['- a\n\n  CBP', 'CBP', 'CBP'],
	['é日😀 CBP', 'CBP', 'CBP'],
	['a &amp; CBP', 'CBP', 'CBP'],
	['&copy; &#x41; CBP', 'CBP', 'CBP'],
	['&lt; &CounterClockwiseContourIntegral; &#x4f60; CBP', 'CBP', 'CBP'],
	['a&#9;&#x9;CBP', 'CBP', 'CBP'],
	['a & b; &c CBP', 'CBP', 'CBP'],
	['a\\_b CBP', 'CBP', 'CBP'],
	['"a" \'b\' CBP', 'CBP', 'CBP'],
	['@ALT\\_uscis', '@ALT_uscis', '@ALT\\_uscis'],
	['Health &amp; Human', 'Health & Human', 'Health &amp; Human'],
	['Health &#38; Human', 'Health & Human', 'Health &#38; Human'],
	['Customs **and** Border', 'Customs and Border', 'Customs **and** Border'],
	['a  \nCBP', 'CBP', 'CBP'],
	['<div>\nby CBP &amp; DHS\n</div>', 'DHS', 'DHS'],
	['x <b>CBP</b>', 'CBP', 'CBP'],
	['a[^1]\n\n[^1]: by CBP', 'CBP', 'CBP'],
	['a\r\nCBP', 'CBP', 'CBP'],
	['---\na: CBP\n---', 'CBP', 'CBP'],
])('in %j the words %j are written %j', (markdown, words, source) => {
	expect(sourceOf(markdown, words)).toBe(source);
});

test.each<[markdown: string, isCode: boolean]>([
	['by `CBP`', true],
	['```\nCBP\n```', true],
	['    CBP', true],
	['`a` CBP', false],
	['`a`CBP', false],
	['CBP`a`', false],
	['**CBP**', false],
])('in %j CBP is code: %j', (markdown, isCode) => {
	const [block] = readMarkdownText(markdown);
	const start = block?.text.indexOf('CBP') ?? -1;
	expect(block?.isCode(start, start + 3)).toBe(isCode);
});

test('plain words stand in the source as they are, whatever stands around them', () => {
	const around = fc.constantFrom(
		...[
			' ',
			' *',
			'* ',
			' **',
			'** ',
			' _',
			'_ ',
			' `',
			'` ',
			'\n',
			'\n\n',
			'\n> ',
			'\n- ',
			'\n1. ',
			'\n# ',
			' [',
			'](/x) ',
		],
		...[
			' \\* ',
			' &copy; ',
			' &#65; ',
			' "',
			'" ',
			" '",
			' 😀 ',
			' é ',
			' <b>',
			'</b> ',
			' | ',
			' ~~',
			'~~ ',
			'  \n',
			' \\_ ',
		],
	);
	holds(
		fc.property(fc.array(around, { maxLength: 10 }), (pieces) => {
			const markdown = pieces.map((piece, index) => `${piece}Word${index}`).join('');
			for (const block of readMarkdownText(markdown)) {
				for (const { 0: word, index } of block.text.matchAll(/Word\d+/g)) {
					const place = block.sourceOf(index, index + word.length);
					expect(place && markdown.slice(place.start, place.end)).toBe(word);
				}
			}
		}),
		500,
	);
});

function sourceOf(markdown: string, words: string): string | undefined {
	for (const block of readMarkdownText(markdown)) {
		const start = block.text.indexOf(words);
		const place = start < 0 ? undefined : block.sourceOf(start, start + words.length);
		if (place !== undefined) return markdown.slice(place.start, place.end);
	}
	return undefined;
}
