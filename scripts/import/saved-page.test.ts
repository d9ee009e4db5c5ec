import { expect, test } from 'vitest';
import { formatGfm } from './gfm.ts';
import { readSavedPage } from './saved-page.ts';

const words =
	'The agency said on Friday that it would not answer questions about the order, which a court had sealed. '.repeat(3);
const body = `<nav><a href="/">Home</a></nav><div class="article"><h1>The head</h1><p class="byline">By Jane Roe</p>
<figure><img src="a.jpg" alt="A court"><figcaption>The court. (AP Photo/Doe)</figcaption></figure>
<p>${words}<a href="/b">b</a></p><p>${words}</p><ul><li>one</li></ul></div><footer>The foot</footer>`;

test('the article of a page is Markdown, without menus and foot; links are whole, pictures are marks', () => {
	const page = readSavedPage(
		`<html><head><link rel="canonical" href="https://paper.example/2017/04/07/a"></head><body>${body}</body></html>`,
		'UTC',
	);
	const markdown = formatGfm(page.blocks.map(({ node }) => node));
	expect(markdown).toContain('[b](https://paper.example/b)');
	expect(markdown).toContain('<!-- please check: picture https://paper.example/2017/04/07/a.jpg ("A court") -->');
	expect(markdown).toContain('Caption: The court. (AP Photo/Doe)');
	expect(markdown).toContain('- one');
	expect(markdown).not.toMatch(/Home|The foot/);
	expect(page.facts).toMatchObject({
		title: { value: 'The head' },
		byline: { value: ['Jane Roe'] },
		date: { value: '2017-04-07', confidence: 'likely' },
		source: { value: { name: 'paper.example', url: 'https://paper.example/2017/04/07/a' } },
	});
});

test.each<[as: string, head: string, facts: object]>([
	[
		'JSON-LD',
		'<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "H", "datePublished": "2017-04-08T03:00:00Z", "dateModified": "2017-04-09", "author": [{"name": "Jane Roe"}, "John Doe"], "publisher": {"name": "The Paper"}, "license": "CC BY"}]}</script>',
		{
			title: { value: 'H' },
			date: { value: '2017-04-07' },
			updated: '2017-04-09',
			byline: { value: ['Jane Roe', 'John Doe'] },
			source: { value: { name: 'The Paper' } },
			rights: { value: 'CC BY' },
		},
	],
	[
		'meta tags',
		'<meta property="og:title" content="H"><meta property="article:published_time" content="2017-04-07T23:00:00-04:00"><meta name="author" content="By Jane Roe and John Doe"><meta property="og:site_name" content="The Paper"><meta name="description" content="S">',
		{ title: { value: 'H' }, date: { value: '2017-04-07' }, byline: { value: ['Jane Roe', 'John Doe'] }, summary: 'S' },
	],
	[
		'JSON that is broken',
		'<script type="application/ld+json">{</script><title>T</title>',
		{ title: { value: 'The head' } },
	],
	[
		'the comment of a browser',
		'<!-- saved from url=(0029)https://paper.example/2017-04-07-a -->',
		{ date: { value: '2017-04-07' } },
	],
])('%s says what a page is', (_as, head, facts) => {
	expect(
		readSavedPage(`<html><head>${head}</head><body>${body}</body></html>`, 'America/New_York').facts,
	).toMatchObject(facts);
});

test('a piece of HTML is a page as well', () => {
	expect(readSavedPage('<h1>Head</h1><p>It said.</p>', 'UTC').blocks.map(({ text }) => text)).toContain('It said.');
});
