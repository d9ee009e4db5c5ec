import { expect, test } from 'vitest';
import { cellText } from '../testing/cell-text.ts';
import { statisticsTables } from '../archive/statistics.ts';
import { statisticsFiles } from '../outputs/statistics-tables.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildStatisticsView } from './statistics-view.ts';

const party = { name: 'CBP', ref: 'agency/cbp' };
const built = archiveOf([
	article('2015/a', { date: '2015-04-07' }),
	account('alt', { state: 'active' }),
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
	legalAction('suit', {
		dateFiled: '2017-04-06',
		dateTerminated: '2017-04-07',
		status: 'dismissed',
		parties: [{ ...party, role: 'defendant' }],
	}),
	legalAction('summons', {
		kind: 'administrative-summons',
		status: 'unknown',
		parties: [{ ...party, role: 'issuer' }],
	}),
]);
const sectionOf = (anchor: string, of = built) => {
	const found = buildStatisticsView(of).sections.find((section) => section.anchor === anchor);
	if (found === undefined) throw new Error(anchor);
	return found;
};

test('each table has a figure, and its files are those that are written', () => {
	const { sections, all, extent } = buildStatisticsView(built);
	expect(sections.map((section) => section.anchor)).toEqual([...statisticsTables]);
	expect([all, ...sections.flatMap(({ csv, json }) => [csv, json])]).toEqual(statisticsFiles.map((file) => `/${file}`));
	expect(extent).toBe('1 article, 2 legal actions, 1 account; as of April 7, 2015');
});

test.each<[anchor: string, note: string]>([
	['years', '1 more action is left out, for the record does not say when it began.'],
	['outcomes', 'The status of 1 is unknown.'],
	['agencies', '1 agency is issuer, plaintiff or defendant in 2 of 2 legal actions.'],
	['durations', 'for those 1 of 2 legal actions of which both days are known.'],
	['accounts', '1 account that has a record'],
])('the figure of %s says what is counted and what is not', (anchor, note) => {
	expect(sectionOf(anchor).note).toContain(note);
});

test.each<[anchor: string, rows: string[]]>([
	['years', ['2015 1 0', '2017 0 1']],
	['kinds', ['Lawsuit 1', 'Administrative summons 1']],
	['outcomes', ['Lawsuit dismissed 1', 'Administrative summons unknown 1']],
	['agencies', ['Customs 1 0 1 2']],
	['durations', ['suit April 6, 2017 April 7, 2017 1']],
	['accounts', ['Twitter / X active 1']],
])('the table of %s has the same in words', (anchor, rows) => {
	const table = sectionOf(anchor).figure?.table;
	expect(table?.rows.map((row) => row.map(cellText).join(' '))).toEqual(rows);
});

test('a year leads to its page if it has one', () => {
	expect(sectionOf('years').figure?.table.rows.map(([cell]) => cell?.href)).toEqual([
		'/timeline/2015/',
		'/timeline/2017/',
	]);
});

test('fifteen agencies are drawn, the rest is named', () => {
	const ids = Array.from({ length: 17 }, (_, index) => `a${index}`);
	const parties = ids.map((id) => ({ name: id, ref: `agency/${id}`, role: 'defendant' }));
	const { figure } = sectionOf(
		'agencies',
		archiveOf([...ids.map((id) => agency(id)), legalAction('suit', { parties })]),
	);
	expect(figure?.table.rows).toHaveLength(15);
	expect(figure?.caption).toBe('2 more agencies are in the files below.');
});

test.each<[count: number, caption: string, rows: number]>([
	[20, '', 20],
	[21, 'Each row has those that took longer than the row above says, and not longer than its own.', 21],
	[31, 'The table has the 30 shortest, the files have all.', 30],
])('of %i durations', (count, caption, rows) => {
	const actions = Array.from({ length: count }, (_, index) =>
		legalAction(`a${index}`, { dateFiled: '2017-04-06', dateTerminated: '2017-05-06' }),
	);
	const { figure } = sectionOf('durations', archiveOf(actions));
	expect(figure?.caption).toContain(caption);
	expect(figure?.table.rows).toHaveLength(rows);
});

test('an archive of nothing has no figures and says of how much', () => {
	const { sections, extent } = buildStatisticsView(archiveOf([]));
	expect(sections.map((section) => section.figure)).toEqual(statisticsTables.map(() => undefined));
	expect(new Set(sections.map((section) => section.note))).toEqual(new Set(['There is nothing to count yet.']));
	expect(extent).toBe('0 articles, 0 legal actions, 0 accounts');
});
