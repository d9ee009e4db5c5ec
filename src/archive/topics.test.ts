import { expect, test } from 'vitest';
import { article, contentOf } from '../testing/build-content.ts';
import { findTopics, topicSlug } from './topics.ts';

test('articles with the same keyword are on one topic, however it is written', () => {
	const { articles } = contentOf([
		article('2017/a', { topics: ['Free speech', 'warrants'] }),
		article('2017/b', { topics: ['free-speech', 'free speech'] }),
		article('2017/c'),
	]);
	expect(findTopics(articles)).toEqual([
		{ slug: 'free-speech', name: 'Free speech', articles: ['article/2017/a', 'article/2017/b'] },
		{ slug: 'warrants', name: 'warrants', articles: ['article/2017/a'] },
	]);
});

test.each([
	['administrative-summonses', 'administrative-summonses'],
	['Libertad de expresión', 'libertad-de-expresión'],
	['R&D / AI', 'rd--ai'],
	['../x', 'x'],
	['***', 'other'],
])('%j is found at %s', (topic, slug) => {
	expect(topicSlug(topic)).toBe(slug);
});
