import { expect, test } from 'vitest';
import { createAddresses } from '../../src/site/addresses.ts';
import { applyEdits } from './edits.ts';
import type { Rename } from './plan-rename.ts';
import { findTextEdits } from './text-edits.ts';

const agency: Rename = { from: 'agency/old', to: 'agency/new' };
const article: Rename = { from: 'article/2017/old', to: 'article/2017/new' };

test.each<[rename: Rename, before: string, after: string]>([
	[agency, '[[agency:old|the old one]] [[agency:old]]', '[[agency:new|the old one]] [[agency:new]]'],
	[agency, '| [[agency:old\\|it]] |\n| - |', '| [[agency:new\\|it]] |\n| - |'],
	[
		agency,
		'[old](/agencies/old/) [old](../../agencies/old.md#p-1)',
		'[old](/agencies/new/) [old](../../agencies/new.md#p-1)',
	],
	[
		agency,
		'[a](</news/agencies/old>) <a href="/agencies/old/?x">',
		'[a](</news/agencies/new>) <a href="/agencies/new/?x">',
	],
	[agency, '[a][b]\n\n[b]: /agencies/old/ "old"', '[a][b]\n\n[b]: /agencies/new/ "old"'],
	[
		article,
		'[a](old.md) [b](./old.md) [c](/articles/2017/old/#p-1)',
		'[a](new.md) [b](./new.md) [c](/articles/2017/new/#p-1)',
	],
])('%j: %j becomes %j', (rename, before, after) => {
	expect(edit(before, rename)).toBe(after);
	expect(edit(before.replaceAll('\n', '\r\n'), rename)).toBe(after.replaceAll('\n', '\r\n'));
});

test.each<[rename: Rename, text: string]>([
	[agency, 'The old agency/old, agencies/old.md, [[agency:older|x]], [[account:old|x]]'],
	[agency, '`[[agency:old|x]]` and\n\n```\n[a](/agencies/old/)\n```\n\n<code>[[agency:old]]</code>'],
	[agency, '[a](/agencies/older/) [a](/agencies/very-old/) [a](/accounts/old/) [a](https://x.example/agencies/old/)'],
	[agency, '[a](/agencies/old/history/) [a](old.md)'],
	[article, '[a](/articles/2018/old/) [a](../2018/old.md)'],
])('%j: %j stays as it is', (rename, text) => {
	expect(edit(text, rename)).toBe(text);
});

test('components of special pages name the record anew, in records they are plain text', () => {
	const text = '<Facts of="agency:old" />\n\n<Link to="agency:old">old</Link> [old](/agencies/old/)';
	const changed = '<Facts of="agency:new" />\n\n<Link to="agency:new">old</Link> [old](/agencies/new/)';
	expect(edit(text, agency, 'pages/a.mdx')).toBe(changed);
	expect(edit('<Facts of="agency:old" />', agency)).toBe('<Facts of="agency:old" />');
});

function edit(body: string, rename: Rename, path = 'articles/2017/a.md'): string {
	const text = `\uFEFF---\ntitle: "[[agency:old]]"\n---\n${body}`;
	const edits = findTextEdits({ path, text }, rename, createAddresses('https://x.example/news/'));
	return applyEdits(text, edits).text.slice(text.indexOf(body));
}
