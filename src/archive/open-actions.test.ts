import { expect, test } from 'vitest';
import { actionStatuses } from '../schemas/legal-action.ts';
import { contentOf, legalAction, type Fields } from '../testing/build-content.ts';
import { findOpenActions } from './open-actions.ts';

const find = (actions: readonly [id: string, fields: Fields][]) =>
	findOpenActions(contentOf(actions.map(([id, fields]) => legalAction(id, fields))).legalActions);

test('pending, ongoing, appealed and objected to are open, unknown stands apart, everything else is over', () => {
	const { open, unknown } = find(actionStatuses.map((status) => [status, { status }]));
	expect(open.map((action) => action.data.status).toSorted()).toEqual([
		'appealed',
		'objected-to',
		'ongoing',
		'pending',
	]);
	expect(unknown.map((action) => action.data.status)).toEqual(['unknown']);
});

test('the latest development comes first, what has none last', () => {
	const { open } = find([
		['a', {}],
		['b', { dateFiled: '2017' }],
		['d', { dateFiled: '2018-02' }],
		['c', { dateFiled: '2018-02' }],
	]);
	expect(open.map((action) => action.id)).toEqual(['c', 'd', 'b', 'a'].map((id) => `legal-action/${id}`));
});
