import { expect, test } from 'vitest';
import { courtsSchema, findCourt } from './registry.ts';

test('a court has a name and the form that citations use', () => {
	const courts = { cand: { name: 'Northern District of California', citation: 'N.D. Cal.' } };
	expect(courtsSchema.parse(courts)).toEqual(courts);
});

test.each([
	['cand', 'N.D. Cal.'],
	['cadn', undefined],
	['constructor', undefined],
])('the court %s is cited as %j', (id, citation) => {
	expect(findCourt({ cand: { name: 'Northern District of California', citation: 'N.D. Cal.' } }, id)?.citation).toBe(
		citation,
	);
});

test.each([
	[{ cand: 'N.D. Cal.' }],
	[{ cand: { name: 'x' } }],
	[{ cand: { name: 'x', citation: '' } }],
	[{ cand: { name: 'x', citation: 'y', url: 'z' } }],
])('%j is refused', (courts) => {
	expect(courtsSchema.safeParse(courts).success).toBe(false);
});
