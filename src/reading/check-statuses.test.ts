import { expect, test } from 'vitest';
import { legalAction, problemsOf, told, type Fields } from '../testing/build-content.ts';

const history = [
	{ date: '2017-04-06', status: 'pending' },
	{ date: '2017-04-07', status: 'dismissed' },
];

test.each<[as: string, fields: Fields, message: string | undefined]>([
	['the status of the last step', { status: 'dismissed', statusHistory: history }, undefined],
	['a status without steps', { status: 'dropped' }, undefined],
	['an unknown status after known steps', { status: 'unknown', statusHistory: history }, undefined],
	[
		'another status than that of the last step',
		{ status: 'dropped', statusHistory: history },
		'The status is "dropped", but the last step of `statusHistory` (line 5) is "dismissed", 2017-04-07.',
	],
	['an ended action that was dropped', { status: 'dropped', dateTerminated: '2017-04-07' }, undefined],
	['an ended action that is appealed', { status: 'appealed', dateTerminated: '2017-04-07' }, undefined],
	[
		'an ended action that is pending',
		{ status: 'pending', dateTerminated: '2017-04-07' },
		'The status is "pending", but the action ended on 2017-04-07 (line 5).',
	],
	[
		'an ended action that is ongoing',
		{ status: 'ongoing', dateTerminated: '2017' },
		'The status is "ongoing", but the action ended on 2017 (line 5).',
	],
])('%s', (_as, fields, message) => {
	const problems = problemsOf([legalAction('a', fields)]);
	expect(told(problems)).toEqual(message === undefined ? [] : ['status-contradicts legal-actions/a.md:4:9']);
	expect(problems[0]?.message).toBe(message);
});
