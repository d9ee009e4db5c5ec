import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readHtmlText } from './html-text.ts';
import { parseBody } from './parse-body.ts';
import { settleProfileLinks } from './profile-mentions.ts';
import { withSettled } from './settled-mentions.ts';

test.each<[as: string, body: string, mentions: string[]]>([
	['a link to a profile', 'by [him](https://x.com/Alt)', ['him account/alt']],
	[
		'a link in bold words',
		'[him **and** her](https://x.com/alt)',
		['him  account/alt', 'and account/alt', ' her account/alt'],
	],
	['an address alone', 'https://x.com/alt', ['https://x.com/alt account/alt']],
	['a link to a post', '[him](https://x.com/alt/status/1)', []],
	['a link to an account that the archive cannot tell', '[him](https://x.com/other)', []],
	['a link to another site', '[him](https://x.example/alt)', []],
	['no link', 'him', []],
	['a link without words', '[](https://x.com/alt) x', []],
])('%s is a mention of the account', (_as, body, mentions) => {
	const { tree } = parseBody(body);
	const before = toHtml(tree);
	settleProfileLinks(tree, ({ platform, handle }) =>
		platform === 'twitter' && handle === 'alt' ? 'account/alt' : undefined,
	);
	const found = readHtmlText(tree).flatMap((block) =>
		withSettled(block, []).map(({ target, start, end }) => `${block.text.slice(start, end)} ${target}`),
	);
	expect(found).toEqual(mentions);
	expect(toHtml(tree)).toBe(before);
});
