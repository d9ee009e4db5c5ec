import { expect, test } from 'vitest';
import { contentOf, legalAction, type Fields } from '../testing/build-content.ts';
import { stepsOf } from './action-steps.ts';

test.each<[as: string, fields: Fields, steps: string[]]>([
	['an action without dates', {}, []],
	[
		'what happened on one date is one step',
		{
			kind: 'subpoena',
			dateIssued: '2017-03-14',
			dateServed: '2017-03-14',
			dateTerminated: '2017-04-07',
			statusHistory: [
				{ date: '2017-03-14', status: 'pending', source: 'Complaint' },
				{ date: '2017-04-07', status: 'dropped', source: 'Lawfare' },
			],
		},
		['2017-03-14 issued served pending (Complaint)', '2017-04-07 terminated dropped (Lawfare)'],
	],
	[
		'the earliest first',
		{ dateFiled: '2017-04-06', dateIssued: '2017-04-08', dateTerminated: '2018' },
		['2017-04-06 filed', '2017-04-08 issued', '2018 terminated'],
	],
	[
		'a history stays in its order',
		{
			statusHistory: [
				{ date: '2017-04-06', status: 'pending' },
				{ date: '2017-04', status: 'upheld' },
				{ date: '2017-04-30', status: 'appealed' },
			],
		},
		['2017-04-06 pending', '2017-04 upheld', '2017-04-30 appealed'],
	],
	[
		'an end in a month or year stands behind what happened in it',
		{
			kind: 'subpoena',
			dateServed: '2017-04-06',
			dateTerminated: '2017-04',
			statusHistory: [
				{ date: '2017-04-10', status: 'pending' },
				{ date: '2017-04', status: 'dropped' },
			],
		},
		['2017-04-06 served', '2017-04-10 pending', '2017-04 terminated dropped'],
	],
	[
		'what follows is not before what it follows',
		{ kind: 'subpoena', dateIssued: '2017-03-14', dateServed: '2017-03', status: 'pending' },
		['2017-03-14 issued', '2017-03 served'],
	],
	[
		'one source is told once',
		{
			statusHistory: [
				{ date: '2017', status: 'pending', source: 'A' },
				{ date: '2017', status: 'dropped', source: 'A' },
			],
		},
		['2017 pending dropped (A)'],
	],
])('%s', (_as, fields, steps) => {
	const [entry] = contentOf([legalAction('a', fields)]).legalActions;
	const found = entry === undefined ? [] : stepsOf(entry.data);
	expect(
		found.map(({ date, events, statuses, sources }) =>
			[date, ...events, ...statuses, ...sources.map((source) => `(${source})`)].join(' '),
		),
	).toEqual(steps);
});
