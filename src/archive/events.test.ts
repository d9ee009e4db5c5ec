import { expect, test } from 'vitest';
import { account, article, contentOf, legalAction, type Fields } from '../testing/build-content.ts';
import { eventsOfAccount, eventsOfAction, eventsOfArticle, lineKindOf, type TimelineItem } from './events.ts';

test.each<[as: string, fields: Fields, events: string[]]>([
	['without dates has no event', { status: 'dropped' }, []],
	[
		'has its dates, of one date the later step first',
		{ dateIssued: '2017', dateServed: '2017', dateFiled: '2017', dateTerminated: '2018-01' },
		['2018-01 ended', '2017 filed', '2017 served', '2017 issued'],
	],
	[
		'has each step of its status',
		{
			statusHistory: [
				{ date: '2017-03', status: 'pending' },
				{ date: '2017-04', status: 'quashed' },
			],
		},
		['2017-04 status quashed', '2017-03 status pending'],
	],
	[
		'does not tell twice that it began',
		{ dateFiled: '2017-03', statusHistory: [{ date: '2017-03', status: 'pending' }] },
		['2017-03 filed'],
	],
	[
		'tells a beginning on another date, and another status on the same one',
		{
			dateFiled: '2017-03',
			statusHistory: [
				{ date: '2017-03', status: 'objected-to' },
				{ date: '2017-03-02', status: 'pending' },
			],
		},
		['2017-03-02 status pending', '2017-03 status objected-to', '2017-03 filed'],
	],
	[
		'ends with the last status of that date',
		{
			dateTerminated: '2017-04-07',
			statusHistory: [
				{ date: '2017-04-07', status: 'upheld' },
				{ date: '2017-04-07', status: 'dismissed' },
			],
		},
		['2017-04-07 ended dismissed', '2017-04-07 status upheld'],
	],
	[
		'has the papers of its docket, those that decide apart, but no complaint of the day of filing',
		{
			dateFiled: '2017-04-06',
			docketEntries: [
				{ dateFiled: '2017-04-06', type: 'complaint', description: 'Complaint' },
				{ dateFiled: '2017-04-07', type: 'motion', description: 'M' },
				{ dateFiled: '2017-04-07', type: 'order', description: 'O' },
				{ dateFiled: '2017-04-08', type: 'complaint', description: 'Amended' },
				{ dateFiled: '2017-04-09', description: 'P' },
			],
		},
		[
			'2017-04-09 paper other P',
			'2017-04-08 paper complaint Amended',
			'2017-04-07 ruling order O',
			'2017-04-07 paper motion M',
			'2017-04-06 filed',
		],
	],
])('a legal action %s', (_as, fields, events) => {
	const [action] = contentOf([legalAction('a', fields)]).legalActions;
	expect(action && eventsOfAction(action).map(told)).toEqual(events);
});

test.each<[as: string, fields: Fields, events: string[]]>([
	['without dates has no event', { lastSeen: '2018' }, []],
	['appears', { firstSeen: '2017-01' }, ['2017-01 appears']],
	[
		'leaves a handle and takes one, each change told once',
		{
			firstSeen: '2017',
			handleHistory: [
				{ handle: 'first', from: '2017', to: '2018' },
				{ handle: 'second', from: '2018', to: '2019' },
				{ handle: 'third', from: '2020' },
			],
		},
		['2019 handle-left second', '2018 handle-left first', '2020 handle-taken third', '2017 appears'],
	],
	[
		'changes its state',
		{
			stateHistory: [
				{ date: '2017', state: 'suspended' },
				{ date: '2018', state: 'active' },
			],
		},
		['2018 state active', '2017 state suspended'],
	],
	[
		'does not tell twice that it began or was renamed',
		{
			firstSeen: '2017',
			handleHistory: [{ handle: 'old', to: '2018' }],
			stateHistory: [
				{ date: '2017', state: 'active' },
				{ date: '2018', state: 'renamed' },
			],
		},
		['2018 handle-left old', '2017 appears'],
	],
])('an account that %s', (_as, fields, events) => {
	const [entry] = contentOf([account('a', fields)]).accounts;
	expect(entry && eventsOfAccount(entry).map(told)).toEqual(events);
});

test('an article stands before the events that it tells of, and is of another kind', () => {
	const [entry] = contentOf([article('2017/a', { events: [{ date: '2016', title: 'E' }] })]).articles;
	const events = entry === undefined ? [] : eventsOfArticle(entry);
	expect(events.map(told)).toEqual(['2017 article', '2016 event E']);
	expect(events.map(lineKindOf)).toEqual(['article', 'event']);
});

function told({ date, type, word, text }: TimelineItem): string {
	return [date, type, word, text].filter((part) => part !== undefined).join(' ');
}
