import { expect, test } from 'vitest';
import { agency, article, contentOf, record } from '../testing/build-content.ts';

const inFrontMatter = { image: { src: 'a b.png', alt: 'A letter' } };
const inText = '![A letter](../../images/a%20b.png)';

test.each<[name: string, files: Parameters<typeof contentOf>[0], withheld: string[]]>([
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
	['an article', [article('2017/a', inFrontMatter)], []],
	['nothing', [article('2017/a', { draft: 'true' })], []],
])('a picture that is named by %s', (_, files, withheld) => {
	expect(contentOf(files, ['images/a b.png', 'images/other.png']).withheldImages).toEqual(withheld);
});
