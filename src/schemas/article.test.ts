import { expect, test } from 'vitest';
import { articleSchema } from './article.ts';

const least = { title: 'Twitter sues', date: '2017-04-06' };

test('an article needs a title and a date', () => {
	expect(articleSchema.parse(least)).toEqual({
		...least,
		byline: [],
		topics: [],
		accounts: [],
		agencies: [],
		legalActions: [],
		events: [],
		updates: [],
		corrections: [],
		formerly: [],
		draft: false,
		hideHistory: false,
		stub: false,
	});
});

test.each<[field: string, value: unknown]>([
	['date', '2017-02-30'],
	['date', undefined],
	['title', undefined],
	['title', ' '],
	['agencies', ['agency/cbp']],
	['agencies', 'cbp'],
	['source', 'AP'],
	['source', { url: 'https://apnews.com/' }],
	['source', { name: 'AP', url: 'javascript:alert(1)' }],
	['events', [{ date: '2017-04-06' }]],
	['image', { src: 'summons.png' }],
	['image', { src: 'summons.png', alt: '' }],
	['corrections', [{ date: '2017', type: 'erratum', text: 'x' }]],
	['updates', [{ date: '2017', text: '' }]],
	['formerly', ['old/address/']],
	['formerly', ['/old address/']],
	['draft', 'yes'],
	['slug', '../../x'],
	['externalUrl', 'https://apnews.com/'],
	['stub', 'true'],
])('%s: %j is refused', (field, value) => {
	expect(articleSchema.safeParse({ ...least, [field]: value }).success).toBe(false);
});

test('a stub tells where its report is published', () => {
	const stub = articleSchema.parse({ ...least, stub: 'true', externalUrl: 'https://apnews.com/' });
	expect(stub).toMatchObject({ stub: true, externalUrl: 'https://apnews.com/' });
});

test('a stub without an address, or an address without a stub, is told at the field `stub`', () => {
	const issues = articleSchema.safeParse({ ...least, stub: 'true' }).error?.issues;
	expect(issues).toMatchObject([
		{ path: ['stub'], message: 'A stub has `stub: true` and an `externalUrl`; any other article has neither.' },
	]);
});
