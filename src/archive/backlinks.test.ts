import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { account, agency, archiveOf, article } from '../testing/build-content.ts';
import type { Backlink } from './backlinks.ts';

const cbp = agency('cbp', { name: 'Customs', abbreviation: 'CBP' });

test('a mention is told with its sentence and the paragraph it stands in', () => {
	const [backlink, ...others] = backlinksOf('agency/cbp', [
		cbp,
		article('2017/a', {}, 'First. Then CBP came.\n\nLast.'),
	]);
	expect(others).toEqual([]);
	expect(backlink).toMatchObject({
		source: 'article/2017/a',
		sentence: { before: 'Then ', surface: 'CBP', after: ' came.' },
	});
	expect(backlink?.anchor).toMatch(/^p-[0-9a-f]{8}$/);
});

test.each<[as: string, body: string, sentences: string[]]>([
	['twice in a sentence counts once', 'CBP asked CBP. Then CBP left.', ['[CBP] asked CBP.', 'Then [CBP] left.']],
	['under two names in a sentence counts once', 'Customs (CBP) asked.', ['[Customs] (CBP) asked.']],
	['in two paragraphs counts twice', 'CBP asked.\n\nCBP left.', ['[CBP] asked.', '[CBP] left.']],
	['the same words in two paragraphs', 'CBP asked.\n\nCBP asked.', ['[CBP] asked.', '[CBP] asked.']],
	[
		'in a heading, a list and a table',
		'# On CBP\n\n- by CBP\n\n| CBP |\n|-|\n| x |',
		['On [CBP]', 'by [CBP]', '[CBP]'],
	],
	['over a line break', 'The\nCBP asked.', ['The [CBP] asked.']],
	['in a link and in bold', '[CBP](https://x.example/) asked. **CBP** left.', ['[CBP] asked.', '[CBP] left.']],
	['in code', '`CBP` and\n\n    CBP', []],
	['in a footnote', 'Asked.[^1]\n\n[^1]: By CBP.', ['By [CBP].']],
])('a mention %s', (_as, body, sentences) => {
	expect(sentencesOf(backlinksOf('agency/cbp', [cbp, article('2017/a', {}, body)]))).toEqual(sentences);
});

test('mentions come from the newest article first, then from other records, never from the record itself', () => {
	const files = [
		agency('dhs', {}, 'It oversees CBP.'),
		{ ...cbp, text: `${cbp.text}CBP is an agency.` },
		account('alt', {}, 'It criticised CBP.'),
		article('2018/c', { date: '2018-01-02' }, 'C says CBP.'),
		article('2018/b', { date: '2018-01-02' }, 'B says CBP.'),
		article('2017/a', {}, 'A says CBP. A repeats CBP.'),
	];
	expect(backlinksOf('agency/cbp', files).map(({ source }) => source)).toEqual([
		'article/2018/b',
		'article/2018/c',
		'article/2017/a',
		'article/2017/a',
		'account/alt',
		'agency/dhs',
	]);
});

test('drafts mention nothing', () => {
	expect(backlinksOf('agency/cbp', [cbp, article('2017/a', { draft: 'true' }, 'CBP came.')])).toEqual([]);
});

function backlinksOf(id: EntityId<RecordKind>, files: readonly ContentFile[]): readonly Backlink[] {
	return archiveOf(files).archive.backlinksOf(id);
}

function sentencesOf(backlinks: readonly Backlink[]): string[] {
	return backlinks.map(({ sentence: { before, surface, after } }) => `${before}[${surface}]${after}`);
}
