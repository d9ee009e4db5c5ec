import { expect, test } from 'vitest';
import { archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildOverview, buildYearFigure } from './timeline-figure.ts';

const built = archiveOf([
	article('2015/a', { date: '2015-12-31' }),
	article('2017/b', { date: '2017-04', events: [{ date: '2017-04-01', title: 'E' }] }),
	article('2017/c'),
	legalAction('suit', { dateFiled: '2017-04-06' }),
]);

test('the table has the same numbers as the drawing, by months that are links', () => {
	const rows = buildOverview(built)?.table.rows.map((row) => row.map((cell) => cell.text));
	expect(buildOverview(built)?.table.columns).toEqual([
		'Month',
		'Articles',
		'Legal actions',
		'Events told in articles',
		'All',
	]);
	expect(rows).toEqual([
		['April 2017', '1', '1', '1', '3'],
		['2017, month unknown', '1', '', '', '1'],
		['December 2015', '1', '', '', '1'],
	]);
	expect(buildOverview(built)?.table.rows.map(([first]) => first?.href)).toEqual([
		'/timeline/2017/04/',
		'/timeline/2017/',
		'/timeline/2015/12/',
	]);
});

test('each year is a link that says what it has; a year that has nothing keeps its place', () => {
	const figure = buildOverview(built);
	const links = figure?.wide.shapes.flatMap((shape) => (shape.type === 'link' ? [`${shape.href} ${shape.label}`] : []));
	expect(links).toEqual([
		'/timeline/2015/ 2015: 1 article',
		'/timeline/2017/ 2017: 2 articles, 1 step of a legal action, 1 event told in an article',
	]);
	expect(figure?.wide.shapes.filter((shape) => shape.type === 'text').map(({ text }) => text)).toContain('2016');
	expect(figure?.narrow).toBeDefined();
});

test('a year leads to its months', () => {
	const figure = buildYearFigure(built, '2017');
	const links = figure?.wide.shapes.flatMap((shape) => (shape.type === 'link' ? [`${shape.href} ${shape.label}`] : []));
	expect(links).toEqual([
		'/timeline/2017/04/ April 2017: 1 article, 1 step of a legal action, 1 event told in an article',
	]);
	expect(figure?.caption).toContain('Of 1 entry only the year is known.');
});

test.each<[as: string, figure: unknown]>([
	['an archive of one year', buildOverview(archiveOf([article('2017/a')]))],
	['an archive of nothing', buildOverview(archiveOf([]))],
	['a year of which no month is known', buildYearFigure(archiveOf([article('2017/a')]), '2017')],
])('%s has no picture', (_as, figure) => {
	expect(figure).toBeUndefined();
});
