import { expect, test } from 'vitest';
import { agency, archiveFacts, archiveOf, article } from '../testing/build-content.ts';
import { buildHomeView } from './home-view.ts';

test('the home page says what the archive is and holds', () => {
	const built = archiveOf([archiveFacts({ description: 'What it is.' }), agency('a'), article('2017/a', {}, '@zed')]);
	expect(buildHomeView(built)).toMatchObject({
		shell: { title: '', description: 'What it is.', canonical: 'https://archive.example/' },
		search: '/search/',
		extent: '1 article and 2 records',
		years: [{ year: '2017', lines: [{ title: '2017/a' }] }],
		spans: [{ label: '2017', isCurrent: false }],
		more: 0,
	});
});

test.each<[lines: number, shown: number, more: number]>([
	[40, 40, 0],
	[41, 40, 41],
])('of %i lines of the timeline it shows %i', (lines, shown, more) => {
	const articles = Array.from({ length: lines }, (_, index) => article(`2017/a${index}`));
	const view = buildHomeView(archiveOf(articles));
	expect(view.years.flatMap((year) => year.lines)).toHaveLength(shown);
	expect(view.more).toBe(more);
	expect(view.spans.map((span) => span.count)).toEqual([lines]);
});

test('an archive of nothing has a home page', () => {
	expect(buildHomeView(archiveOf([]))).toMatchObject({
		extent: '0 articles and 0 records',
		years: [],
		spans: [],
		more: 0,
	});
});
