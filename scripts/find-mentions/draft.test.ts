import { expect, test } from 'vitest';
import { readMarkdownText } from '../../src/markdown/markdown-text.ts';
import { contentFile } from '../../src/reading/content-file.ts';
import type { EntityId, RecordKind } from '../../src/schemas/entity.ts';
import { recogniserWith } from '../../src/testing/build-recogniser.ts';
import { describeDraft, readBlocks, readDraft } from './draft.ts';

const recogniser = recogniserWith(
	{
		'agency/cbp': ['Customs and Border Protection', 'CBP'],
		'agency/a-oig': ['Office of Inspector General'],
		'agency/b-oig': ['Office of Inspector General'],
		'legal-action/doe': ['Doe v. CBP'],
	},
	{ handles: { alt: 'account/alt-uscis' } },
);

test('a draft is described by a table and the front matter that says the same', () => {
	const draft =
		'By CBP\n\nCustoms and\nBorder Protection (CBP) and @alt.\n\nIn Doe v. CBP, @zed.\n\n# Under 19 U.S.C. § 1509\n';
	expect(describe(draft)).toBe(
		[
			'Kind          Record         Lines    Words',
			'Agency        cbp            1, 3, 4  CBP, Customs and Border Protection',
			'Account       alt-uscis      4        @alt',
			'Legal action  doe            6        Doe v. CBP',
			'Account       no record yet  6        @zed',
			'Statute       usc/19/1509    8        19 U.S.C. § 1509',
			'',
			'Front matter that says the same:',
			'',
			'accounts:',
			'  - alt-uscis',
			'agencies:',
			'  - cbp',
			'legalActions:',
			'  - doe',
			'',
		].join('\n'),
	);
});

test('what could mean several records is told with all of them', () => {
	expect(describe('One.\n\nThe Office of Inspector General')).toContain(
		'In doubt  agency:a-oig or agency:b-oig  3      Office of Inspector General',
	);
});

test.each(['', 'Nobody.', '# Head'])('the draft %j mentions nothing', (draft) => {
	expect(describe(draft)).toBe('Nothing that the archive knows is mentioned.');
});

test.each<[as: string, draft: string, row: string]>([
	['words', 'By [[agency:cbp|the bureau]].', 'Agency  cbp     1      the bureau'],
	['no words', 'By [[agency:cbp]].', 'Agency  cbp     1      [[agency:cbp]]'],
	['words over two lines', 'By\n[[agency:cbp|the\nbureau]].', 'Agency  cbp     2      the bureau'],
	['another name in its words', '[[agency:cbp|Doe v. CBP]]', 'Agency  cbp     1      Doe v. CBP'],
	['an escape before it', 'A\\_b\\_c [[agency:cbp|it]]', 'Agency  cbp     1      it'],
])('a mention with %s is what its editor says', (_as, draft, row) => {
	expect(describe(draft).split('\n')[1]).toBe(row);
});

test.each(['[[none|CBP]] said', '[[agency:nobody|CBP]]', '`[[agency:cbp|x]]`'])('%j mentions nothing', (draft) => {
	expect(describe(draft)).toBe('Nothing that the archive knows is mentioned.');
});

test('the front matter decides what names mean, and is kept', () => {
	const file = contentFile(
		'x.md',
		'---\ntitle: X\nagencies: [b-oig]\naccounts: bad\n---\nThe Office of Inspector General\n',
	);
	const { text, known } = readDraft(file);
	expect(describe(text, known)).toBe(
		[
			'Kind    Record  Lines  Words',
			'Agency  b-oig   6      Office of Inspector General',
			'',
			'Front matter that says the same:',
			'',
			'agencies:',
			'  - b-oig',
			'',
		].join('\n'),
	);
});

test.each([
	['no front matter at all', 'Text'],
	['broken fields', '---\na: [\n---\nText'],
	['no fields', '---\n---\nText'],
])('a draft with %s names no records', (_with, text) => {
	expect(readDraft(contentFile('x.md', text)).known).toEqual([]);
});

function describe(draft: string, known: readonly EntityId<RecordKind>[] = []): string {
	const blocks = readMarkdownText(draft);
	const records = new Set<EntityId>([
		'agency/cbp',
		'agency/a-oig',
		'agency/b-oig',
		'account/alt-uscis',
		'legal-action/doe',
	]);
	return describeDraft(
		draft,
		blocks,
		readBlocks(blocks, recogniser, (id) => records.has(id), known),
		known,
	);
}
