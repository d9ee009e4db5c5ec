import { expect, test } from 'vitest';
import { agency, archiveFacts, archiveOf, article, legalAction, retracted } from '../testing/build-content.ts';
import { buildHomeView } from './home-view.ts';

test('the front page says what the archive is and holds, and leads with the newest article', () => {
	const built = archiveOf([
		archiveFacts({ description: 'What it is.' }),
		agency('a'),
		article('2017/old', { date: '2017-01-01' }),
		article('2017/new', { date: '2017-04-07', summary: 'In short.' }, '@zed'),
	]);
	expect(buildHomeView(built)).toMatchObject({
		shell: { title: '', description: 'What it is.', canonical: 'https://archive.example/', hasBox: false },
		start: '/start-here/',
		extent: '2 articles and 2 records',
		lead: {
			title: '2017/new',
			isLong: false,
			href: '/articles/2017/new/',
			date: { iso: '2017-04-07', text: 'April 7, 2017' },
			summary: 'In short.',
			records: [{ name: '@zed' }],
		},
		stories: [{ title: '2017/old', summary: undefined }],
		open: undefined,
		lately: [],
		spans: [{ label: '2017', count: 2 }],
	});
});

test('a retracted article says so in the lead and below it', () => {
	const { lead, stories } = buildHomeView(archiveOf(['a', 'b'].map((id) => article(`2017/${id}`, retracted))));
	expect([lead, ...stories].map((story) => story?.title)).toEqual(['Retracted: 2017/a', 'Retracted: 2017/b']);
});

test('four stories follow the lead; what is below is not what is above', () => {
	const articles = Array.from({ length: 20 }, (_, index) => article(`${2000 + index}/a`));
	const view = buildHomeView(archiveOf([...articles, legalAction('suit', { dateFiled: '2019-04-07' })]));
	expect([view.lead, ...view.stories].map((story) => story?.title)).toEqual(
		['2019', '2018', '2017', '2016', '2015'].map((year) => `${year}/a`),
	);
	expect(view.lately.map(({ date, label, title }) => `${date.text} ${label}${title}`)).toEqual([
		'April 7, 2019 Lawsuit filedsuit',
		...['2014', '2013', '2012', '2011', '2010', '2009', '2008'].map((year) => `${year} ${year}/a`),
	]);
});

test('a line of the past has its year, under its day', () => {
	const { anniversary } = buildHomeView(
		archiveOf([
			article('2020/edition', { date: '2020-04-01' }),
			article('2017/past', { date: '2017-04-07' }),
			article('2016/past', { date: '2016-04-07' }),
		]),
	);
	expect(anniversary?.day).toBe('April 7');
	expect(anniversary?.lines.map(({ date, title }) => `${date.text} ${title}`)).toEqual([
		'2017 2017/past',
		'2016 2016/past',
	]);
});

test('an archive of nothing has a front page', () => {
	expect(buildHomeView(archiveOf([]))).toMatchObject({
		extent: '0 articles and 0 records',
		lead: undefined,
		stories: [],
		open: undefined,
		anniversary: undefined,
		lately: [],
		spans: [],
	});
});
