import { expect, test } from 'vitest';
import type { BuiltArchive } from '../build-archive.ts';
import { account, agency, archiveFacts, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildFilters } from './timeline-filters.ts';
import { listTimelinePages, onOnePage } from './timeline-pages.ts';
import { buildTimelineView, countYears, type TimelineView } from './timeline-view.ts';
import { buildWays } from './timeline-ways.ts';

const built = archiveOf([
	archiveFacts({ name: 'N' }),
	agency('cbp', { name: 'Customs' }),
	article('2017/a', { date: '2017-04-07', agencies: ['cbp'] }),
	article('2017/b', { date: '2017-04', agencies: ['cbp'] }),
	article('2017/c', { date: '2017-01-02', agencies: ['cbp'] }),
	article('2017/d'),
	article('2018/e', { date: '2018-02' }),
	legalAction('summons', { caseNameShort: 'Summons', kind: 'subpoena', dateIssued: '2016', dateServed: '2016' }),
	legalAction('suit', { dateFiled: '2016', relations: [{ type: 'challenges', action: 'summons' }] }),
]);

test('the front page has a picture of all years and the newest lines', () => {
	expect(viewOf(built, '')).toMatchObject({
		shell: { title: 'Timeline', canonical: 'https://archive.example/timeline/' },
		kicker: undefined,
		heading: 'Timeline',
		extent: '8 entries',
		onThisDay: '/on-this-day/',
		figure: {
			caption:
				'Entries of each month, from 2016 to 2018. Every year leads to its page. Of 4 entries only the year is known.',
		},
		years: [],
		filters: [{ heading: 'Kind' }, { heading: 'What happened' }, { heading: 'Agency' }, { heading: 'Dispute' }],
		groups: [{ heading: '2018' }, { heading: '2017' }, { heading: '2016' }],
	});
});

test('the page of a year has a picture of its months and leads to its neighbours', () => {
	expect(viewOf(built, '2017')).toMatchObject({
		shell: {
			title: '2017',
			description: 'N: what happened in 2017.',
			canonical: 'https://archive.example/timeline/2017/',
		},
		kicker: { text: 'Timeline', href: '/timeline/' },
		extent: '4 entries',
		figure: {
			caption: 'Entries of each month of 2017. Every month leads to its page. Of 1 entry only the year is known.',
		},
		years: [
			{ label: '2016', href: '/timeline/2016/', count: 3, isCurrent: false },
			{ label: '2017', count: 4, isCurrent: true },
			{ label: '2018', count: 1, isCurrent: false },
		],
		months: [],
		groups: [{ heading: 'April' }, { heading: 'January' }, { heading: '' }],
	});
});

test('the page of a month has the months of its year', () => {
	expect(viewOf(built, '2017/04')).toMatchObject({
		shell: { canonical: 'https://archive.example/timeline/2017/04/' },
		kicker: { text: 'Timeline of 2017', href: '/timeline/2017/' },
		heading: 'April 2017',
		extent: '2 entries',
		figure: undefined,
		years: [],
		months: [
			{ label: 'January', href: '/timeline/2017/01/', count: 1, isCurrent: false },
			{ label: 'April', href: '/timeline/2017/04/', count: 2, isCurrent: true },
		],
	});
});

test('the page of an agency names it, and marks itself among the filters', () => {
	const view = viewOf(built, 'agency/cbp');
	expect(view).toMatchObject({
		shell: { title: 'Timeline: Customs', description: 'N: what happened, Customs.' },
		kicker: { text: 'Timeline of an agency', href: '/timeline/' },
		heading: 'Customs',
		record: { href: '/agencies/cbp/' },
		actions: [],
		years: [],
	});
	expect(view.filters.flatMap(({ links }) => links.filter(({ isCurrent }) => isCurrent))).toMatchObject([
		{ label: 'Customs', count: 3 },
	]);
});

test('the page of a legal action tells its whole dispute; the lists name the dispute once', () => {
	expect(viewOf(built, 'legal-action/suit')).toMatchObject({
		kicker: { text: 'Timeline of a dispute' },
		heading: 'suit',
		extent: '3 entries',
		actions: [
			{ year: '2016', margin: '', text: 'suit', href: '/legal-actions/suit/', note: 'lawsuit; pending' },
			{ margin: '', text: 'Summons', note: 'subpoena; pending' },
		],
		groups: [{ runs: [], sometime: { runs: [{ thread: undefined, lines: { length: 3 } }] } }],
	});
	expect(
		viewOf(built, '')
			.filters.at(-1)
			?.links.map((link) => link.label),
	).toEqual(['suit']);
});

test('of many records a page lists ten; of kinds and types, which have no page of their own, all', () => {
	const many = archiveOf([
		...Array.from({ length: 11 }, (_, place) => agency(`a${place}`)),
		...['x', 'y', 'z'].map((name) =>
			article(`2017/${name}`, { agencies: Array.from({ length: 11 }, (_, place) => `a${place}`) }),
		),
		account('alt', {
			firstSeen: '2017',
			stateHistory: [{ date: '2017', state: 'suspended' }],
			handleHistory: [{ handle: 'old', from: '2016', to: '2017' }],
		}),
		legalAction('summons', {
			dateIssued: '2017',
			dateServed: '2017',
			dateFiled: '2017',
			dateTerminated: '2019',
			statusHistory: [
				{ date: '2018', status: 'upheld' },
				{ date: '2019', status: 'dismissed' },
			],
			docketEntries: [
				{ dateFiled: '2017', type: 'order', description: 'One' },
				{ dateFiled: '2017', type: 'motion', description: 'Two' },
			],
		}),
	]);
	expect(
		viewOf(many, '2017').filters.map(({ heading, links, more }) => `${heading}: ${links.length}, ${more} more`),
	).toEqual([
		'Kind: 3, 0 more',
		'What happened: 11, 0 more',
		'Agency: 10, 1 more',
		'Account: 1, 0 more',
		'Dispute: 1, 0 more',
	]);
});

test('a month tells more of its articles than a year', () => {
	const short = archiveOf([article('2017/a', { date: '2017-04-07', summary: 'In short.' })]);
	const summaries = (path: string) =>
		viewOf(short, path).groups.flatMap(({ runs }) => runs.flatMap(({ lines }) => lines.map((line) => line.summary)));
	expect(summaries('2017')).toEqual([undefined]);
	expect(summaries('2017/04')).toEqual(['In short.']);
});

test.each<[path: string, extent: string, parts: string[]]>([
	['2017/04', '801 entries; part 1 of 3', ['Earlier entries /timeline/2017/04/part-2/']],
	[
		'2017/04/part-2',
		'801 entries; part 2 of 3',
		['Newer entries /timeline/2017/04/', 'Earlier entries /timeline/2017/04/part-3/'],
	],
	['2017/04/part-3', '801 entries; part 3 of 3', ['Newer entries /timeline/2017/04/part-2/']],
	['kind/article', '801 entries; the newest 400 here, the others under their years', []],
	['kind/article/2017', '801 entries in 2017; part 1 of 3', ['Earlier entries /timeline/kind/article/2017/part-2/']],
])('a list that is too long, at %s', (path, extent, parts) => {
	const view = viewOf(crowded, path);
	expect(view.extent).toBe(extent);
	expect(view.parts.map(({ label, href }) => `${label} ${href}`)).toEqual(parts);
});

test('the years with their lines', () => {
	expect(countYears(built).map(({ label, href, count }) => `${label} ${href} ${count}`)).toEqual([
		'2018 /timeline/2018/ 1',
		'2017 /timeline/2017/ 4',
		'2016 /timeline/2016/ 3',
	]);
});

test('an archive of nothing has a timeline of nothing', () => {
	expect(viewOf(archiveOf([]), '')).toMatchObject({ figure: undefined, years: [], filters: [], groups: [] });
});

const crowded = archiveOf(
	Array.from({ length: onOnePage * 2 + 1 }, (_, place) => article(`2017/a${place}`, { date: '2017-04' })),
);

function viewOf(archive: BuiltArchive, path: string): TimelineView {
	const filters = buildFilters(archive);
	const page = listTimelinePages(archive, filters).find((candidate) => candidate.path.join('/') === path);
	if (page === undefined) throw new Error(`There is no page ${path}.`);
	return buildTimelineView(archive, page, buildWays(archive, filters));
}
