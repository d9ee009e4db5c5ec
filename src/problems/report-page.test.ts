import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { reportPage } from './report-page.ts';

const texts = new Map([['articles/2017/a.md', '---\n<b>Sues & more</b>\n']]);
const options = { folder: 'content', texts, file: 'articles/2017/a.md' };

test('a page without notices has nothing below it', () => {
	expect(reportPage([], options)).toBe('');
});

test("the notices of the page's own file are open, with their lines; the others are folded", () => {
	const html = reportPage([notice('agencies/cbp.md'), notice('articles/2017/a.md')], options);
	expect(html).toContain('<details open><summary>1 notice in articles/2017/a.md</summary>');
	expect(html).toContain('<strong>content/articles/2017/a.md:2:1</strong> link-dead</p><p>It leads nowhere.</p>');
	expect(html).toContain('<pre tabindex="0">2 | ');
	expect(html).toMatch(/<details><summary>1 notice in other files<.*content\/agencies\/cbp\.md:2:1/s);
});

test('what editors wrote is text, never HTML', () => {
	const html = reportPage([notice('articles/2017/a.md')], options);
	expect(html).toContain('&lt;b&gt;Sues &amp; more&lt;/b&gt;');
	expect(html).not.toContain('<b>');
});

function notice(file: string): Problem {
	const place = { type: 'point', file, line: 2, column: 1 } as const;
	return { rule: 'link-dead', place, message: 'It leads nowhere.', cure: 'Delete it.' };
}
