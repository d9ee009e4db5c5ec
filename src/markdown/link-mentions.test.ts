import fc from 'fast-check';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { mentionsIn, recogniserWith } from '../testing/build-recogniser.ts';
import { holds } from '../testing/holds.ts';
import { readHtmlText } from './html-text.ts';
import { linkMentions } from './link-mentions.ts';
import { parseBody } from './parse-body.ts';

const recogniser = recogniserWith(
	{
		'agency/cbp': ['CBP', 'Customs and Border Protection'],
		'agency/dhs': ['DHS'],
		'legal-action/doe': ['Doe v. DHS'],
	},
	{ handles: { alt: 'account/alt' } },
);
const cbp = (words = 'CBP') => `<a href="/agency/cbp" class="mention agency">${words}</a>`;
const dhs = '<a href="/agency/dhs" class="mention agency">DHS</a>';
const alt = '<a href="/account/alt" class="mention account">@alt</a>';
const doe = '<a href="/legal-action/doe" class="mention legal-action">Doe v. DHS</a>';

test.each<[as: string, body: string, html: string]>([
	['a mention', 'By CBP.', `<p>By ${cbp()}.</p>`],
	['the whole text', 'CBP', `<p>${cbp()}</p>`],
	['all kinds', 'CBP asked @alt in Doe v. DHS.', `<p>${cbp()} asked ${alt} in ${doe}.</p>`],
	['each record once', 'CBP, DHS, CBP and DHS', `<p>${cbp()}, ${dhs}, CBP and DHS</p>`],
	[
		'each record once, whatever its name',
		'Customs and Border Protection (CBP)',
		`<p>${cbp('Customs and Border Protection')} (CBP)</p>`,
	],
	[
		'each record once in the whole text',
		'CBP\n\n- CBP\n- DHS',
		`<p>${cbp()}</p>\n<ul>\n<li>CBP</li>\n<li>${dhs}</li>\n</ul>`,
	],
	['within bold', '**by CBP**', `<p><strong>by ${cbp()}</strong></p>`],
	[
		'within quotes and cells',
		'> CBP\n\n| DHS |\n|-|',
		`<blockquote>\n<p>${cbp()}</p>\n</blockquote>\n<table>\n<thead>\n<tr>\n<th>${dhs}</th>\n</tr>\n</thead>\n</table>`,
	],
	['not within headings, but below', '## CBP\n\nCBP', `<h2>CBP</h2>\n<p>${cbp()}</p>`],
	[
		'not within links, but behind',
		'[CBP](https://x.example/) CBP',
		`<p><a href="https://x.example/">CBP</a> ${cbp()}</p>`,
	],
	['not within code, but behind', '`CBP` CBP', `<p><code>CBP</code> ${cbp()}</p>`],
	[
		'not over the edge of an element, but behind',
		'Customs *and Border* Protection, CBP',
		`<p>Customs <em>and Border</em> Protection, ${cbp()}</p>`,
	],
	[
		'not over the edge of an address',
		'https://x.example/CBP',
		'<p><a href="https://x.example/CBP">https://x.example/CBP</a></p>',
	],
	['over a line break', 'Customs and\nBorder Protection', `<p>${cbp('Customs and\nBorder Protection')}</p>`],
	['nothing', 'Nobody.', '<p>Nobody.</p>'],
])('links %s', (_as, body, html) => {
	const { tree } = parseBody(body);
	link(tree);
	expect(toHtml(tree)).toBe(html);
});

const piece = fc.constantFrom(
	...['CBP', 'DHS', '@alt', 'Doe v. DHS', 'Customs ', 'and Border ', 'Protection', ' ', '\n', '\n\n', '# ', '- ', '> '],
	...['**', '*', '`', '[', '](/x)', '<b>', '</b>', '<p>', '&amp;', '"', "'", 'word', '.', '|', '[^1]', '~~'],
);
const body = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('the text that a reader sees never changes', () => {
	holds(
		fc.property(body, (markdown) => {
			const { tree } = parseBody(markdown);
			const before = readHtmlText(tree).map((block) => block.text);
			const html = toHtml(tree);
			link(tree);
			expect(readHtmlText(tree).map((block) => block.text)).toEqual(before);
			expect(toHtml(tree).replace(/<a href="[^"]*" class="mention [a-z-]+">([^<]*)<\/a>/g, '$1')).toBe(html);
		}),
		500,
	);
});

test('every link bears the words of a mention of its record, and no record is linked twice', () => {
	holds(
		fc.property(body, (markdown) => {
			const { tree } = parseBody(markdown);
			const mentioned = readHtmlText(tree).flatMap(({ text }) =>
				mentionsIn(recogniser, text).map(({ target, start, end }) => `/${target} ${text.slice(start, end)}`),
			);
			link(tree);
			const links = mentionLinks(tree);
			for (const { href, words } of links) expect(mentioned).toContain(`${href} ${words}`);
			expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
		}),
		500,
	);
});

test('where each record is mentioned once, linking twice links nothing more', () => {
	const names = fc.shuffledSubarray(['CBP', 'DHS', '@alt']);
	const glue = fc.constantFrom(' ', ', ', '\n\n', ' *and* ', '\n- ', ' `x` ');
	holds(
		fc.property(names, glue, (mentioned, between) => {
			const { tree } = parseBody(mentioned.join(between));
			link(tree);
			const once = toHtml(tree);
			expect(once.split('class="mention ').length - 1).toBe(mentioned.length);
			link(tree);
			expect(toHtml(tree)).toBe(once);
		}),
	);
});

function mentionLinks(tree: Root): { href: string; words: string }[] {
	const links: { href: string; words: string }[] = [];
	visit(tree, 'element', ({ properties, children: [child] }) => {
		const isMention = Array.isArray(properties.className) && properties.className.includes('mention');
		if (isMention && child?.type === 'text') links.push({ href: properties.href ?? '', words: child.value });
	});
	return links;
}

function link(tree: Root): void {
	const blocks = readHtmlText(tree).map((block) => ({ block, mentions: mentionsIn(recogniser, block.text) }));
	linkMentions(tree, blocks, (target) => `/${target}`);
}
