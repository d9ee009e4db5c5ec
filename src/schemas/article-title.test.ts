import { expect, test } from 'vitest';
import { articleSchema, type Article } from './article.ts';
import { isRetracted, titleOf, unmarkTitle } from './article-title.ts';

test.each<[types: Article['corrections'][number]['type'][], title: string]>([
	[[], 'T'],
	[['correction', 'clarification', 'update'], 'T'],
	[['retraction'], 'Retracted: T'],
	[['correction', 'retraction', 'retraction'], 'Retracted: T'],
])('an article with %j is shown as %s', (types, title) => {
	const corrections = types.map((type) => ({ date: '2018', type, text: 'x' }));
	const article = articleSchema.parse({ title: 'T', date: '2017', corrections });
	expect(titleOf(article)).toBe(title);
	expect(isRetracted(article)).toBe(title !== 'T');
	expect(unmarkTitle(title)).toBe('T');
});
