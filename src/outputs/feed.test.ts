import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import { archiveFacts, archiveOf, article, retracted } from '../testing/build-content.ts';
import { buildCorrectionsFeed, buildFeed } from './feed.ts';

const facts = archiveFacts({
	name: 'Who Wants to Know',
	description: 'A & B',
	url: 'https://x.example/news/',
	language: 'es',
});

test('a feed says what archive it is of, and where it lies itself', () => {
	expect(read([facts])).toMatchObject({
		title: 'Who Wants to Know',
		link: 'https://x.example/news/',
		description: 'A & B',
		language: 'es',
		generator: 'Backfile',
		atom: { links: [{ href: 'https://x.example/news/feed.xml', rel: 'self', type: 'application/rss+xml' }] },
	});
});

test('an article is an item with its title, address, summary, day and topics', () => {
	const fields = { title: '<b>A</b> & B', date: '2017-04-07', summary: 'S < T', topics: ['t', 'u'] };
	expect(read([facts, article('2017/a', fields)]).items).toEqual([
		{
			title: '<b>A</b> & B',
			link: 'https://x.example/news/articles/2017/a/',
			guid: { value: 'https://x.example/news/articles/2017/a/', isPermaLink: true },
			description: 'S < T',
			pubDate: 'Fri, 07 Apr 2017 00:00:00 GMT',
			categories: [{ name: 't' }, { name: 'u' }],
		},
	]);
});

test('the day of an article begins in the time zone of the archive', () => {
	const inNewYork = archiveFacts({ timeZone: 'America/New_York' });
	const [item] = read([inNewYork, article('2017/a', { date: '2017-04-07' })]).items ?? [];
	expect(item?.pubDate).toBe('Fri, 07 Apr 2017 04:00:00 GMT');
});

test.each(['2017', '2017-04'])('an article of %s, whose day is unknown, has no pubDate', (date) => {
	expect(read([facts, article('2017/a', { date })]).items?.[0]).not.toHaveProperty('pubDate');
});

test('the newest thirty articles are in it, newest first, drafts are not', () => {
	const articles = Array.from({ length: 31 }, (_, index) => {
		const day = String(index + 1).padStart(2, '0');
		return article(`2017/d${day}`, { date: `2017-01-${day}` });
	});
	const titles = read([facts, ...articles, article('2018/draft', { draft: 'true' })]).items?.map((item) => item.title);
	expect(titles).toHaveLength(30);
	expect(titles?.[0]).toBe('2017/d31');
	expect(titles?.at(-1)).toBe('2017/d02');
});

test('a retracted article is still an item, and says so', () => {
	expect(read([facts, article('2017/a', { title: 'A', ...retracted })]).items).toMatchObject([
		{ title: 'Retracted: A' },
	]);
});

test('the feed of corrections says what page it is of, and where it lies itself', () => {
	expect(read([facts], buildCorrectionsFeed)).toMatchObject({
		title: 'Who Wants to Know: corrections',
		link: 'https://x.example/news/corrections/',
		description: 'What was wrong, unclear or withdrawn in the articles of Who Wants to Know.',
		atom: { links: [{ href: 'https://x.example/news/corrections.xml' }] },
	});
});

test('a correction is an item with its type, article, day and words, and the address where it stands', () => {
	const corrections = [{ date: '2017-04-08', type: 'clarification', text: 'S < T' }];
	const { items } = read([facts, article('2017/a', { title: 'A', corrections })], buildCorrectionsFeed);
	const address = expect.stringMatching(/^https:\/\/x\.example\/news\/articles\/2017\/a\/#c-[0-9a-f]{8}$/) as string;
	expect(items).toEqual([
		{
			title: 'Clarification: A',
			link: address,
			guid: { value: address, isPermaLink: true },
			description: 'S < T',
			pubDate: 'Sat, 08 Apr 2017 00:00:00 GMT',
		},
	]);
	expect(items?.[0]?.link).toBe(items?.[0]?.guid?.value);
});

test('a retraction is told by the title of its article, and a correction of a retracted article says both', () => {
	const corrections = [
		{ date: '2018', type: 'retraction', text: 'x' },
		{ date: '2017', type: 'correction', text: 'y' },
	];
	const { items } = read([facts, article('2017/a', { title: 'A', corrections })], buildCorrectionsFeed);
	expect(items?.map(({ title }) => title)).toEqual(['Retracted: A', 'Correction: Retracted: A']);
});

test('the newest thirty corrections are in it, and each keeps its guid when another is added', () => {
	const corrections = Array.from({ length: 31 }, (_, index) => ({
		date: `2017-01-${String(index + 1).padStart(2, '0')}`,
		type: 'correction',
		text: `It was ${index}.`,
	}));
	const guids = (kept: typeof corrections) =>
		read([facts, article('2017/a', { corrections: kept })], buildCorrectionsFeed).items?.map(({ guid }) => guid?.value);
	expect(guids(corrections)).toHaveLength(30);
	expect(guids(corrections)?.slice(0, 2)).toEqual(guids(corrections.slice(29).toReversed()));
});

function read(files: readonly ContentFile[], build = buildFeed) {
	const { archive, content, addresses } = archiveOf(files);
	return parseRssFeed(build(archive, content.facts, addresses));
}
