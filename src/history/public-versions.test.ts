import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { article } from '../testing/build-content.ts';
import { findPublicVersions } from './public-versions.ts';
import { readState } from './read-state.ts';
import { createDates } from '../site/dates.ts';

// A state is its day, its title and its fields.
type Saved = readonly [day: string, title: string, fields?: Readonly<Record<string, unknown>>];
const draft = { draft: 'true' };

test.each<[name: string, states: readonly Saved[], versions: readonly string[]]>([
	['nothing', [], []],
	[
		'two days',
		[
			['11-02', 'a'],
			['11-03', 'b'],
		],
		['11-02 a', '11-03 b'],
	],
	[
		'a morning of saves',
		[
			['11-02', 'a'],
			['11-02', 'b'],
			['11-02', 'c'],
		],
		['11-02 c'],
	],
	[
		'a draft that is published',
		[
			['11-02', 'SECRET', draft],
			['11-03', 'b'],
		],
		['11-03 b'],
	],
	[
		'a draft in between',
		[
			['11-02', 'a'],
			['11-03', 'SECRET', draft],
			['11-04', 'c'],
		],
		['11-02 a', '11-04 c'],
	],
	[
		'a draft in the evening',
		[
			['11-02', 'SECRET'],
			['11-02', 'SECRET', draft],
		],
		[],
	],
	[
		'an embargo that is kept',
		[
			['11-02', 'a', until('11-10')],
			['11-12', 'b', until('11-10')],
		],
		['11-10 a', '11-12 b'],
	],
	[
		'one that ends on a day of a commit',
		[
			['11-02', 'SECRET', until('11-10')],
			['11-10', 'b', until('11-10')],
		],
		['11-10 b'],
	],
	[
		'words that were replaced under embargo',
		[
			['11-02', 'SECRET', until('11-10')],
			['11-05', 'b', until('11-10')],
		],
		['11-10 b'],
	],
	[
		'an embargo that is made longer',
		[
			['11-02', 'SECRET', until('11-10')],
			['11-05', 'b', until('11-20')],
		],
		['11-20 b'],
	],
	[
		'one that became a draft',
		[
			['11-02', 'SECRET', until('11-10')],
			['11-05', 'SECRET', draft],
		],
		[],
	],
	[
		'an embargo to come',
		[
			['11-02', 'a'],
			['11-05', 'b', until('12-02')],
		],
		['11-02 a', '12-02 b'],
	],
	['a date of a month that has begun', [['11-02', 'a', { date: '2026-11' }]], ['11-02 a']],
	[
		'a date of a month to come',
		[
			['10-02', 'a', { date: '2026-11' }],
			['11-03', 'b', { date: '2026-11' }],
		],
		['11-01 a', '11-03 b'],
	],
	[
		'a state that no build can read',
		[
			['11-02', 'a'],
			['11-03', 'SECRET', { nonsense: 1 }],
			['11-04', 'c'],
		],
		['11-02 a', '11-04 c'],
	],
	[
		'one that stands in the way of an embargo',
		[
			['11-02', 'SECRET', until('11-10')],
			['11-05', 'b', { nonsense: 1 }],
			['11-12', 'c'],
		],
		['11-12 c'],
	],
])('%s', (_, states, versions) => {
	expect(versionsOf(states)).toEqual(versions.map((version) => `2026-${version}`));
});

test('no title that was only in drafts or under embargo is in a version', () => {
	const day = fc.integer({ min: 10, max: 28 }).map((number) => `11-${number}`);
	const state = fc.tuple(day, fc.constantFrom('public', 'draft', 'embargo'));
	holds(
		fc.property(fc.array(state), (drawn) => {
			const states = drawn
				.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
				.map(([on, type]): Saved => [on, type, type === 'draft' ? draft : type === 'embargo' ? until('12-31') : {}]);
			const versions = versionsOf(states);
			expect(versions.filter((version) => !/public$|^2026-12-31 embargo$/.test(version))).toEqual([]);
			expect(new Set(versions).size).toBe(versions.length);
		}),
	);
});

function until(day: string): Readonly<Record<string, unknown>> {
	return { date: `2026-${day}` };
}

function versionsOf(states: readonly Saved[]): string[] {
	const texts = states.map(([, title, fields]) => article('2026/a', { title, date: '2026-01-01', ...fields }).text);
	const saved = states.map((_, index) => ({ time: index, path: 'articles/2026/a.md', blob: String(index) }));
	const context = { nameOf: () => undefined, dates: createDates('en') };
	const versions = findPublicVersions(saved, {
		read: ({ path, blob }) => readState(path, texts[Number(blob)] ?? '', context),
		dayOf: (time) => `2026-${states[time]?.[0] ?? ''}`,
	});
	return versions.map(({ day, words }) => `${day} ${words.parts.title.join()}`);
}
