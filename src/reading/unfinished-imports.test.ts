import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { problemsOf, told } from '../testing/build-content.ts';

test.each<[as: string, fields: string, body: string, problems: string[]]>([
	['without a mark', 'rights: CC BY 4.0', 'A text. Please check: nothing.', []],
	['with a mark among its fields', '# please check: The date.', '', ['import-unfinished articles/2017/a.md:4:1']],
	[
		'with a mark in a list',
		'topics:\n  # please check: likely\n  - a',
		'',
		['import-unfinished articles/2017/a.md:5:3'],
	],
	[
		'with a mark in its text',
		'rights: CC',
		'\nA <!-- please check: x -->',
		['import-unfinished articles/2017/a.md:7:3'],
	],
	['without rights', 'rights: Not cleared for publication (AP)', '', ['import-unfinished articles/2017/a.md:4:9']],
	['that is a draft', 'draft: true\n# please check: The date.\nrights: Not cleared for publication', '', []],
])('an article %s', (_, fields, body, problems) => {
	const file = contentFile('articles/2017/a.md', `---\ntitle: A\ndate: 2017\n${fields}\n---\n${body}`);
	expect(told(problemsOf([file]))).toEqual(problems);
});

test('an article under embargo must be finished too, and the words of the mark are told', () => {
	const text = '---\ntitle: A\ndate: 2031\n---\n<!-- please check: the quotation -->\n';
	expect(problemsOf([contentFile('articles/2031/a.md', text)])).toMatchObject([
		{ message: 'The import left this to check: the quotation' },
	]);
});
