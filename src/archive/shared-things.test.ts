import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { holds } from '../testing/holds.ts';
import { createScores } from './scores.ts';
import { compareThings, type HeldThing, type SharedThing } from './shared-things.ts';

const none: HeldThing[] = [];

test.each<[as: string, more: HeldThing[], less: HeldThing[]]>([
	['a rare record than a common one', [record('agency/rare')], [record('agency/common')]],
	['two records than one', [record('agency/rare'), record('agency/common')], [record('agency/rare')]],
	['a record that it is about than one that it mentions', [record('agency/x')], [record('agency/x', 0.7)]],
	['a legal action than an account', [record('legal-action/a')], [record('account/a')]],
	['an account than an agency', [record('account/a')], [record('agency/rare')]],
	['an agency than a topic', [record('agency/rare')], [topic('t')]],
])('it says more to share %s', (_as, more, less) => {
	const others = [[record('agency/common')], [record('agency/common')], none, none];
	expect(scoreOf([more, more, ...others])).toBeGreaterThan(scoreOf([less, less, ...others]));
});

test.each<[as: string, one: HeldThing[], other: HeldThing[], others: HeldThing[][]]>([
	['what all have', [topic('t')], [topic('t')], []],
	['a topic and a record of one name', [topic('cbp')], [record('agency/cbp')], [none]],
	['a party in another role', [party('issuer')], [party('defendant')], [none]],
])('it says nothing to share %s', (_as, one, other, others) => {
	expect(scoreOf([one, other, ...others])).toBe(0);
});

test('a topic is one whatever its capitals, and counts once', () => {
	const things = compareThings([[topic('Free speech'), topic('free speech')], [topic('free speech')], none]);
	expect(things.shared(0, 1)).toEqual([topic('Free speech')]);
});

test('what counts most is told first, then by its name, with the strength on both sides', () => {
	const things = compareThings([
		[record('agency/common'), record('agency/z', 0.5), record('agency/y')],
		[record('agency/common'), record('agency/y'), record('agency/z', 0.5)],
		[record('agency/common')],
		none,
	]);
	expect(things.shared(0, 1)).toEqual([record('agency/y'), record('agency/common'), record('agency/z', 0.25)]);
});

test('of very many holders those that are close in the order are found', () => {
	const held = Array.from({ length: 3000 }, (_, place) => (place < 2500 ? [topic('t')] : none));
	const scores = createScores(held.length);
	compareThings(held).score(2000, scores);
	expect([...scores.touched.slice(0, scores.count)].sort((a, b) => a - b)).toEqual(
		Array.from({ length: 1000 }, (_, place) => 1500 + place),
	);
});

test('the rarer a thing, the more it says', () => {
	const count = fc.integer({ min: 2, max: 20 });
	holds(
		fc.property(count, count, (few, many) => {
			const score = (holders: number) =>
				scoreOf(Array.from({ length: 21 }, (_, place) => (place < holders ? [record('agency/x')] : none)));
			expect(score(few) > score(many)).toBe(few < many);
		}),
	);
});

function record(id: EntityId<RecordKind>, strength = 1): HeldThing {
	return { thing: { type: 'record', id }, strength };
}

function topic(name: string): HeldThing {
	return { thing: { type: 'topic', topic: name }, strength: 1 };
}

function party(role: (SharedThing & { type: 'party' })['role']): HeldThing {
	return { thing: { type: 'party', role, name: 'Twitter, Inc.' }, strength: 1 };
}

/** What the first two score together. */
function scoreOf(held: readonly (readonly HeldThing[])[]): number {
	const scores = createScores(held.length);
	compareThings(held).score(0, scores);
	return scores.values[1] ?? 0;
}
