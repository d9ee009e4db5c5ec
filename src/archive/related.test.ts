import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import type { Comparable, NamedText } from './comparison.ts';
import { rankRelated, type Relations } from './related.ts';
import type { HeldThing } from './shared-things.ts';

type Item = Comparable<`article/${string}`>;

const agency: HeldThing = { thing: { type: 'record', id: 'agency/cbp' }, strength: 1 };

const story = Array.from({ length: 120 }, (_, place) => `word${String.fromCharCode(97 + (place % 26))}${place}`).join(
	' ',
);
/** Articles that have nothing in common with any other. */
const others = Array.from({ length: 9 }, (_, place) => item(`z${place}`));

test.each<[as: string, items: Item[]]>([
	['share a record', [item('own', { things: [agency] }), item('near', { things: [agency] })]],
	[
		'use the same rare words several times',
		[
			item('own', { texts: [plain('Unmasking, piracy, unmasking piracy')] }),
			item('near', { texts: [plain('Piracy, unmasking, piracy unmasking')] }),
		],
	],
	[
		'name the title of the other',
		[
			item('own', { title: plain('Emails trace the summons') }),
			item('near', { texts: [plain('see Emails trace the summons')] }),
		],
	],
])('articles are related that %s', (_as, items) => {
	expect(idsOf(rankRelated([...others, ...items], { folds: true }), 'own')).toEqual(['near']);
	expect(idsOf(rankRelated([...others, ...items], { folds: true }), 'near')).toEqual(['own']);
});

test('of equal ones the closest in time comes first, before it or after', () => {
	const at = (id: string, date: string) => item(id, { date, things: [agency] });
	const ranked = rankRelated(
		[
			at('far', '2012'),
			at('after', '2017-04-09'),
			at('own', '2017-04-07'),
			at('before', '2017-04-05'),
			at('month', '2017-03-07'),
			...others,
		],
		{ folds: true },
	);
	expect(idsOf(ranked, 'own')).toEqual(['after', 'before', 'month', 'far']);
});

test('closeness in time at most doubles a score', () => {
	const score = (date: string | undefined) =>
		rankRelated([item('own', { things: [agency] }), item('near', { date, things: [agency] }), ...others], {
			folds: true,
		}).get('article/own')?.related[0]?.score ?? 0;
	expect(score('2017')).toBeCloseTo(2 * score(undefined));
});

test('names of records are not words', () => {
	const named = { text: 'Customs Border', mentions: [{ start: 0, end: 14 }] };
	const ranked = rankRelated([item('own', { texts: [named] }), item('near', { texts: [named] }), ...others], {
		folds: true,
	});
	expect(idsOf(ranked, 'own')).toEqual([]);
});

test('a topic alone makes nothing related', () => {
	const things: HeldThing[] = [{ thing: { type: 'topic', topic: 't' }, strength: 1 }];
	expect(
		idsOf(rankRelated([item('own', { things }), item('near', { things }), ...others], { folds: true }), 'own'),
	).toEqual([]);
});

test('what is shown with it elsewhere is not related', () => {
	const items = ['own', 'near'].map((id) => item(id, { things: [agency], group: 'dispute' }));
	const ranked = rankRelated([...items, item('other', { things: [agency], group: 'another' }), ...others], {
		folds: true,
	});
	expect(idsOf(ranked, 'own')).toEqual(['other']);
});

test.each<[as: string, share: number, naming: 'names' | 'is-named']>([
	['the text of the page names it', 0, 'names'],
	['its text names the page', 1, 'is-named'],
])('it is told that %s', (_as, place, naming) => {
	const title = plain('Emails trace the summons');
	const pair = [item('a', { texts: [plain('As in "Emails trace the summons"')] }), item('b', { title })] as const;
	const [related] =
		rankRelated([...pair, ...others], { folds: true }).get(pair[place]?.id ?? 'article/a')?.related ?? [];
	expect(related?.naming).toBe(naming);
});

test('a short title may stand in a text without being meant', () => {
	const items = [
		item('a', { things: [agency], texts: [plain('on mobile first')] }),
		item('b', { things: [agency], title: plain('Mobile first') }),
	];
	expect(rankRelated([...items, ...others], { folds: true }).get('article/a')?.related[0]?.naming).toBeUndefined();
});

test('versions of one story are one item, the best of them; those of the page are none', () => {
	const copy = (id: string, date: string) => item(id, { date, things: [agency], texts: [plain(story)] });
	const items = [
		item('own', { date: '2017-04-07', things: [agency] }),
		copy('a', '2017-04-14'),
		copy('b', '2017-04-08'),
		...others,
	];
	const ranked = rankRelated(items, { folds: true });
	expect(ranked.get('article/own')?.related.map(({ id, versions }) => [id, versions])).toEqual([
		['article/b', ['article/a']],
	]);
	expect(ranked.get('article/a')?.versions).toEqual(['article/b']);
	expect(idsOf(ranked, 'a')).toEqual(['own']);
	expect(idsOf(rankRelated(items, { folds: false }), 'own')).toEqual(['b', 'a']);
});

test('at most ten are kept', () => {
	const many = Array.from({ length: 15 }, (_, place) => item(`m${place}`, { things: [agency] }));
	expect(idsOf(rankRelated([...many, ...others], { folds: true }), 'm0')).toHaveLength(10);
});

test('no articles are related to nothing', () => {
	expect(rankRelated([], { folds: true })).toEqual(new Map());
	expect(rankRelated([item('own', { things: [agency] })], { folds: true })).toEqual(
		new Map([['article/own', { related: [], versions: [] }]]),
	);
});

test('relation is mutual, has a reason, does not depend on the order given, and no article is related to itself', () => {
	const text = fc.array(fc.constantFrom('piracy', 'unmasking', 'poster', 'summons', 'warrant'), { maxLength: 6 });
	const ids = fc.uniqueArray(fc.constantFrom('agency/a', 'agency/b', 'account/c'));
	const date = fc.constantFrom(undefined, '2016', '2017-04', '2017-04-07');
	holds(
		fc.property(fc.array(fc.record({ text, ids, date }), { maxLength: 8 }), (parts) => {
			const items = parts.map((part, place) =>
				item(`a${place}`, {
					date: part.date,
					texts: [plain(part.text.join(' '))],
					things: part.ids.map((id) => ({ thing: { type: 'record', id: id as 'agency/a' }, strength: 1 })),
				}),
			);
			const ranked = rankRelated([...items, ...others], { folds: true });
			expect(rankRelated([...others, ...items.toReversed()], { folds: true }).get('article/a0')).toEqual(
				ranked.get('article/a0'),
			);
			for (const [own, { related }] of ranked) {
				for (const { id, score, shared, words, naming } of related) {
					expect(id).not.toBe(own);
					expect(shared.length + words.length > 0 || naming !== undefined).toBe(true);
					expect(ranked.get(id)?.related.find((back) => back.id === own)?.score).toBeCloseTo(score);
				}
			}
		}),
		100,
	);
});

function item(id: string, parts: Partial<Item> = {}): Item {
	return { id: `article/${id}`, date: '2017', title: plain(''), texts: [], things: [], ...parts };
}

function plain(text: string): NamedText {
	return { text, mentions: [] };
}

function idsOf(ranked: ReadonlyMap<string, Relations<`article/${string}`>>, id: string): string[] {
	return ranked.get(`article/${id}`)?.related.map((related) => related.id.slice('article/'.length)) ?? [];
}
