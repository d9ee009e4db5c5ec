import { expect, test } from 'vitest';
import { findMdxError } from './mdx-error.ts';

test.each(['', '# Text', 'a {1 + 1} b', 'import A from "./A.astro"\n\n<A b={1} />', '<b>a</b>', '---\na: b\n---'])(
	'%j is MDX',
	(body) => {
		expect(findMdxError(body)).toBeUndefined();
	},
);

test.each<[body: string, line: number, column: number]>([
	['<b>', 1, 1],
	['a\n\n{', 3, 1],
	['<a>\n</b>', 2, 1],
	['a\n\n  <5', 3, 3],
])('%j is no MDX at %i:%i, and it is told why', (body, line, column) => {
	const error = findMdxError(body);
	expect(error).toMatchObject({ line, column });
	expect(error?.message).toMatch(/^[A-Z].*[^(]$/);
});
