import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { holds } from '../testing/holds.ts';
import { rankRelated, type RelatedInput, type SharedThing } from './related.ts';

test('what few articles have says more than what many have', () => {
	const ranked = rankRelated([
		input('a', { records: ['agency/rare', 'agency/common'] }),
		input('b', { records: ['agency/common'] }),
		input('c', { records: ['agency/rare'] }),
		input('d', { records: ['agency/common'] }),
		input('e'),
	]);
	expect(linesOf(ranked, 'a')).toEqual(['c rare', 'b common', 'd common']);
	expect(ranked.get('article/a')?.map(({ score }) => score)).toEqual([
		Math.log(5 / 2),
		Math.log(5 / 3),
		Math.log(5 / 3),
	]);
});

test('a topic says half as much as a record, and both together more', () => {
	const ranked = rankRelated([
		input('a', { records: ['agency/x'], topics: ['t'] }),
		input('b', { topics: ['t'] }),
		input('c', { records: ['agency/x'] }),
		input('d', { records: ['agency/y'], topics: ['u'] }),
		input('e', { records: ['agency/y'], topics: ['u'] }),
	]);
	expect(linesOf(ranked, 'a')).toEqual(['c x', 'b t']);
	expect(linesOf(ranked, 'd')).toEqual(['e y, u']);
	expect(ranked.get('article/d')?.[0]?.score).toBeCloseTo(1.5 * Math.log(5 / 2));
	expect(ranked.get('article/a')?.[1]?.score).toBeCloseTo(0.5 * Math.log(5 / 2));
});

test('what every article has says nothing', () => {
	const ranked = rankRelated([
		input('a', { records: ['agency/x'], topics: ['t'] }),
		input('b', { records: ['agency/x'], topics: ['t'] }),
	]);
	expect([...ranked.values()]).toEqual([[], []]);
});

test('a topic that is given twice counts once', () => {
	const ranked = rankRelated([input('a', { topics: ['t', 't'] }), input('b', { topics: ['t'] }), input('c')]);
	expect(ranked.get('article/a')).toEqual([
		{ article: 'article/b', score: 0.5 * Math.log(3 / 2), shared: [{ type: 'topic', topic: 't' }] },
	]);
});

test('a topic and a record of one name are two things', () => {
	const ranked = rankRelated([input('a', { topics: ['cbp'] }), input('b', { records: ['agency/cbp'] }), input('c')]);
	expect(ranked.get('article/a')).toEqual([]);
});

test('of equal articles the one closest in time comes first, then the one that comes first', () => {
	const ranked = rankRelated([
		input('far', { date: '2019', topics: ['t'] }),
		input('own', { date: '2017-04-07', topics: ['t'] }),
		input('second', { date: '2017-04-09', topics: ['t'] }),
		input('third', { date: '2017-04-05', topics: ['t'] }),
		input('near', { date: '2017-04-08', topics: ['t'] }),
		input('other'),
	]);
	expect(linesOf(ranked, 'own')).toEqual(['near t', 'second t', 'third t', 'far t']);
});

test('the turn of a year is no distance', () => {
	const ranked = rankRelated([
		input('own', { date: '2017-12-31', topics: ['t'] }),
		input('month', { date: '2017-11-30', topics: ['t'] }),
		input('days', { date: '2018-01-02', topics: ['t'] }),
		input('other'),
	]);
	expect(linesOf(ranked, 'own')).toEqual(['days t', 'month t']);
});

test('what is shared is told rarest first, then by its name', () => {
	const ranked = rankRelated([
		input('a', { records: ['agency/z', 'agency/y', 'agency/x'] }),
		input('b', { records: ['agency/y', 'agency/x', 'agency/z'] }),
		input('c', { records: ['agency/x'] }),
		input('d'),
	]);
	expect(linesOf(ranked, 'a')).toEqual(['b y, z, x', 'c x']);
});

test('at most ten are kept', () => {
	const many = Array.from({ length: 15 }, (_, index) => input(`m${index}`, { topics: ['t'] }));
	const ranked = rankRelated([...many, input('other')]);
	expect(ranked.get('article/m0')).toHaveLength(10);
});

test('no articles are related to nothing', () => {
	expect(rankRelated([])).toEqual(new Map());
	expect(rankRelated([input('a', { topics: ['t'] })])).toEqual(new Map([['article/a', []]]));
});

test('closeness is mutual, its reasons are shared, and no article is close to itself', () => {
	const records = fc.uniqueArray(fc.constantFrom<EntityId<RecordKind>[]>('agency/a', 'agency/b', 'account/c'));
	const topics = fc.array(fc.constantFrom('s', 't'), { maxLength: 2 });
	holds(
		fc.property(fc.array(fc.record({ records, topics }), { maxLength: 8 }), (things) => {
			const articles = things.map((thing, index) => input(`a${index}`, thing));
			const ranked = rankRelated(articles);
			const pairs = articles.flatMap((own) => (ranked.get(own.id) ?? []).map((related) => ({ own, related })));
			for (const { own, related } of pairs) {
				const other = articles.find((article) => article.id === related.article);
				expect(other).not.toBe(own);
				expect(ranked.get(related.article)?.find(({ article }) => article === own.id)?.score).toBeCloseTo(
					related.score,
				);
				expect(related.shared).not.toEqual([]);
				expect(related.shared.every((thing) => has(own, thing) && has(other, thing))).toBe(true);
			}
		}),
	);
});

function input(slug: string, parts: Partial<RelatedInput> = {}): RelatedInput {
	return { id: `article/${slug}`, date: '2017', records: [], topics: [], ...parts };
}

function has(article: RelatedInput | undefined, thing: SharedThing): boolean {
	if (thing.type === 'topic') return article?.topics.includes(thing.topic) === true;
	return article?.records.includes(thing.id) === true;
}

function linesOf(ranked: ReturnType<typeof rankRelated>, slug: string): string[] {
	return (ranked.get(`article/${slug}`) ?? []).map(({ article, shared }) => {
		const things = shared.map((thing) => (thing.type === 'record' ? thing.id.split('/')[1] : thing.topic));
		return `${article.slice('article/'.length)} ${things.join(', ')}`;
	});
}
