import { expect, test } from 'vitest';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildRecordView } from './record-view.ts';

const built = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }, 'An **agency**.'),
	account('alt', { handle: 'ALT_uscis', state: 'suspended' }, 'An account.'),
	legalAction(
		'suit',
		{
			caseName: 'Twitter, Inc. v. Customs',
			caseNameShort: 'Twitter v. CBP',
			parties: [{ name: 'Twitter', role: 'plaintiff' }],
		},
		'A suit.',
	),
	article('2017/a', { title: 'A' }, 'Customs and @zed.'),
]);

test.each<[id: EntityId<RecordKind>, view: object]>([
	[
		'agency/cbp',
		{
			kind: 'agency',
			kindWord: 'Agency',
			mark: '▪',
			name: 'Customs',
			intro: 'Federal agency, CBP',
			facts: [],
			sections: [],
			shell: { title: 'Customs', description: 'Customs: Federal agency, CBP' },
			mentions: [{ title: 'A' }],
		},
	],
	[
		'account/alt',
		{
			kind: 'account',
			kindWord: 'Account',
			mark: '@',
			name: '@ALT_uscis',
			intro: 'Account on Twitter / X',
			facts: [{ label: 'State' }],
			sections: [],
			mentions: [],
		},
	],
	[
		'legal-action/suit',
		{
			kind: 'legal-action',
			kindWord: 'Legal action',
			mark: '§',
			name: 'Twitter, Inc. v. Customs',
			intro: 'Lawsuit',
			facts: [{ label: 'Status' }],
			sections: [{ heading: 'Parties' }],
		},
	],
	[
		'account/@zed',
		{
			kind: 'account',
			name: '@zed',
			html: '',
			facts: [],
			sections: [],
			mentions: [{ title: 'A' }],
			shell: { canonical: 'https://archive.example/accounts/@zed/' },
		},
	],
])('the page of %s', (id, view) => {
	expect(viewOf(id)).toMatchObject(view);
});

test('a page has the text of its record', () => {
	expect(viewOf('agency/cbp')?.html).toMatch(/^<p id="p-\w+">An <strong>agency<\/strong>.<\/p>$/);
});

function viewOf(id: EntityId<RecordKind>) {
	const record = built.archive.records.get(id);
	return record && buildRecordView(built, id, record);
}
