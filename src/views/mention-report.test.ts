import { expect, test } from 'vitest';
import { account, agency, archiveOf, article, legalAction, registryAgencies } from '../testing/build-content.ts';
import { buildMentionReport, formatMentionReport } from './mention-report.ts';

const built = archiveOf([
	registryAgencies({
		census: { name: 'Census Bureau', sharedNames: ['Office of Policy'] },
		mint: { name: 'United States Mint', sharedNames: ['Office of Policy'] },
		navy: { name: 'Department of the Navy' },
	}),
	agency('cbp', { name: 'Customs and Border Protection', abbreviation: 'CBP' }),
	agency('cbps', { name: 'Customs and Border Protektion', abbreviation: 'CBB' }),
	account('alt'),
	account('silent'),
	legalAction('suit', { caseName: 'Roe v. Wade' }),
	article(
		'2017/a',
		{},
		'The Office of Policy of CBP and CBB. In Doe v. Bolton, @zed, @yan and @zed met. Then @zed left.',
	),
	article('2017/b', { accounts: ['alt'] }, 'Then @zed and the Census Bureau came.'),
]);

test('the report says what needs an editor, the most frequent first', () => {
	expect(buildMentionReport(built, 'content')).toEqual([
		{
			heading: 'Mentions that could mean several records',
			lines: [
				'content/articles/2017/a.md:5:5  "Office of Policy" could mean Census Bureau (agency:census) or United States Mint (agency:mint), and nothing else in the text tells which, so it is not linked.',
			],
		},
		{ heading: 'Accounts without a record', lines: ['@zed: 3 mentions on 2 pages', '@yan: 1 mention on 1 page'] },
		{ heading: 'Proceedings without a record', lines: ['Doe v. Bolton: 1 mention on 1 page'] },
		{ heading: 'Agencies that only the registry describes', lines: ['Census Bureau: 1 mention on 1 page'] },
		{
			heading: 'Records that nothing mentions',
			lines: ['@silent (accounts/silent.md)', 'Roe v. Wade (legal-actions/suit.md)'],
		},
		{
			heading: 'Names that differ in a letter or two',
			lines: [
				'"Customs and Border Protection" (agencies/cbp.md) and "Customs and Border Protektion" (agencies/cbps.md)',
			],
		},
	]);
});

test('an archive of nothing needs nothing', () => {
	expect(buildMentionReport(archiveOf([]), 'content').flatMap((section) => section.lines)).toEqual([]);
});

test.each<[as: string, names: [string, string], told: boolean]>([
	['two letters', ['Border Patrol', 'Boarder Patroll'], true],
	['a letter and capitals', ['Border Patrol', 'BORDER PATROLS'], true],
	['three letters', ['Border Patrol', 'Borders Patrolls'], false],
	['a letter, and short', ['Customs', 'Custom'], false],
])('names that differ in %s', (_as, [a, b], told) => {
	const report = buildMentionReport(
		archiveOf([legalAction('a', { caseName: 'A v. A', aliases: [a] }), agency('b', { aliases: [b] })]),
		'',
	);
	expect(report.at(-1)?.lines.length).toBe(told ? 1 : 0);
});

test('names of one record are not held against each other', () => {
	const report = buildMentionReport(archiveOf([agency('a', { aliases: ['Border Patrol', 'Border Patrols'] })]), '');
	expect(report.at(-1)?.lines).toEqual([]);
});

test('the report as text counts what it lists', () => {
	expect(
		formatMentionReport([
			{ heading: 'One', lines: ['a', 'b'] },
			{ heading: 'Two', lines: [] },
		]),
	).toBe('One: 2\n  a\n  b\n\nTwo: none\n');
});
