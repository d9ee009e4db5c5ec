import { expect, test } from 'vitest';
import { cacheKey } from './cache-key.ts';

test('equal views have equal keys, others have others', () => {
	const view = { title: 'T', lines: [{ text: 'a' }, { text: 'b' }], note: undefined };
	expect(cacheKey(view)).toBe(cacheKey({ title: 'T', lines: [{ text: 'a' }, { text: 'b' }] }));
	expect(cacheKey(view)).not.toBe(cacheKey({ ...view, title: 'U' }));
	expect(cacheKey(view)).not.toBe(cacheKey({ ...view, lines: view.lines.toReversed() }));
	expect(cacheKey(view)).not.toBe(cacheKey({ ...view, note: '' }));
	expect(cacheKey(view)).toMatch(/^[0-9a-f]{64}$/);
});
