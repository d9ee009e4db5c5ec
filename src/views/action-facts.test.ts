import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { actionFacts, actionIntro, standingFacts } from './action-facts.ts';

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
	expect(standingFacts(built, entry.data)).toEqual([
		{ label: 'Status', values: [{ text: 'Partially upheld', note: 'as of November 2026' }] },
		{ label: 'Disposition', values: [{ text: 'voluntarily dismissed' }] },
		{ label: 'Court', values: [{ text: 'Northern District of California', href: '/courts/cand/' }] },
		{ label: 'Docket number', values: [{ text: '0123' }] },
	]);
	expect(actionFacts(built, entry.data)).toEqual([
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

test('an action of which nothing else is known has its status', () => {
	const { built, entry } = build({});
	expect(actionFacts(built, entry.data)).toEqual([]);
	expect(standingFacts(built, entry.data)).toEqual([{ label: 'Status', values: [{ text: 'Pending' }] }]);
});

function build(fields: Fields) {
	const courts = contentFile(
		'registry/courts.yaml',
		'cand: {name: Northern District of California, citation: N.D. Cal.}',
	);
	const built = archiveOf([courts, legalAction('suit', fields)]);
	const [entry] = built.content.legalActions;
	if (entry === undefined) throw new Error('The suit is missing.');
	return { built, entry };
}
