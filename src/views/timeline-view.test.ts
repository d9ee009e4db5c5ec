import { expect, test } from 'vitest';
import { archiveFacts, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildTimelineView, countYears, timelineSpans } from './timeline-view.ts';

const built = archiveOf([
	archiveFacts({ name: 'N' }),
	article('2017/a', { date: '2017-04-07' }),
	article('2017/b', { date: '2017-04' }),
	article('2017/c', { date: '2017-01-02' }),
	article('2017/d'),
	article('2018/e', { date: '2018-02' }),
	legalAction('suit', { dateFiled: '2016' }),
]);

test('every year and month with a line has a page, newest first', () => {
	expect(timelineSpans(built)).toEqual(['2018', '2018-02', '2017', '2017-04', '2017-01', '2016']);
});

test('the page of a year has all its lines, and links to its months', () => {
	const view = buildTimelineView(built, '2017');
	expect(view).toMatchObject({
		shell: {
			title: '2017',
			description: 'N: what happened in 2017.',
			canonical: 'https://archive.example/timeline/2017/',
		},
		heading: '2017',
		extent: '4 entries',
		months: [
			{ label: 'January', href: '/timeline/2017/01/', count: 1, isCurrent: false },
			{ label: 'April', href: '/timeline/2017/04/', count: 2, isCurrent: false },
		],
	});
	expect(view.years.map(({ year, lines }) => [year, ...lines.map((line) => line.title)])).toEqual([
		['2017', '2017/a', '2017/b', '2017/c', '2017/d'],
	]);
});

test('the page of a month has the lines of the month, and the months of its year', () => {
	const view = buildTimelineView(built, '2017-04');
	expect(view).toMatchObject({
		shell: { canonical: 'https://archive.example/timeline/2017/04/' },
		heading: 'April 2017',
		extent: '2 entries',
	});
	expect(view.years.flatMap(({ lines }) => lines.map((line) => line.title))).toEqual(['2017/a', '2017/b']);
	expect(view.months.filter((month) => month.isCurrent).map((month) => month.label)).toEqual(['April']);
	expect(view.spans.filter((span) => span.isCurrent).map((span) => span.label)).toEqual(['2017']);
});

test('a month tells more of its articles than a year', () => {
	const summaries = (span: string) =>
		buildTimelineView(archiveOf([article('2017/a', { date: '2017-04', summary: 'In short.' })]), span).years.flatMap(
			({ lines }) => lines.map((line) => line.summary),
		);
	expect(summaries('2017')).toEqual([undefined]);
	expect(summaries('2017-04')).toEqual(['In short.']);
});

test('a page with one line counts it', () => {
	expect(buildTimelineView(built, '2018').extent).toBe('1 entry');
});

test.each<[current: string | undefined, years: string[]]>([
	[undefined, ['2018 1', '2017 4', '2016 1']],
	['2017', ['2018 1', '2017 4 here', '2016 1']],
])('the years with their lines, seen from %s', (current, years) => {
	const links = countYears(built, current);
	expect(links.map(({ label, count, isCurrent }) => `${label} ${count}${isCurrent ? ' here' : ''}`)).toEqual(years);
	expect(links[0]?.href).toBe('/timeline/2018/');
});
