import { expect, test } from 'vitest';
import { findElements } from './mdx-elements.ts';

test.each<[as: string, body: string, found: [name: string, attributes: object, line: number, column: number][]]>([
	['nothing', 'Only *words*.', []],
	['a component of its own', '\n<Facts of="agency:cbp" />', [['Facts', { of: 'agency:cbp' }, 2, 1]]],
	['one inside a sentence', 'By <Link to="agency:cbp">it</Link>.', [['Link', { to: 'agency:cbp' }, 1, 4]]],
	['one inside HTML', '<div>\n<Facts />\n</div>', [['Facts', {}, 2, 1]]],
	['attributes without text', '<Facts of={x} wide {...y} />', [['Facts', { of: undefined, wide: undefined }, 1, 1]]],
	['no HTML', '<b>words</b>', []],
	['nothing that is imported', 'import Plot from "./Plot.astro"\n\n<Plot /> <Plot.Part />', []],
	['nothing in code', '`<Facts />`\n\n```\n<Facts />\n```', []],
])('%s', (_as, body, found) => {
	expect(findElements(body).map(({ name, attributes, line, column }) => [name, attributes, line, column])).toEqual(
		found,
	);
});
