import { expect, test } from 'vitest';
import { linkContent, linkPreview, renderContent } from '../build-archive.ts';
import { article, contentOf } from '../testing/build-content.ts';
import { buildArticleView } from './article-view.ts';
import { buildNotPublicView } from './not-public-view.ts';
import { listPages } from './site-pages.ts';

const files = [
	article('2017/old'),
	article('2031/next', { date: '2031-02-03' }, '[The later one](/articles/2017/old/)'),
	article('2032/later', {}, '[The next one](/articles/2031/next/)'),
	article('2029/draft', { draft: 'true' }, '[The later one](/articles/2032/later/)'),
];

function both(own = files) {
	const content = contentOf(own);
	const rendered = renderContent(content);
	return { shown: linkContent(content, rendered), preview: linkPreview(content, rendered) };
}

test('a preview marks what is not public, lists it, and keeps search engines out', () => {
	const { preview } = both();
	const views = preview.archive.articles.map((page) => buildArticleView(preview, page));
	expect(views.map(({ title, notPublic }) => [title, notPublic])).toEqual([
		['2032/later', 'Embargo until 2032'],
		['2031/next', 'Embargo until February 3, 2031'],
		['2029/draft', 'Draft'],
		['2017/old', undefined],
	]);
	expect(preview.archive.timeline.map(({ id }) => preview.archive.nameOf(id))).toEqual([
		'Embargo: 2032/later',
		'Embargo: 2031/next',
		'Draft: 2029/draft',
		'2017/old',
	]);
	expect(views[3]?.shell).toMatchObject({
		isHidden: true,
		canonical: undefined,
		preview: { words: '1 draft, 2 articles under embargo', href: '/not-public/' },
	});
	expect(buildNotPublicView(preview).lines.map(({ title, why }) => [title, why])).toEqual([
		['2029/draft', 'Draft'],
		['2031/next', 'Embargo until February 3, 2031'],
		['2032/later', 'Embargo until 2032'],
	]);
	expect(listPages(preview)).toContain('/not-public/');
	expect(preview.problems).toEqual([]);
});

test('the public site has no page of them and no list', () => {
	const { shown } = both();
	expect(shown.archive.articles.map(({ entry }) => entry.id)).toEqual(['article/2017/old']);
	expect(listPages(shown)).not.toContain('/not-public/');
	expect(shown.archive.articles.map((page) => buildArticleView(shown, page).shell.preview)).toEqual([undefined]);
});

test('a preview of what is all public says so', () => {
	const view = buildNotPublicView(both(files.slice(0, 1)).preview);
	expect(view.shell.preview?.words).toBe('everything is public');
	expect(view.none).toBeDefined();
});

test.each<[from: string, to: string, problems: string[]]>([
	['2017/old', '2031/next', ['link-broken']],
	['2017/old', '2029/draft', ['link-broken']],
	['2031/next', '2032/later', ['link-broken']],
	['2032/later', '2031/next', []],
	['2032/later', '2029/draft', ['link-broken']],
	['2029/draft', '2032/later', []],
])('a link from %s to %s gives the problems %j, in a preview too', (from, to, problems) => {
	const linked = files.map((file) =>
		file.path === `articles/${from}.md` ? { ...file, text: `${file.text}\n[link](/articles/${to}/)` } : file,
	);
	const { shown, preview } = both(linked);
	expect(shown.problems.map(({ rule }) => rule)).toEqual(problems);
	expect(preview.archive.articles).toHaveLength(4);
});
