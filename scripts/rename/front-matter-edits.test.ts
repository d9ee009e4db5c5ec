import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { CannotEdit, findFormerlyEdit, findScalarEdit } from './front-matter-edits.ts';

test.each<[before: string, after: string]>([
	['name: x\n', 'name: x\nformerly:\n  - /agencies/old/\n'],
	['formerly:\n- /a/\nname: x\n', 'formerly:\n- /a/\n- /agencies/old/\nname: x\n'],
	['formerly:\n    -   "/a/"\nname: x\n', 'formerly:\n    -   "/a/"\n    - /agencies/old/\nname: x\n'],
	['formerly: [/a/, /b/]\n', 'formerly: [/a/, /b/, /agencies/old/]\n'],
	['formerly: []\n', 'formerly: [/agencies/old/]\n'],
	["formerly:\n  - '/agencies/new'\n  - /b/\n", 'formerly:\n  - /agencies/old/\n  - /b/\n'],
	['formerly: [/news/agencies/new/]\n', 'formerly: [/agencies/old/]\n'],
	['summary: |\n  long\n\n', 'summary: |\n  long\n\nformerly:\n  - /agencies/old/\n'],
	['# remark\nname: x # not this\n', '# remark\nname: x # not this\nformerly:\n  - /agencies/old/\n'],
])('%j keeps the old address: %j', (before, after) => {
	for (const lineBreak of ['\n', '\r\n', '\r'])
		for (const mark of ['', '\uFEFF']) {
			const [text, wanted] = [before, after].map((yaml) =>
				`${mark}---\n${yaml}---\nThe text: formerly.\n`.replaceAll('\n', lineBreak),
			);
			const edit = findFormerlyEdit(
				{ path: 'agencies/old.md', text: text ?? '' },
				{ old: '/agencies/old/', now: '/agencies/new/' },
				'https://x.example/news/',
			);
			expect(applyEdits(text ?? '', [edit]).text).toBe(wanted);
		}
});

test.each<[before: string, path: (string | number)[], after: string]>([
	['parent: old # the old one', ['parent'], 'parent: new # the old one'],
	['parent: "old"', ['parent'], 'parent: "new"'],
	["agencies: [old-one, 'old']", ['agencies', 1], "agencies: [old-one, 'new']"],
	[
		'parties:\n  - { name: old, ref: agency/old }',
		['parties', 0, 'ref'],
		'parties:\n  - { name: old, ref: agency/new }',
	],
	['old: x\nparent:\n  old', ['parent'], 'old: x\nparent:\n  new'],
])('%j becomes %j', (before, path, after) => {
	const text = `\uFEFF---\r\n${before}\r\n---\r\n`;
	const edit = findScalarEdit({ path: 'a.md', text }, path, 'old', 'new');
	expect(applyEdits(text, [edit]).text).toBe(`\uFEFF---\r\n${after}\r\n---\r\n`);
});

test('a value that hides its letters cannot be changed', () => {
	const file = { path: 'a.md', text: '---\nparent: "\\x6fld"\n---\n' };
	expect(() => findScalarEdit(file, ['parent'], 'old', 'new')).toThrow(CannotEdit);
});
