import { expect, test } from 'vitest';
import { account, archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { accountLife } from './account-life.ts';

const target = [{ name: '@alt', ref: 'account/alt', role: 'target' }];
const summons = legalAction('summons', { caseNameShort: 'The summons', dateIssued: '2017-03-14', parties: target });
const undated = legalAction('undated', { parties: target });

test.each<[as: string, fields: Fields, files: ReturnType<typeof legalAction>[]]>([
	['nothing', {}, []],
	['one date', { firstSeen: '2017-01' }, []],
	['one date twice', { firstSeen: '2017-01', lastSeen: '2017-01' }, []],
	['one action', {}, [summons, undated]],
])('an account of which %s is known has no drawing', (_as, fields, files) => {
	expect(lifeOf(fields, files)).toBeUndefined();
});

test.each<[as: string, fields: Fields, rows: [date: string, what: string][]]>([
	[
		'seen',
		{ firstSeen: '2017-01', lastSeen: '2018-05-07' },
		[
			['January 2017', 'First seen'],
			['March 14, 2017', 'The summons'],
			['May 7, 2018', 'Last seen'],
		],
	],
	[
		'renamed',
		{ handle: 'now', handleHistory: [{ handle: 'first' }, { handle: 'then', from: '2016', to: '2017-01-27' }] },
		[
			['2016', 'Called @then from then on'],
			['January 27, 2017', 'Called @now from then on'],
			['March 14, 2017', 'The summons'],
		],
	],
	[
		'renamed, nobody knows when',
		{ handle: 'now', handleHistory: [{ handle: 'then' }], firstSeen: '2016' },
		[
			['2016', 'First seen'],
			['March 14, 2017', 'The summons'],
			['Not known', 'Called @now from then on'],
		],
	],
	[
		'suspended and back',
		{
			stateHistory: [
				{ date: '2021-01-08', state: 'suspended', source: 'Twitter' },
				{ date: '2022-11-19', state: 'active' },
			],
		},
		[
			['March 14, 2017', 'The summons'],
			['January 8, 2021', 'Suspended (Twitter)'],
			['November 19, 2022', 'Active'],
		],
	],
])('the life of an account that was %s, in words', (_as, fields, rows) => {
	const table = lifeOf(fields, [summons, undated])?.table;
	expect(table?.rows.map(([date, what]) => [date?.text, what?.text])).toEqual(rows);
	expect(table?.rows.find(([, what]) => what?.text === 'The summons')?.[1]?.href).toBe('/legal-actions/summons/');
});

test.each<[as: string, fields: Fields, caption: string]>([
	['days', { firstSeen: '2017-01-02', lastSeen: '2018-05-07' }, ''],
	['a month', { firstSeen: '2017-01', lastSeen: '2018-05-07' }, 'A bar: some day of that month or year.'],
	['an open end', { firstSeen: '2017-01-02' }, 'Dashes: no source read for this archive tells when it began or ended.'],
	[
		'a state',
		{ firstSeen: '2017-01-02', lastSeen: '2018-05-07', stateHistory: [{ date: '2017-01-02', state: 'active' }] },
		'A thick line: the account could be read.',
	],
])('the caption explains what the drawing has: %s', (_as, fields, caption) => {
	expect(lifeOf(fields, [summons])?.caption).toBe(caption);
});

test('there is a drawing for wide screens and one for phones', () => {
	const figure = lifeOf({ firstSeen: '2017' }, [summons]);
	expect([figure?.wide.width, figure?.narrow?.width]).toEqual([592, 350]);
	expect(figure?.wide.title).toBe('Life of @alt');
});

function lifeOf(fields: Fields, files: ReturnType<typeof legalAction>[]) {
	const built = archiveOf([account('alt', fields), ...files]);
	const [entry] = built.content.accounts;
	if (entry === undefined) throw new Error('The account is missing.');
	const actions = built.content.legalActions.map((action) => action.id);
	return accountLife(built, entry.data, actions)[0]?.figure;
}
