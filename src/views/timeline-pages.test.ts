import { expect, test } from 'vitest';
import { agency, archiveOf, article, type Fields } from '../testing/build-content.ts';
import { listTimelinePages, onOnePage } from './timeline-pages.ts';

test('the front, every year and month with a line, and every filter have a page, newest first', () => {
	const built = archiveOf([
		article('2017/a', { date: '2017-04-07' }),
		article('2017/b', { date: '2017-01' }),
		article('2018/c', {}),
	]);
	expect(listTimelinePages(built).map(({ path }) => path.join('/'))).toEqual([
		'',
		'2018',
		'2017',
		'2017/04',
		'2017/01',
		'kind/article',
	]);
});

test('the front page shows the newest lines', () => {
	const [front] = listTimelinePages(archiveOf(articles(41, 2017)));
	expect(front).toMatchObject({ total: 41, shown: { length: 40 }, parts: 1 });
});

test.each<[as: string, lines: readonly (readonly [year: number, lines: number])[], pages: string[]]>([
	['stays whole as long as it fits', [[2017, onOnePage]], [' 400 1/1']],
	[
		'begins with the newest years that fit',
		[
			[2018, 100],
			[2017, 301],
			[2016, 1],
		],
		[' 100 1/1', '2018 100 1/1', '2017 301 1/1', '2016 1 1/1'],
	],
	[
		'begins with a part of a year that does not fit, which is cut into parts',
		[[2017, onOnePage * 2 + 1]],
		[' 400 1/1', '2017 400 1/3', '2017/part-2 400 2/3', '2017/part-3 1 3/3'],
	],
])('the list of a filter %s', (_as, lines, pages) => {
	const files = lines.flatMap(([year, count]) => articles(count, year, { agencies: ['cbp'] }));
	const filterPages = listTimelinePages(archiveOf([agency('cbp'), ...files])).filter(
		({ filter }) => filter?.dimension === 'agency',
	);
	expect(
		filterPages.map(({ path, shown, part, parts }) => `${path.slice(2).join('/')} ${shown.length} ${part}/${parts}`),
	).toEqual(pages);
});

test('years and months that are too long are cut into parts, and no line is lost', () => {
	const built = archiveOf(articles(onOnePage + 1, 2017, { date: '2017-04' }));
	const pages = listTimelinePages(built).filter(({ span }) => span === '2017-04');
	expect(pages.map(({ path }) => path.join('/'))).toEqual(['2017/04', '2017/04/part-2']);
	expect(pages.flatMap(({ shown }) => shown)).toEqual(built.archive.timeline);
});

function articles(count: number, year: number, fields: Fields = {}) {
	return Array.from({ length: count }, (_, place) => article(`${year}/a${place}`, fields));
}
