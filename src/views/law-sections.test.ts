import { expect, test } from 'vitest';
import { archiveOf, courts, legalAction } from '../testing/build-content.ts';
import { courtSections, statuteSections } from './law-sections.ts';

const built = archiveOf([
	legalAction('b', { legalAuthority: ['19 U.S.C. § 1509'], dateIssued: '2017-03-14', status: 'carried-out' }),
	legalAction('a', { legalAuthority: ['19 USC 1509(a)(1)'], dateIssued: '2017-03-14', caseNameShort: 'The A' }),
	legalAction('new', { legalAuthority: ['First Amendment', '19 U.S.C. §§ 1508, 1509'], dateFiled: '2018' }),
	legalAction('undated', { legalAuthority: ['19 U.S.C. § 1509', '19 U.S.C. § 1509(b)'], kind: 'subpoena' }),
	legalAction('other', { legalAuthority: ['18 U.S.C. § 1509'] }),
	legalAction('none'),
	legalAction('north', { court: 'cand', dateFiled: '2017', status: 'dismissed' }),
	legalAction('later', { court: 'cand', dateFiled: '2018' }),
	courts,
]);

test('a statute shows the actions that rest on it, the latest first, then by id', () => {
	expect(statuteSections(built, 'statute/usc/19/1509')).toEqual([
		{
			type: 'lines',
			heading: 'Legal actions that rest on it',
			lines: [
				{ year: '2018', margin: '', text: 'new', href: '/legal-actions/new/', note: 'lawsuit; pending' },
				{ year: '2017', margin: 'Mar 14', text: 'The A', href: '/legal-actions/a/', note: 'lawsuit; pending' },
				{ margin: 'Mar 14', text: 'b', href: '/legal-actions/b/', note: 'lawsuit; carried out' },
				{ year: '', margin: '', text: 'undated', href: '/legal-actions/undated/', note: 'subpoena; pending' },
			],
		},
	]);
});

test.each(['statute/usc/19/150', 'statute/usc/19/15090', 'statute/cfr/19/1509'] as const)(
	'nothing rests on %s',
	(id) => {
		expect(statuteSections(built, id)).toEqual([]);
	},
);

test('a court shows the actions before it, the latest first', () => {
	expect(courtSections(built, 'court/cand')).toEqual([
		{
			type: 'lines',
			heading: 'Legal actions before it',
			lines: [
				{ year: '2018', margin: '', text: 'later', href: '/legal-actions/later/', note: 'lawsuit; pending' },
				{ year: '2017', margin: '', text: 'north', href: '/legal-actions/north/', note: 'lawsuit; dismissed' },
			],
		},
	]);
	expect(courtSections(built, 'court/ca9')).toEqual([]);
});
