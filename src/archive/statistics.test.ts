import { expect, test } from 'vitest';
import { account, agency, article, contentOf, legalAction } from '../testing/build-content.ts';
import { countStatistics } from './statistics.ts';

const party = (ref: string, role: string) => ({ name: ref, ref: `agency/${ref}`, role });

test('an archive of nothing counts nothing', () => {
	expect(countStatistics(contentOf([]))).toEqual({
		articles: 0,
		actions: 0,
		accounts: 0,
		years: [],
		undatedActions: 0,
		kinds: [],
		outcomes: [],
		agencies: [],
		actionsWithoutAgency: 0,
		durations: [],
		accountStates: [],
	});
});

test('every year is counted from the first to the last; a status alone does not say when an action began', () => {
	const { years, undatedActions } = countStatistics(
		contentOf([
			article('2017/a', { date: '2017-04-07' }),
			article('2017/b'),
			article('2017/c', { draft: 'true' }),
			legalAction('issued', { dateIssued: '2015-01-01', dateFiled: '2016' }),
			legalAction('filed', { dateFiled: '2015-02' }),
			legalAction('known', { statusHistory: [{ date: '2010', status: 'pending' }] }),
		]),
	);
	expect(years).toEqual([
		{ year: '2015', articles: 0, actions: 2 },
		{ year: '2016', articles: 0, actions: 0 },
		{ year: '2017', articles: 2, actions: 0 },
	]);
	expect(undatedActions).toBe(1);
});

test('kinds stand in the order of their number, with their statuses in the order of the schema', () => {
	const { kinds, outcomes } = countStatistics(
		contentOf([
			legalAction('a', { kind: 'warrant', status: 'upheld' }),
			legalAction('b', { status: 'dismissed' }),
			legalAction('c', { status: 'dropped' }),
			legalAction('d', { kind: 'warrant', status: 'upheld' }),
			legalAction('e', { status: 'dropped' }),
			legalAction('f', { kind: 'subpoena', status: 'unknown' }),
		]),
	);
	expect(kinds.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['lawsuit 3', 'warrant 2', 'subpoena 1']);
	expect(outcomes.map(({ kind, status, count }) => `${kind} ${status} ${count}`)).toEqual([
		'lawsuit dropped 2',
		'lawsuit dismissed 1',
		'warrant upheld 2',
		'subpoena unknown 1',
	]);
});

test('an agency counts once for an action, and once for each role', () => {
	const { agencies, actionsWithoutAgency } = countStatistics(
		contentOf([
			agency('cbp'),
			agency('dhs'),
			account('alt'),
			legalAction('a', { parties: [party('cbp', 'issuer'), party('cbp', 'issuer'), party('dhs', 'counsel')] }),
			legalAction('b', { parties: [party('cbp', 'plaintiff'), party('cbp', 'defendant'), party('dhs', 'defendant')] }),
			legalAction('c', {
				parties: [
					{ name: 'alt', ref: 'account/alt', role: 'plaintiff' },
					{ name: 'X', role: 'issuer' },
				],
			}),
		]),
	);
	expect(agencies).toEqual([
		{ agency: 'agency/cbp', actions: 2, issuer: 1, plaintiff: 1, defendant: 1 },
		{ agency: 'agency/dhs', actions: 1, issuer: 0, plaintiff: 0, defendant: 1 },
	]);
	expect(actionsWithoutAgency).toBe(1);
});

test('a duration needs the day of the beginning and that of the end', () => {
	const { durations } = countStatistics(
		contentOf([
			legalAction('long', { dateFiled: '2016-02-28', dateTerminated: '2016-03-01' }),
			legalAction('same-day', { dateIssued: '2017-04-07', dateTerminated: '2017-04-07' }),
			legalAction('month', { dateFiled: '2016-02', dateTerminated: '2016-03-01' }),
			legalAction('open', { dateFiled: '2016-02-28' }),
		]),
	);
	expect(durations.map(({ action, days }) => [action, days])).toEqual([
		['legal-action/same-day', 0],
		['legal-action/long', 2],
	]);
});

test('accounts are counted by network in the order of the schema, the most frequent state first', () => {
	const { accountStates } = countStatistics(
		contentOf([
			account('a', { platform: 'mastodon', state: 'active' }),
			account('b', { state: 'active' }),
			account('c', { state: 'suspended' }),
			account('d', { state: 'suspended' }),
		]),
	);
	expect(accountStates.map(({ platform, state, count }) => `${platform} ${state} ${count}`)).toEqual([
		'twitter suspended 2',
		'twitter active 1',
		'mastodon active 1',
	]);
});
