import { expect, test } from 'vitest';
import { pageSchema } from './page.ts';

test('a special page needs a title', () => {
	expect(pageSchema.parse({ title: 'About' })).toEqual({ title: 'About', formerly: [] });
	expect(pageSchema.safeParse({}).success).toBe(false);
});

test.each([[{ layout: '../x.astro' }], [{ slug: 'x' }], [{ description: '' }]])('%j is refused', (fields) => {
	expect(pageSchema.safeParse({ title: 'About', ...fields }).success).toBe(false);
});
