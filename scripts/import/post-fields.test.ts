import { expect, test } from 'vitest';
import { mapPostFields } from './post-fields.ts';

test('the fields of a post become those of an article', () => {
	const facts = mapPostFields(
		{
			title: 'A',
			date: '2017-04-07T23:30:00-04:00',
			lastmod: '2017-05-01',
			description: 'B',
			author: 'JANE ROE',
			tags: ['Free Speech', 'posts'],
			categories: ['Courts'],
			aliases: ['/old/', 'relative'],
			canonicalURL: 'https://www.paper.example/a',
			license: 'CC BY 4.0',
			layout: 'post',
			weight: '1',
			mood: { x: '1' },
		},
		'posts/a.md',
		'UTC',
	);
	expect(facts).toMatchObject({
		title: { value: 'A' },
		date: { value: '2017-04-07' },
		updated: '2017-05-01',
		summary: 'B',
		byline: { value: ['Jane Roe'] },
		topics: ['free-speech', 'courts'],
		formerly: ['/old/'],
		unfit: ['relative'],
		addresses: ['relative'],
		source: { value: { name: 'paper.example', url: 'https://www.paper.example/a' } },
		rights: { value: 'CC BY 4.0' },
		unplaced: ['mood: {"x":"1"}'],
		slug: undefined,
	});
});

test.each<[as: string, fields: object, path: string, date: string | undefined]>([
	['the name of the file', {}, '_posts/2017-04-07-a.md', '2017-04-07'],
	["Jekyll's form", { date: '2017-04-07 10:00:00 -0400' }, 'a.md', '2017-04-07'],
	['universal time, in the time zone of the archive', { date: '2017-04-08T01:00:00Z' }, 'a.md', '2017-04-07'],
	['a month', { date: '2017-04' }, 'a.md', '2017-04'],
	['a day that the calendar does not have', { date: '2017-02-30' }, 'a.md', undefined],
	['nothing', {}, 'a.md', undefined],
])('a date from %s', (_as, fields, path, date) => {
	expect(mapPostFields(fields as Record<string, unknown>, path, 'America/New_York').date?.value).toBe(date);
});

test.each(['/a/?p=12', '/a#b', '/a/../b/', '/100%/a/', '/a b/', '/:year/:title/', 'https://old.example/a/'])(
	'%s is no address that a redirect can begin at, and is told',
	(permalink) => {
		expect(mapPostFields({ permalink }, 'a.md', 'UTC')).toMatchObject({ formerly: [], unfit: [permalink] });
	},
);

test('posts that only a query told apart are not taken for each other', () => {
	expect(mapPostFields({ permalink: '/?p=12' }, 'a.md', 'UTC').addresses).toEqual([]);
});

test('Jekyll parts its tags at spaces, and its categories are part of the address', () => {
	const facts = mapPostFields({ categories: 'news courts' }, '_posts/2018-01-06-next.md', 'UTC');
	expect(facts.topics).toEqual(['courts']);
	expect(facts.addresses).toEqual(['news/courts/2018/01/06/next']);
});
