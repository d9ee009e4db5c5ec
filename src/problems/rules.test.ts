import { expect, test } from 'vitest';
import { isError, rules, type RuleId } from './rules.ts';

test.each<[RuleId, boolean]>([
	['link-broken', true],
	['name-claimed', true],
	['reference-unknown', true],
	['link-dead', false],
	['html-removed', false],
	['image-remote', false],
	['archive-url', false],
])('%s stops the build: %j', (rule, stops) => {
	expect(isError({ rule })).toBe(stops);
});

test('every rule is an error or a notice', () => {
	expect(new Set(Object.values(rules))).toEqual(new Set(['error', 'notice']));
});
