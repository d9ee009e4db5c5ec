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
			legalAuthority: ['19 U.S.C. § 1509'],
		},
		'A suit.',
	),
	article('2017/a', { title: 'A' }, 'Customs and @zed. Roe v. Wade, No. 3:17-cv-01916, cites 19 U.S.C. § 1509(a).'),
]);

const mentionedInA = [{ heading: 'Mentioned in articles', years: [{ year: '2017', groups: [{ title: 'A' }] }] }];

test.each<[id: EntityId<RecordKind>, view: object]>([
	[
		'agency/cbp',
		{
			kindWord: 'Agency',
			mark: '▪',
			name: 'Customs',
			intro: 'Federal agency, CBP',
			facts: [],
			sections: [],
			shell: { title: 'Customs', description: 'Customs: Federal agency, CBP' },
			mentions: { sections: mentionedInA, spans: [] },
		},
	],
	[
		'account/alt',
		{
			kindWord: 'Account',
			mark: '@',
			name: '@ALT_uscis',
			intro: 'Account on Twitter / X',
			facts: [{ label: 'State' }],
			sections: [],
			mentions: { sections: [], spans: [] },
		},
	],
	[
		'legal-action/suit',
		{
			kindWord: 'Lawsuit',
			mark: '§',
			name: 'Twitter, Inc. v. Customs',
			intro: 'Lawsuit',
			head: { status: { word: 'Pending' } },
			facts: [{ label: 'Legal basis' }],
			sections: [{ heading: 'Parties' }],
			endSections: [{ heading: 'Cite this legal action' }],
			mentions: { sections: [], spans: [] },
		},
	],
	[
		'account/@zed',
		{
			kindWord: 'Account',
			mark: '@',
			name: '@zed',
			intro: 'An account that articles mention; nobody has described it here yet.',
			html: '',
			facts: [],
			sections: [],
			mentions: { sections: mentionedInA, spans: [] },
			shell: { canonical: 'https://archive.example/accounts/@zed/' },
		},
	],
	[
		'legal-action/no.17-1916',
		{
			kindWord: 'Legal action',
			mark: '§',
			name: 'Roe v. Wade',
			intro: 'A proceeding that articles mention; nobody has described it here yet.',
			html: '',
			facts: [],
			sections: [],
			mentions: { sections: [{ heading: 'Coverage', years: [{ year: '2017', groups: [{ title: 'A' }] }] }] },
			shell: { canonical: 'https://archive.example/legal-actions/no.17-1916/' },
		},
	],
	[
		'statute/usc/19/1509',
		{
			kindWord: 'Statute',
			mark: '†',
			name: '19 U.S.C. § 1509',
			intro: 'Federal law',
			html: '',
			facts: [],
			sections: [{ heading: 'Legal actions that rest on it', lines: [{ text: 'Twitter v. CBP' }] }],
			mentions: { sections: mentionedInA, spans: [] },
			shell: { canonical: 'https://archive.example/statutes/usc/19/1509/' },
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
