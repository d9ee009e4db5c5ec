import { expect, test } from 'vitest';
import { account, agency, archiveOf, article, legalAction, retracted, type Fields } from '../testing/build-content.ts';
import { buildYears } from './timeline-line.ts';

const built = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
	legalAction('summons', {
		kind: 'administrative-summons',
		caseNameShort: 'CBP summons',
		dateIssued: '2017-03-14',
		dateTerminated: '2017-04',
	}),
	legalAction('suit', { caseName: 'Doe v. X', dateFiled: '2018', dateServed: '2018-01-02' }),
	article(
		'2017/a',
		{ title: 'A', date: '2017-04-07', summary: 'In short.', events: [{ date: '2016-01', title: 'E' }] },
		'By CBP.',
	),
]);

test('lines stand under their years, in the order given', () => {
	const years = buildYears(built, built.archive.timeline, 'brief');
	expect(
		years.map(({ year, href, lines }) => [
			year,
			href,
			...lines.map(({ date, label, title }) => `${date.text}|${label}|${title}`),
		]),
	).toEqual([
		['2018', '/timeline/2018/', 'Jan 2|Lawsuit served|Doe v. X', '|Lawsuit filed|Doe v. X'],
		[
			'2017',
			'/timeline/2017/',
			'Apr 7||A',
			'Apr|Administrative summons ended|CBP summons',
			'Mar 14|Administrative summons issued|CBP summons',
		],
		['2016', '/timeline/2016/', 'Jan|Event|E'],
	]);
});

test('what a retracted article tells is told as such', () => {
	const events = [{ date: '2016', title: 'E' }];
	const withdrawn = archiveOf([article('2017/a', { title: 'A', events, ...retracted })]);
	const lines = buildYears(withdrawn, withdrawn.archive.timeline, 'brief').flatMap((year) => year.lines);
	expect(lines.map(({ label, title }) => `${label}|${title}`)).toEqual(['|Retracted: A', 'Event, retracted|E']);
});

test.each<[detail: 'full' | 'brief', shown: object]>([
	['full', { summary: 'In short.', records: [{ name: 'CBP' }, { name: 'CBP summons' }] }],
	['brief', { summary: undefined, records: [] }],
])('an article in %s', (detail, shown) => {
	const own = article('2017/own', { title: 'Own', date: '2017-05', summary: 'In short.' }, 'By CBP in CBP summons.');
	const { archive, ...rest } = archiveOf([
		agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
		legalAction('summons', { caseNameShort: 'CBP summons' }),
		own,
	]);
	expect(buildYears({ archive, ...rest }, archive.timeline, detail)[0]?.lines).toMatchObject([
		{
			type: 'article',
			mark: '¶',
			kindWord: 'Article',
			href: '/articles/2017/own/',
			date: { iso: '2017-05' },
			...shown,
		},
	]);
});

test.each<[type: string, line: object]>([
	['filed', { mark: '§', kindWord: 'Legal action', href: '/legal-actions/suit/', records: [] }],
	[
		'event',
		{ mark: '¶', kindWord: 'Article', label: 'Event', href: '/articles/2017/a/', summary: undefined, records: [] },
	],
])('a line of the type %s has its mark, its word and its address', (type, line) => {
	const lines = buildYears(built, built.archive.timeline, 'full').flatMap((year) => year.lines);
	expect(lines.find((item) => item.type === type)).toMatchObject(line);
});

const ended = { dateTerminated: '2017', statusHistory: [{ date: '2017', status: 'quashed' }] };

test.each<[label: string, summary: string | undefined, fields: Fields]>([
	['Lawsuit ended, quashed', undefined, ended],
	['Lawsuit carried out', undefined, { statusHistory: [{ date: '2017', status: 'carried-out' }] }],
	['Lawsuit: status unknown', undefined, { statusHistory: [{ date: '2017', status: 'unknown' }] }],
	['Order', 'It is granted', { docketEntries: [{ dateFiled: '2017', type: 'order', description: 'It is granted' }] }],
	['Paper', 'A list', { docketEntries: [{ dateFiled: '2017', description: 'A list' }] }],
])('what happened to a legal action is told as %j', (label, summary, fields) => {
	const { archive, ...rest } = archiveOf([legalAction('a', fields)]);
	const [year] = buildYears({ archive, ...rest }, archive.timeline, 'brief');
	expect(year?.lines).toMatchObject([{ label, summary, title: 'a' }]);
});

test.each<[label: string, summary: string | undefined, fields: Fields]>([
	['Account first seen', undefined, { firstSeen: '2017' }],
	['Account suspended', undefined, { stateHistory: [{ date: '2017', state: 'suspended' }] }],
	['Account: state unknown', undefined, { stateHistory: [{ date: '2017', state: 'unknown' }] }],
	['Handle changed', 'Until then @old', { handleHistory: [{ handle: 'old', to: '2017' }] }],
	['Handle taken', 'It took the name @old', { handleHistory: [{ handle: 'old', from: '2017' }] }],
])('what happened to an account is told as %j, its mark being part of its name', (label, summary, fields) => {
	const { archive, ...rest } = archiveOf([account('alt', fields)]);
	const [year] = buildYears({ archive, ...rest }, archive.timeline, 'brief');
	expect(year?.lines).toMatchObject([{ label, summary, title: '@alt', mark: '', kindWord: 'Account' }]);
});

test('a date is told once', () => {
	const { archive, ...rest } = archiveOf([
		article('2017/a'),
		article('2017/b'),
		article('2017/c', { date: '2017-04' }),
	]);
	const [year] = buildYears({ archive, ...rest }, archive.timeline, 'brief');
	expect(year?.lines.map(({ title, isSameDate }) => [title, isSameDate])).toEqual([
		['2017/c', false],
		['2017/a', false],
		['2017/b', true],
	]);
});

test('no items are no years', () => {
	expect(buildYears(built, [], 'full')).toEqual([]);
});
