import { expect, test } from 'vitest';
import { account, agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { groupByRole, listDisputed, roleSection } from './actions-by-role.ts';

const cbp = (role: string) => ({ name: 'CBP', ref: 'agency/cbp', role });
const built = archiveOf([
	agency('cbp'),
	account('alt'),
	legalAction('summons', {
		kind: 'administrative-summons',
		caseName: 'The summons',
		status: 'dropped',
		dateIssued: '2017-03-14',
		parties: [cbp('issuer'), { name: '@alt', ref: 'account/alt', role: 'target' }],
	}),
	legalAction('suit', {
		caseName: 'Twitter, Inc. v. Customs',
		caseNameShort: 'Twitter v. CBP',
		dateFiled: '2017-04-06',
		parties: [cbp('other'), cbp('defendant'), cbp('defendant')],
		relations: [{ type: 'challenges', action: 'summons' }],
	}),
	legalAction('foia', { dateFiled: '2018', parties: [cbp('defendant')] }),
	legalAction('b', { dateFiled: '2017-04-06', parties: [cbp('defendant')] }),
	legalAction('undated', { parties: [cbp('issuer')] }),
	legalAction('inquiry', { parties: [cbp('target')] }),
	legalAction('own', { parties: [cbp('plaintiff')] }),
	legalAction('friend', { parties: [cbp('amicus')] }),
]);
const groups = groupByRole(built, 'agency/cbp');

test('every action stands once, under the first role, the latest first, then by id', () => {
	expect(groups.map(({ heading, actions }) => [heading, ...actions.map((action) => action.id)])).toEqual([
		['Demands that it issued', 'legal-action/summons', 'legal-action/undated'],
		['Demands and inquiries about it', 'legal-action/inquiry'],
		['Cases that it brought', 'legal-action/own'],
		['Cases against it', 'legal-action/foia', 'legal-action/b', 'legal-action/suit'],
		['Other legal actions that it takes part in', 'legal-action/friend'],
	]);
	expect(groupByRole(built, 'account/@zed')).toEqual([]);
});

test('a list has the year where it changes, the kind, further roles and the status', () => {
	expect(
		groups.flatMap((group) => roleSection(built, group)).find((section) => section.heading === 'Cases against it'),
	).toEqual({
		type: 'lines',
		heading: 'Cases against it',
		lines: [
			{ year: '2018', margin: '', text: 'foia', href: '/legal-actions/foia/', note: 'lawsuit; pending' },
			{ year: '2017', margin: 'Apr 6', text: 'b', href: '/legal-actions/b/', note: 'lawsuit; pending' },
			{
				margin: 'Apr 6',
				text: 'Twitter v. CBP',
				href: '/legal-actions/suit/',
				note: 'lawsuit; as other and defendant; pending',
			},
		],
	});
});

test.each([
	['recipient', 'lawsuit; as recipient; pending'],
	['amicus', 'lawsuit; as amicus; pending'],
	['other', 'lawsuit; also named; pending'],
])('under the heading that roles share, the role %s is told even alone', (role, note) => {
	const one = archiveOf([agency('cbp'), legalAction('a', { parties: [cbp(role)] })]);
	expect(groupByRole(one, 'agency/cbp').flatMap((group) => roleSection(one, group))).toMatchObject([
		{ heading: 'Other legal actions that it takes part in', lines: [{ note }] },
	]);
});

test('the other actions of the same dispute are those in which the record is no party', () => {
	expect(listDisputed(built, groupByRole(built, 'account/alt'))).toMatchObject([
		{ heading: 'Others of the same dispute', actions: [{ id: 'legal-action/suit' }] },
	]);
	expect(listDisputed(built, groups)).toEqual([]);
});
