import { expect, test } from 'vitest';
import { actionStatuses } from '../schemas/legal-action.ts';
import { contentOf, legalAction, type Fields } from '../testing/build-content.ts';
import { findOpenActions } from './open-actions.ts';

const find = (actions: readonly [id: string, fields: Fields][], edition: string | undefined = '2020-04-07') =>
	findOpenActions(contentOf(actions.map(([id, fields]) => legalAction(id, fields))).legalActions, edition);

test('pending, ongoing, appealed and objected to are open, unknown stands apart, everything else is over', () => {
	const { open, unknown } = find(actionStatuses.map((status) => [status, { status }]));
	expect(open.map((action) => action.status).toSorted()).toEqual(['appealed', 'objected-to', 'ongoing', 'pending']);
	expect(unknown.map((action) => action.status)).toEqual(['unknown']);
});

test.each<[last: string | undefined, fields: Fields]>([
	[undefined, {}],
	['2017-04-07', { dateIssued: '2017-04-07' }],
	['2018', { dateFiled: '2017-04-07', statusHistory: [{ date: '2018', status: 'pending' }] }],
	['2019-01', { dateServed: '2017', docketEntries: [{ dateFiled: '2019-01', description: 'Motion' }] }],
])('the last development is of %s', (last, fields) => {
	expect(find([['a', fields]]).open[0]?.lastDevelopment).toBe(last);
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

test.each<[checked: string | undefined, edition: string | undefined, isStale: boolean]>([
	['2020-04-07', '2020-04-07', false],
	['2019-04-07', '2020-04-07', false],
	['2019-04-06', '2020-04-07', true],
	['2019-04', '2020-04-07', false],
	['2019-03', '2020-04-07', true],
	['2019', '2020-04-07', false],
	['2018', '2020-04-07', true],
	['2019-04-06', '2020-04', false],
	[undefined, '2020-04-07', true],
])('checked on %s in the edition of %s: stale is %s', (lastChecked, edition, isStale) => {
	expect(find([['a', { lastChecked }]], edition).open[0]?.isStale).toBe(isStale);
});
