import { expect, test } from 'vitest';
import { archiveOf, article } from '../testing/build-content.ts';
import { groupByDay } from './on-this-day.ts';

test('days of all years stand in the order of the calendar, each newest first; dates without a day are left out', () => {
	const { archive } = archiveOf([
		article('2016/a', { date: '2016-12-31' }),
		article('2017/b', { date: '2017-04-07' }),
		article('2018/c', { date: '2018-04-07' }),
		article('2018/d', { date: '2018-04' }),
		article('2018/e'),
	]);
	expect([...groupByDay(archive.timeline)].map(([day, items]) => [day, ...items.map((item) => item.id)])).toEqual([
		['04-07', 'article/2018/c', 'article/2017/b'],
		['12-31', 'article/2016/a'],
	]);
});
