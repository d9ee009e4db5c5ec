import { expect, test } from 'vitest';
import { agency, archiveOf, article, record } from './testing/build-content.ts';

const inFrontMatter = { image: { src: 'a b.png', alt: 'A letter' } };
const inText = '![A letter](../../images/a%20b.png)';

test.each<[name: string, files: Parameters<typeof archiveOf>[0], withheld: string[]]>([
	['a draft, as its picture', [article('2017/a', { ...inFrontMatter, draft: 'true' })], ['a b.png']],
	['a draft, in its text', [article('2017/a', { draft: 'true' }, inText)], ['a b.png']],
	['an article under embargo', [article('2031/a', inFrontMatter)], ['a b.png']],
	['a draft and an article', [article('2017/a', { draft: 'true' }, inText), article('2017/b', inFrontMatter)], []],
	['a draft and a record', [article('2017/a', { draft: 'true' }, inText), agency('cbp', {}, inText)], []],
	[
		'a draft and a special page',
		[article('2017/a', { draft: 'true' }, inText), record('pages/about.mdx', { title: 'About' }, inText)],
		[],
	],
	[
		'a draft, with signs of its own',
		[article('2017/a', { draft: 'true' }, '![](../../images/a&#32;b%2epng)')],
		['a b.png'],
	],
	[
		'a draft, and has an end like that of another',
		[article('2017/a', { draft: 'true' }, inText), article('2017/b', {}, '![](/images/not%20a%20b.png)')],
		['a b.png'],
	],
	[
		'a draft and a site that is not ours',
		[article('2017/a', { draft: 'true' }, inText), article('2017/b', {}, '[x](https://x.example/images/a%20b.png)')],
		['a b.png'],
	],
	[
		'a draft and a link',
		[article('2017/a', { draft: 'true' }, inText), article('2017/b', {}, '[x](/images/a%20b.png)')],
		[],
	],
	['an article', [article('2017/a', inFrontMatter)], []],
	['nothing', [article('2017/a', { draft: 'true' })], []],
])('a picture that is named by %s', (_, files, withheld) => {
	const images = ['a b.png', 'not a b.png', 'other.png'];
	const { content } = archiveOf(
		files,
		images.map((image) => `images/${image}`),
	);
	expect(images.filter((image) => !content.images.has(image))).toEqual(withheld);
});
