import { expect, test } from 'vitest';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildMentions, mentionSpans } from './mentions.ts';

test('a record is mentioned by articles, newest first, then by records, each with its sentences', () => {
	const built = archiveOf([
		agency('cbp', { name: 'Customs' }),
		agency('dhs', { name: 'Homeland' }, 'It has Customs.'),
		account('alt', {}, 'Against Customs.'),
		article('2017/a', { title: 'A', date: '2017-04-07' }, 'By Customs. And Customs again.'),
		article('2017/d', { title: 'D', date: '2017-05' }, 'Customs'),
		article('2018/b', { title: 'B', agencies: ['cbp'] }),
		article('2018/c', { title: 'C' }, 'Nothing.'),
	]);
	const anchor = expect.stringMatching(/^\/articles\/2017\/a\/#p-[0-9a-f]{8}$/) as string;
	expect(buildMentions(built, 'agency/cbp').sections).toMatchObject([
		{
			heading: 'Mentioned in articles',
			years: [
				{
					year: '2018',
					groups: [{ title: 'B', href: '/articles/2018/b/', margin: { iso: '2018', text: '' }, sentences: [] }],
				},
				{
					year: '2017',
					groups: [
						{ title: 'D', margin: { iso: '2017-05', text: 'May' }, sentences: [{ sentence: { surface: 'Customs' } }] },
						{
							title: 'A',
							href: '/articles/2017/a/',
							margin: { iso: '2017-04-07', text: 'Apr 7' },
							sentences: [
								{ href: anchor, sentence: { before: 'By ', surface: 'Customs', after: '.' } },
								{ href: anchor, sentence: { before: 'And ', surface: 'Customs', after: ' again.' } },
							],
						},
					],
				},
			],
		},
		{
			heading: 'On the pages of other records',
			years: [
				{
					year: '',
					groups: [
						{
							title: '@alt',
							href: '/accounts/alt/',
							margin: 'Account',
							sentences: [{ sentence: { before: 'Against ' } }],
						},
						{
							title: 'Homeland',
							href: '/agencies/dhs/',
							margin: 'Agency',
							sentences: [{ sentence: { before: 'It has ' } }],
						},
					],
				},
			],
		},
	]);
});

const roles = { issued: 'issuer', aimed: 'target', joined: 'amicus' };
const actions = Object.entries(roles).map(([id, role]) =>
	legalAction(id, { parties: [{ name: 'C', ref: 'agency/cbp', role }] }),
);

test.each<[as: string, named: string[], heading: string]>([
	['an action that it issued', ['issued'], 'Articles on demands that it issued'],
	['an action against it', ['aimed'], 'Articles on demands for its records or against it'],
	['an action that it is a party to', ['joined'], 'Articles on proceedings that it is a party to'],
	['an action without it', ['foreign'], 'Mentioned in articles'],
	['no action', [], 'Mentioned in articles'],
	['several actions, by the strongest role', ['joined', 'aimed', 'issued'], 'Articles on demands that it issued'],
])('an article on %s stands under a heading of its own', (_as, named, heading) => {
	const built = archiveOf([
		agency('cbp'),
		legalAction('foreign', { parties: [{ name: 'cbp', role: 'issuer' }] }),
		...actions,
		article('2017/a', { agencies: ['cbp'], legalActions: named }),
	]);
	expect(buildMentions(built, 'agency/cbp').sections.map((section) => section.heading)).toEqual([heading]);
});

test('the headings are in the order of the roles, whatever the dates', () => {
	const built = archiveOf([
		agency('cbp', { name: 'Customs' }),
		agency('dhs', {}, 'Above Customs.'),
		...actions,
		article('2021/plain', { agencies: ['cbp'] }),
		article('2020/joined', { agencies: ['cbp'], legalActions: ['joined'] }),
		article('2019/aimed', { agencies: ['cbp'], legalActions: ['aimed'] }),
		article('2018/issued', { agencies: ['cbp'], legalActions: ['issued'] }),
	]);
	expect(
		buildMentions(built, 'agency/cbp').sections.map(({ heading, years }) => [
			heading,
			...years.map(({ year }) => year),
		]),
	).toEqual([
		['Articles on demands that it issued', '2018'],
		['Articles on demands for its records or against it', '2019'],
		['Articles on proceedings that it is a party to', '2020'],
		['Mentioned in articles', '2021'],
		['On the pages of other records', ''],
	]);
});

test('a record that nothing mentions has no mentions', () => {
	expect(buildMentions(archiveOf([agency('cbp')]), 'agency/cbp')).toEqual({ sections: [], spans: [] });
});

test('papers on dockets stand apart from articles, by their dates', () => {
	const built = archiveOf([
		agency('cbp', { name: 'Customs' }),
		legalAction('suit', {
			docketEntries: [
				{ entryNumber: '1', dateFiled: '2017-04-06', description: 'Complaint against Customs' },
				{ entryNumber: '2', dateFiled: '2018-01', description: 'Answer of Customs' },
			],
		}),
		article('2017/a', {}, 'By Customs.'),
	]);
	const { sections } = buildMentions(built, 'agency/cbp');
	expect(sections.map((section) => section.heading)).toEqual(['Mentioned in articles', 'In papers filed']);
	expect(sections[1]?.years).toMatchObject([
		{ year: '2018', groups: [{ title: 'suit', margin: { iso: '2018-01', text: 'Jan' } }] },
		{ year: '2017', groups: [{ sentences: [{ href: '/legal-actions/suit/#entry-1' }] }] },
	]);
});

test('more sentences than a page holds are cut into spans, the newest in the place of the whole', () => {
	const text = Array.from({ length: 301 }, () => 'Customs asked.').join(' ');
	const built = archiveOf([
		agency('cbp', { name: 'Customs' }),
		agency('dhs', {}, 'Above Customs.'),
		article('2016/old', {}, text),
		article('2017/new', {}, text),
	]);
	const [whole, old] = [buildMentions(built, 'agency/cbp'), buildMentions(built, 'agency/cbp', '2016')];
	expect(mentionSpans(built, 'agency/cbp')).toEqual(['2017', '2016']);
	expect(whole.spans).toEqual([
		{ label: '2017', href: '/agencies/cbp/mentions/2017/', count: 301, isCurrent: true },
		{ label: '2016', href: '/agencies/cbp/mentions/2016/', count: 301, isCurrent: false },
	]);
	expect(whole.sections.flatMap(({ years }) => years.map(({ year }) => year))).toEqual(['2017', '']);
	expect(old.sections.flatMap(({ years }) => years.map(({ year }) => year))).toEqual(['2016']);
});
