import { expect, test } from 'vitest';
import type { EntityId } from '../../src/schemas/entity.ts';
import { contentOf, agency, legalAction } from '../../src/testing/build-content.ts';
import { findNearbyActions } from './nearby-actions.ts';

const parties = [{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' }];

test.each<[as: string, fields: object, spokenOf: EntityId[], found: string[]]>([
	['a step on the day', { parties, dateFiled: '2017-04-07' }, ['agency/cbp'], ['legal-action/a']],
	['a step a week before', { parties, dateFiled: '2017-03-31' }, ['agency/cbp'], ['legal-action/a']],
	[
		'a step in its history',
		{ parties, statusHistory: [{ date: '2017-04-08', status: 'pending' }] },
		['agency/cbp'],
		['legal-action/a'],
	],
	['its last step long ago', { parties, dateFiled: '2017-03-30' }, ['agency/cbp'], []],
	['a month alone', { parties, dateFiled: '2017-04' }, ['agency/cbp'], []],
	['other parties', { dateFiled: '2017-04-07' }, ['agency/cbp'], []],
	['a name in the report', { parties, dateFiled: '2017-04-07' }, ['agency/cbp', 'legal-action/a'], []],
])('an action with %s', (_as, fields, spokenOf, found) => {
	const { legalActions } = contentOf([agency('cbp'), legalAction('a', fields as Record<string, unknown>)]);
	expect(findNearbyActions(new Set(spokenOf), '2017-04-07', legalActions).map(({ id }) => id)).toEqual(found);
});
