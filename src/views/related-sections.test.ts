import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import { account, agency, archiveOf, article, legalAction, retracted, type Fields } from '../testing/build-content.ts';
import { relatedActions, relatedArticles } from './related-sections.ts';

const records = [
	account('alt', { handle: 'ALT_uscis' }),
	agency('cbp', { abbreviation: 'CBP' }),
	legalAction('suit', { caseName: 'Twitter v. DHS' }),
];
const none = Array.from({ length: 8 }, (_, place) => article(`2018/none${place}`));
const story = Array.from({ length: 120 }, (_, place) => `word${place}`).join(' ');

test('related articles stand in groups: the same case, the same account, the rest', () => {
	const sections = sectionsOf([
		article('2017/own', { legalActions: ['suit'], accounts: ['alt'], agencies: ['cbp'] }),
		article('2017/case', { date: '2017-04-07', legalActions: ['suit'], accounts: ['alt'] }),
		article('2017/account', { accounts: ['alt'] }),
		article('2017/agency', { agencies: ['cbp'] }),
	]);
	expect(sections).toEqual([
		{
			type: 'related',
			heading: 'On the same case',
			lines: [
				{
					title: '2017/case',
					href: '/articles/2017/case/',
					date: { iso: '2017-04-07', text: 'April 7, 2017' },
					note: 'Both concern Twitter v. DHS and @ALT_uscis.',
					versions: [],
				},
			],
		},
		{ type: 'related', heading: 'On the same account', lines: [expect.objectContaining({ title: '2017/account' })] },
		{ type: 'related', heading: 'Related articles', lines: [expect.objectContaining({ title: '2017/agency' })] },
	]);
});

test('an account that one of the two only mentions makes them no articles on it', () => {
	const sections = sectionsOf([article('2017/own', { accounts: ['alt'] }), article('2017/other', {}, '@ALT_uscis')]);
	expect(sections.map(({ heading }) => heading)).toEqual(['Related articles']);
});

test('at most five stand under a heading, and none that stands elsewhere on the page', () => {
	const others = Array.from({ length: 7 }, (_, place) => article(`2017/o${place}`, { agencies: ['cbp'] }));
	const sections = sectionsOf([article('2017/own', { agencies: ['cbp'] }), ...others], ['/articles/2017/o0/']);
	expect(sections.flatMap(({ lines }) => lines.map(({ title }) => title))).toEqual(
		['1', '2', '3', '4', '5'].map((place) => `2017/o${place}`),
	);
});

test('what has little for it is not shown', () => {
	const topics = ['t'];
	expect(
		sectionsOf([article('2017/own', { title: 'A', topics }), article('2017/other', { title: 'B', topics })]),
	).toEqual([]);
});

test('a version that is retracted goes by its title', () => {
	const copy = (id: string, fields: Fields) =>
		article(id, { agencies: ['cbp'], source: { name: 'AP' }, ...fields }, story);
	const files = [article('2017/own', { agencies: ['cbp'] }), copy('2017/a', {}), copy('2017/b', retracted)];
	expect(sectionsOf(files).flatMap(({ lines }) => lines.map(({ versions }) => versions))).toEqual([
		[{ text: 'Retracted: 2017/b', href: '/articles/2017/b/' }],
	]);
});

test('versions of a story are told with it, and those of the page before all else', () => {
	const copy = (id: string, name: string) => article(id, { agencies: ['cbp'], source: { name } }, story);
	const files = [article('2017/own', { agencies: ['cbp'] }), copy('2017/a', 'AP'), copy('2017/b', 'The Post')];
	expect(sectionsOf(files).flatMap(({ lines }) => lines.map(({ versions }) => versions))).toEqual([
		[{ text: 'The Post', href: '/articles/2017/b/' }],
	]);
	expect(sectionsOf(files, [], 'a')[0]).toMatchObject({
		heading: 'The same story',
		lines: [{ title: '2017/b', note: 'As published by The Post.' }],
	});
});

test('related legal actions say when they began and what they share', () => {
	const parties = [{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' }];
	const built = archiveOf([
		agency('cbp', { abbreviation: 'CBP' }),
		legalAction('own', { parties, kind: 'subpoena' }),
		legalAction('other', { parties, kind: 'subpoena', dateIssued: '2017-03-14' }),
		legalAction('undated', { parties, kind: 'warrant' }),
		legalAction('none'),
	]);
	const action = built.content.legalActions.find(({ id }) => id === 'legal-action/own');
	expect(action && relatedActions(built, action)).toEqual([
		{
			type: 'related',
			heading: 'Related legal actions',
			lines: [
				{
					title: 'other',
					href: '/legal-actions/other/',
					date: { iso: '2017-03-14', text: 'March 14, 2017' },
					note: 'Both issued by CBP; same kind: subpoena.',
					versions: [],
				},
				{
					title: 'undated',
					href: '/legal-actions/undated/',
					date: undefined,
					note: 'Both issued by CBP.',
					versions: [],
				},
			],
		},
	]);
});

function sectionsOf(articles: readonly ContentFile[], shown: readonly string[] = [], own = 'own') {
	const built = archiveOf([...records, ...none, ...articles]);
	return relatedArticles(built, `article/2017/${own}`, (href) => shown.includes(href));
}
