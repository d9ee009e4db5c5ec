import { expect, test } from 'vitest';
import { blockOf, cutStart } from './block.ts';
import { formatGfm, readHtml } from './gfm.ts';

test.each<[html: string, length: number, markdown: string]>([
	['ROME — It said', 7, 'It said\n'],
	['<b>ROME</b> — It <i>said</i>', 7, 'It _said_\n'],
	['<b>ROME — It</b> said', 7, '**It** said\n'],
	['<a href="https://x.example/">ROME</a> — It', 7, 'It\n'],
	['It', 0, 'It\n'],
])('%s without its first %i characters', (html, length, markdown) => {
	const blocks = readHtml(`<p>${html}</p>`).children.map((node) => cutStart(blockOf(node, 3), length));
	expect(formatGfm(blocks.map(({ node }) => node))).toBe(markdown);
	expect(blocks[0]?.line).toBe(3);
});
