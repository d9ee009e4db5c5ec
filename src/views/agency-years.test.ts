import { expect, test } from 'vitest';
import { agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { groupByRole } from './actions-by-role.ts';
import { yearsFigure } from './agency-years.ts';

const actions = (role: string, dates: readonly (string | undefined)[]) =>
	dates.map((dateFiled, index) =>
		legalAction(`${role}-${index}`, { dateFiled, parties: [{ name: 'CBP', ref: 'agency/cbp', role }] }),
	);

function figureOf(issued: readonly (string | undefined)[], against: readonly (string | undefined)[]) {
	const built = archiveOf([agency('cbp'), ...actions('issuer', issued), ...actions('defendant', against)]);
	return yearsFigure(groupByRole(built, 'agency/cbp'))[0]?.figure;
}

test.each<[dates: (string | undefined)[]]>([[[]], [[undefined]], [['2017']], [['2017-01', '2017-02', '2018']]])(
	'actions of %j are not drawn by year',
	(dates) => {
		expect(figureOf(dates, [])).toBeUndefined();
	},
);

test('actions of three years are counted by year and role', () => {
	const figure = figureOf(['2017-03-14', '2017-05', undefined], ['2015', '2018']);
	expect(figure?.caption).toBe('By the year in which each began. Not counted: 1 of which no date is known.');
	expect(figure?.wide.title).toBe('Legal actions by year, 2015 to 2018');
	expect(figure?.table.columns).toEqual(['Year', 'Demands that it issued', 'Cases against it']);
	expect(figure?.table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
		['2015', '0', '1'],
		['2017', '2', '0'],
		['2018', '0', '1'],
	]);
});
