import { expect, test } from 'vitest';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildFilters, recordTimeline } from './timeline-filters.ts';

const built = archiveOf([
	agency('cbp', { name: 'Customs' }),
	agency('dhs'),
	account('alt', { firstSeen: '2017' }),
	legalAction('summons', {
		dateIssued: '2017-03',
		dateServed: '2017-03',
		parties: [{ name: 'C', ref: 'agency/cbp', role: 'issuer' }],
	}),
	legalAction('suit', { dateFiled: '2017-04', relations: [{ type: 'challenges', action: 'summons' }] }),
	legalAction('lone', { dateFiled: '2018' }),
	article('2017/a', { agencies: ['cbp', 'dhs'], events: [{ date: '2016', title: 'E' }] }),
]);

test('filters stand by dimension, the longest first', () => {
	const filters = buildFilters(built).map(({ dimension, slug, name, items }) => [dimension, slug, name, items.length]);
	expect(filters).toEqual([
		['kind', 'legal-action', 'Legal actions', 4],
		['kind', 'account', 'Accounts', 1],
		['kind', 'article', 'Articles', 1],
		['kind', 'event', 'Events told in articles', 1],
		['type', 'filed', 'Actions filed', 2],
		['type', 'appears', 'Accounts first seen', 1],
		['type', 'issued', 'Demands issued', 1],
		['type', 'served', 'Demands served', 1],
		['agency', 'cbp', 'Customs', 4],
		['legal-action', 'suit', 'suit', 3],
		['legal-action', 'summons', 'summons', 3],
	]);
});

test.each<[record: EntityId<RecordKind>, timeline: object | undefined]>([
	['agency/cbp', { href: '/timeline/agency/cbp/', extent: '4 entries' }],
	['legal-action/suit', { href: '/timeline/legal-action/suit/', extent: '3 entries' }],
	['legal-action/lone', undefined],
	['agency/dhs', undefined],
	['account/alt', undefined],
	['statute/usc/19/1509', undefined],
])('the timeline of %s', (record, timeline) => {
	expect(recordTimeline(built, record)).toEqual(timeline);
});
