import { expect, test } from 'vitest';
import { findTopics } from '../archive/topics.ts';
import { archiveFacts, archiveOf, article } from '../testing/build-content.ts';
import { buildTopicsView, buildTopicView } from './topics-view.ts';

const built = archiveOf([
	archiveFacts({ name: 'N' }),
	article('2017/a', { date: '2017-04-07', topics: ['warrants', 'free-speech'], summary: 'In short.' }),
	article('2018/b', { topics: ['free-speech'], events: [{ date: '2018-02', title: 'It happened' }] }),
]);

test('the topics stand under their letters with the number of their articles', () => {
	expect(buildTopicsView(built)).toMatchObject({
		shell: { title: 'Topics', canonical: 'https://archive.example/topics/' },
		extent: '2 topics',
		letters: [
			{ letter: 'F', href: '#letter-f' },
			{ letter: 'W', href: '#letter-w' },
		],
		groups: [
			{ anchor: 'letter-f', lines: [{ name: 'Free speech', href: '/topics/free-speech/', note: '2 articles' }] },
			{ anchor: 'letter-w', lines: [{ name: 'Warrants', href: '/topics/warrants/', note: '1 article' }] },
		],
	});
});

test('a topic has its articles, newest first, and nothing else that happened', () => {
	const views = findTopics(built.content.articles).map((topic) => buildTopicView(built, topic));
	expect(views[0]).toMatchObject({
		shell: {
			title: 'Free speech',
			description: 'N: articles on Free speech.',
			canonical: 'https://archive.example/topics/free-speech/',
		},
		name: 'Free speech',
		extent: '2 articles',
		years: [
			{ year: '2018', lines: [{ title: '2018/b' }] },
			{ year: '2017', lines: [{ title: '2017/a', summary: 'In short.' }] },
		],
	});
	expect(views[1]?.years.flatMap((year) => year.lines.map((line) => line.title))).toEqual(['2017/a']);
});

test.each([
	[100, 'In short.'],
	[101, undefined],
])('of %i articles the summary is %j', (count, summary) => {
	const many = archiveOf(
		Array.from({ length: count }, (_, index) => article(`2017/a${index}`, { topics: ['x'], summary: 'In short.' })),
	);
	const [view] = findTopics(many.content.articles).map((topic) => buildTopicView(many, topic));
	expect(view?.years[0]?.lines[0]?.summary).toBe(summary);
});

test('an archive without topics has an empty list of them', () => {
	expect(buildTopicsView(archiveOf([]))).toMatchObject({ extent: '0 topics', letters: [], groups: [] });
});
