import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { account, agency, archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { actionFacts, actionIntro } from './action-facts.ts';
import { actionSections } from './action-sections.ts';
import { linesUnder } from '../testing/section-lines.ts';
import type { RecordSection } from './section.ts';

test.each<[fields: Fields, intro: string]>([
	[{}, 'Lawsuit'],
	[{ kind: '2703d-order' }, '2703(d) order'],
	[{ docketNumber: '3:17-cv-01916', court: 'cand' }, 'Lawsuit, No. 3:17-cv-01916, N.D. Cal.'],
	[{ court: 'cand' }, 'Lawsuit, N.D. Cal.'],
])('an action with %j is introduced as %j', (fields, intro) => {
	const { built, entry } = build(fields);
	expect(actionIntro(built, entry.data)).toBe(intro);
});

test('the facts of an action are in one order, without what is unknown', () => {
	const { built, entry } = build({
		status: 'partially-upheld',
		lastChecked: '2026-11',
		disposition: 'voluntarily dismissed',
		court: 'cand',
		docketNumber: '0123',
		assignedTo: 'Jane Roe',
		dateIssued: '2017-03-14',
		dateServed: '2017-04',
		dateFiled: '2017-04-06',
		dateTerminated: '2017-04-07',
		informationRequested: 'Names.',
		legalAuthority: ['19 U.S.C. § 1509', '18 U.S.C. § 2703(d)', 'First Amendment'],
		constitutionalClauses: ['freedom of speech'],
		cause: 'C',
		natureOfSuit: 'N',
	});
	expect(actionFacts(built, entry.data)).toEqual([
		{ label: 'Status', values: [{ text: 'Partially upheld', note: 'as of November 2026' }] },
		{ label: 'Disposition', values: [{ text: 'voluntarily dismissed' }] },
		{ label: 'Court', values: [{ text: 'Northern District of California', href: '/courts/cand/' }] },
		{ label: 'Docket number', values: [{ text: '0123' }] },
		{ label: 'Judge', values: [{ text: 'Jane Roe' }] },
		{ label: 'Issued', values: [{ iso: '2017-03-14', text: 'March 14, 2017' }] },
		{ label: 'Served', values: [{ iso: '2017-04', text: 'April 2017' }] },
		{ label: 'Filed', values: [{ iso: '2017-04-06', text: 'April 6, 2017' }] },
		{ label: 'Ended', values: [{ iso: '2017-04-07', text: 'April 7, 2017' }] },
		{ label: 'Asked for', values: [{ text: 'Names.' }] },
		{
			label: 'Legal basis',
			values: [
				{ text: '19 U.S.C. § 1509', href: '/statutes/usc/19/1509/' },
				{ text: '18 U.S.C. § 2703(d)', href: '/statutes/usc/18/2703/' },
				{ text: 'First Amendment' },
			],
		},
		{ label: 'Clause', values: [{ text: 'freedom of speech' }] },
		{ label: 'Cause', values: [{ text: 'C' }] },
		{ label: 'Nature of suit', values: [{ text: 'N' }] },
	]);
});

test('a status that is not known is not shown', () => {
	const { built, entry } = build({ status: 'unknown' });
	expect(actionFacts(built, entry.data)).toEqual([]);
});

test.each<[heading: string, fields: Fields, lines: object[]]>([
	[
		'Related actions',
		{ relations: [{ type: 'challenges', action: 'summons' }] },
		[{ margin: 'challenges', text: 'The summons', href: '/legal-actions/summons/', note: 'dropped' }],
	],
	[
		'Parties',
		{
			parties: [
				{ name: 'U.S. Customs', ref: 'agency/cbp', role: 'issuer' },
				{ name: '@ALT', ref: 'account/alt', role: 'target' },
				{ name: 'Twitter', role: 'recipient' },
			],
		},
		[
			{ margin: 'issuer', text: 'U.S. Customs', href: '/agencies/cbp/' },
			{ margin: 'target', text: '@ALT', href: '/accounts/alt/' },
			{ margin: 'recipient', text: 'Twitter' },
		],
	],
	[
		'How it went',
		{
			statusHistory: [
				{ date: '2017-03', status: 'pending', source: 'Lawfare' },
				{ date: '2017-04-07', status: 'carried-out' },
			],
		},
		[
			{ margin: 'March 2017', text: 'Pending', note: 'Lawfare' },
			{ margin: 'April 7, 2017', text: 'Carried out' },
		],
	],
	[
		'Docket',
		{
			docketEntries: [
				{ entryNumber: '1', dateFiled: '2017-04-06', description: 'Complaint', url: 'https://x.example/1' },
				{ dateFiled: '2017-04-07', description: 'Notice' },
			],
		},
		[
			{ margin: 'April 6, 2017', text: 'Complaint', href: 'https://x.example/1', note: 'No. 1' },
			{ margin: 'April 7, 2017', text: 'Notice' },
		],
	],
	[
		'Sources',
		{ sources: [{ title: 'A', url: 'https://x.example/a', publication: 'AP' }, { title: 'B' }] },
		[
			{ margin: 'AP', text: 'A', href: 'https://x.example/a' },
			{ margin: '', text: 'B' },
		],
	],
])('the section "%s"', (heading, fields, lines) => {
	const { built, entry } = build(fields);
	const sections = actionSections(built, entry);
	expect(linesUnder(sections, heading)).toEqual(lines);
	expect(sections).toHaveLength(1);
});

test.each([
	['challenges', 'challenges', 'challenged by'],
	['challenged-by', 'challenged by', 'challenges'],
	['appeal-of', 'appeal of', 'appealed by'],
	['companion-of', 'companion of', 'companion of'],
	['follows', 'follows', 'followed by'],
	['enforces', 'enforces', 'enforced by'],
])('the tie "%s" reads "%s", from the other side "%s"', (type, there, back) => {
	const { built, entry } = build({ relations: [{ type, action: 'summons' }] });
	const summons = built.content.legalActions.find((action) => action.id === 'legal-action/summons');
	const ties = (sections: RecordSection[]) => linesUnder(sections, 'Related actions')?.map((line) => line.margin);
	expect(ties(actionSections(built, entry))).toEqual([there]);
	expect(summons && ties(actionSections(built, summons))).toEqual([back]);
});

test('a court that the registry does not have is shown by its id', () => {
	const { built, entry } = build({ status: 'unknown', court: 'nysd' });
	expect(actionFacts(built, entry.data)).toEqual([{ label: 'Court', values: [{ text: 'nysd' }] }]);
});

test('an action shows a tie that only the other record names', () => {
	const { built } = build({ relations: [{ type: 'challenges', action: 'summons' }] });
	const summons = built.content.legalActions.find((entry) => entry.id === 'legal-action/summons');
	expect(summons && linesUnder(actionSections(built, summons), 'Related actions')).toEqual([
		{ margin: 'challenged by', text: 'suit', href: '/legal-actions/suit/', note: 'pending' },
	]);
});

function build(fields: Fields) {
	const built = archiveOf([
		contentFile('registry/courts.yaml', 'cand: {name: Northern District of California, citation: N.D. Cal.}'),
		agency('cbp'),
		account('alt'),
		legalAction('summons', { caseName: 'The summons', status: 'dropped' }),
		legalAction('suit', fields),
	]);
	const entry = built.content.legalActions.find((action) => action.id === 'legal-action/suit');
	if (entry === undefined) throw new Error('The suit is missing.');
	return { built, entry };
}
