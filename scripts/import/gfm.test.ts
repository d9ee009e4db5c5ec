import { expect, test } from 'vitest';
import { formatGfm, readHtml } from './gfm.ts';

test.each<[as: string, html: string, markdown: string]>([
	[
		'emphasis and links',
		'<p>A <b>b</b> <i>c</i> <a href="https://x.example/">d</a></p>',
		'A **b** _c_ [d](https://x.example/)\n',
	],
	['a table', '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>', '| a |\n| - |\n| 1 |\n'],
	['a list and a heading', '<h2>H</h2><ul><li>a</li><li>b</li></ul>', '## H\n\n- a\n- b\n'],
	['struck words', '<p><del>a</del></p>', '~~a~~\n'],
	['the underscore of a handle', '<p>@ALT_uscis _x_</p>', '@ALT_uscis \\_x\\_\n'],
	['signs that Markdown would take for its own', '<p># a * b [[c]] &lt;d&gt;</p>', '\\# a \\* b \\[\\[c]] \\<d>\n'],
	['an element that Markdown does not have', '<p><blink>a</blink></p>', 'a\n'],
])('%s', (_as, html, markdown) => {
	expect(formatGfm(readHtml(html).children)).toBe(markdown);
});
