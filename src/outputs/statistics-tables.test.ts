import { expect, test } from 'vitest';
import { countStatistics, statisticsTables, type StatisticsTable } from '../archive/statistics.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildStatisticsTable, formatTableJson, formatTablesJson } from './statistics-tables.ts';

const built = archiveOf([
	article('2017/a'),
	account('alt', { state: 'active' }),
	agency('cbp', { name: 'Customs' }),
	legalAction('suit', {
		caseName: '@alt v. Customs',
		dateFiled: '2017-04-06',
		dateTerminated: '2017-04-07',
		status: 'dismissed',
		parties: [{ name: 'Customs', ref: 'agency/cbp', role: 'defendant' }],
	}),
]);
const tableOf = (name: StatisticsTable) => buildStatisticsTable(built.archive, countStatistics(built.content), name);

test.each<[StatisticsTable, object]>([
	['years', { year: '2017', articles: 1, legalActions: 1 }],
	['kinds', { kind: 'lawsuit', legalActions: 1 }],
	['outcomes', { kind: 'lawsuit', status: 'dismissed', legalActions: 1 }],
	['agencies', { agency: 'cbp', name: 'Customs', legalActions: 1, issuer: 0, plaintiff: 0, defendant: 1 }],
	[
		'durations',
		{ legalAction: 'suit', name: '@alt v. Customs', kind: 'lawsuit', start: '2017-04-06', end: '2017-04-07', days: 1 },
	],
	['accounts', { platform: 'twitter', state: 'active', accounts: 1 }],
])('the table of %s names its columns, with the ids and words of the records', (name, row) => {
	expect(JSON.parse(formatTableJson(tableOf(name)))).toEqual([row]);
});

test('one file has all tables under their names', () => {
	const all = JSON.parse(formatTablesJson(statisticsTables.map(tableOf))) as object;
	expect(Object.keys(all)).toEqual([...statisticsTables]);
	expect(all).toHaveProperty('kinds', [{ kind: 'lawsuit', legalActions: 1 }]);
});
