import { expect, test } from 'vitest';
import { archiveOf, article } from '../testing/build-content.ts';
import { buildOnThisDayView, calendarMonths } from './on-this-day-view.ts';

const built = archiveOf([
	article('2016/a', { date: '2016-04-07' }),
	article('2017/b', { date: '2017-04-07' }),
	article('2017/c', { date: '2017-04-09' }),
	article('2017/d', { date: '2017-05' }),
	article('2018/e', { date: '2018-02-28' }),
	article('2018/f', { date: '2018-04-07' }),
]);

test('months of which a day is known have a page', () => {
	expect(calendarMonths(built)).toEqual(['02', '04']);
});

test('the page of all months lists their days, and what happened on that of the edition in earlier years', () => {
	const view = buildOnThisDayView(built);
	expect(view).toMatchObject({ heading: 'On this day', months: [], days: [], today: { heading: 'April 7' } });
	expect(view.today?.lines.map(({ title }) => title)).toEqual(['2017/b', '2016/a']);
	expect(
		view.calendar.map(({ month, days }) => [month, ...days.map(({ label, count }) => `${label} ${count}`)]),
	).toEqual([
		['February', '28 1'],
		['April', '7 3', '9 1'],
	]);
	expect(view.calendar[1]?.days[0]?.href).toBe('/on-this-day/04/#d-04-07');
});

test('the page of a month has its days, with the year as the date of a line', () => {
	const view = buildOnThisDayView(built, '04');
	expect(view).toMatchObject({
		heading: 'On the days of April',
		today: undefined,
		calendar: [],
		months: [
			{ label: 'February', count: 1, isCurrent: false },
			{ label: 'April', count: 4, isCurrent: true },
		],
	});
	expect(
		view.days.map(({ anchor, heading, lines }) => [anchor, heading, ...lines.map(({ date }) => date.text)]),
	).toEqual([
		['d-04-07', 'April 7', '2018', '2017', '2016'],
		['d-04-09', 'April 9', '2017'],
	]);
});

test('a day with very many lines leads to the months of the others', () => {
	const years = Array.from({ length: 17 }, (_, place) => 2000 + place);
	const crowded = archiveOf(years.map((year) => article(`${year}/a`, { date: `${year}-02-28` })));
	const [day] = buildOnThisDayView(crowded, '02').days;
	expect(day?.lines).toHaveLength(15);
	expect(day?.more).toEqual([
		{ label: 'February 2001', href: '/timeline/2001/02/' },
		{ label: 'February 2000', href: '/timeline/2000/02/' },
	]);
});
