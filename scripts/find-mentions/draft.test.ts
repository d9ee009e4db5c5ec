import { expect, test } from 'vitest';
import { readMarkdownText } from '../../src/markdown/markdown-text.ts';
import { recogniserWith } from '../../src/testing/build-recogniser.ts';
import { describeDraft } from './draft.ts';

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

function describe(draft: string): string {
	const blocks = readMarkdownText(draft);
	return describeDraft(draft, blocks, recogniser.read(blocks.map((block) => block.text)));
}
