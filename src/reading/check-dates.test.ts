import { expect, test } from 'vitest';
import {
	account,
	article,
	legalAction,
	problemsOf as allProblemsOf,
	told,
	type Fields,
} from '../testing/build-content.ts';
import type { ContentFile } from './content-file.ts';

const demand = { kind: 'administrative-summons' };
const order = { kind: 'warrant' };

test.each<[as: string, fields: Fields, told: string | undefined]>([
	[
		'a demand that is issued, served, filed and ended',
		{ ...demand, dateIssued: '2017-03-14', dateServed: '2017-03-14', dateFiled: '2017-04', dateTerminated: '2017' },
		undefined,
	],
	['a demand served before it is issued', { ...demand, dateIssued: '2017-03-14', dateServed: '2017-03-13' }, 'Served'],
	['a demand filed before it is served', { ...demand, dateServed: '2017-03-14', dateFiled: '2017-02' }, 'Filed'],
	['a demand filed before it is issued', { ...demand, dateIssued: '2017-03-14', dateFiled: '2016' }, 'Filed'],
	['an order that is applied for, then issued', { ...order, dateFiled: '2017-03', dateIssued: '2017-04' }, undefined],
	['an order issued before it is applied for', { ...order, dateFiled: '2017-03', dateIssued: '2017-02' }, 'Issued'],
	['a suit that is filed, then served', { dateFiled: '2017-04-06', dateServed: '2017-04-08' }, undefined],
	['a suit served before it is filed', { dateFiled: '2017-04-06', dateServed: '2017-04-05' }, 'Served'],
	['a suit with a summons issued before it is filed', { dateFiled: '2017-04-06', dateIssued: '2017-04-05' }, undefined],
	['a suit that ends on the day it is filed', { dateFiled: '2017-04-06', dateTerminated: '2017-04-06' }, undefined],
	['a suit that ends before it is filed', { dateFiled: '2017-04-06', dateTerminated: '2017-04-05' }, 'Terminated'],
	['an inquiry filed before it is issued', { kind: 'other', dateIssued: '2017-04', dateFiled: '2017-03' }, undefined],
	[
		'an inquiry that ends before it is filed',
		{ kind: 'other', dateFiled: '2017', dateTerminated: '2016' },
		'Terminated',
	],
	['a month against a day of it', { dateFiled: '2017-04-06', dateTerminated: '2017-04' }, undefined],
	['a year against the year before', { dateFiled: '2017-04-06', dateTerminated: '2016' }, 'Terminated'],
])('%s', (_as, fields, field) => {
	expect(placesOf([legalAction('a', fields)])).toEqual(field === undefined ? [] : [`date${field}`]);
});

test.each<[as: string, fields: Fields, told: string[]]>([
	['steps in order', { statusHistory: steps('2017-04 pending', '2017-04-07 dropped') }, []],
	['steps out of order', { statusHistory: steps('2017-04-08 pending', '2017-04-07 dropped') }, ['statusHistory']],
	[
		'a step before the suit is filed',
		{ dateFiled: '2017-04', statusHistory: steps('2017-03 pending') },
		['statusHistory'],
	],
	['a step when the suit is filed', { dateFiled: '2017-04-06', statusHistory: steps('2017-04 pending') }, []],
	[
		'a step before the demand is issued',
		{ ...demand, dateIssued: '2017-04-06', statusHistory: steps('2017-03-14 pending') },
		['statusHistory'],
	],
	[
		'a step before the demand is brought before a court',
		{ ...demand, dateFiled: '2017-04-06', statusHistory: steps('2017-03-14 pending') },
		[],
	],
	[
		'a step while the application is pending',
		{ ...order, dateIssued: '2017-04', statusHistory: steps('2017-03 pending') },
		[],
	],
	[
		'a dismissal after the end',
		{ dateTerminated: '2017-04-07', statusHistory: steps('2017-04-08 dismissed') },
		['dateTerminated'],
	],
	['an appeal after the end', { dateTerminated: '2017-04-07', statusHistory: steps('2017-05 appealed') }, []],
	['a paper of before the suit', { dateFiled: '2017-04-06', docketEntries: papers('2017-04-05') }, ['docketEntries']],
	['a paper of the month of the suit', { dateFiled: '2017-04-06', docketEntries: papers('2017-04') }, []],
	[
		'a paper of before a demand is filed',
		{ ...demand, dateFiled: '2017-04-06', docketEntries: papers('2017-04-05') },
		[],
	],
])('%s', (_as, fields, fieldsTold) => {
	expect(placesOf([legalAction('a', fields)])).toEqual(fieldsTold);
});

test.each<[as: string, file: ContentFile, told: string[]]>([
	[
		'an account last seen before it was first seen',
		account('a', { firstSeen: '2017-02', lastSeen: '2017-01-31' }),
		['lastSeen'],
	],
	['an account seen once', account('a', { firstSeen: '2017-02', lastSeen: '2017-02-01' }), []],
	[
		'a handle given up before it was taken',
		account('a', { handleHistory: [{ handle: 'b', from: '2018', to: '2017' }] }),
		['handleHistory'],
	],
	['a handle of unknown end', account('a', { handleHistory: [{ handle: 'b', from: '2018' }] }), []],
	[
		'states of an account out of order',
		account('a', {
			stateHistory: [
				{ date: '2018', state: 'suspended' },
				{ date: '2017', state: 'active' },
			],
		}),
		['stateHistory'],
	],
	[
		'an article updated before it was published',
		article('2017/a', { date: '2017-04-07', updated: '2017-04-06' }),
		['updated'],
	],
	['an article updated on its day', article('2017/a', { date: '2017-04-07', updated: '2017-04-07' }), []],
	['an update before the article', article('2017/a', { updates: [{ date: '2016', text: 'x' }] }), ['updates']],
	[
		'a correction before the article',
		article('2017/a', { corrections: [{ date: '2016', type: 'update', text: 'x' }] }),
		['corrections'],
	],
	['a draft updated before its date', article('2017/a', { updated: '2016', draft: 'true' }), ['updated']],
])('%s', (_as, file, fields) => {
	expect(placesOf([file])).toEqual(fields);
});

test.each<[type: string, summons: string, suit: string, isTold: boolean]>([
	['challenges', '2017-03-14', '2017-04-06', false],
	['challenges', '2017-03-14', '2017-03-14', false],
	['challenges', '2017-03-14', '2017-03', false],
	['challenges', '2017-03-14', '2017-03-13', true],
	['enforces', '2017-03-14', '2017-03-13', true],
	['appeal-of', '2017-03-14', '2017-03-13', true],
	['challenged-by', '2017-03-14', '2017-04-06', true],
	['follows', '2017-03-14', '2017-03-13', false],
	['companion-of', '2017-03-14', '2017-03-13', false],
])('a suit that "%s" a summons of %s and is filed %s', (type, dateIssued, dateFiled, isTold) => {
	const files = [
		legalAction('suit', { dateFiled, relations: [{ type, action: 'summons' }] }),
		legalAction('summons', { ...demand, dateIssued }),
	];
	expect(placesOf(files)).toHaveLength(isTold ? 1 : 0);
});

test('a contradiction is told with both dates and where they stand', () => {
	const files = [
		legalAction('summons', { ...demand, dateIssued: '2017-03-14', dateServed: '2017-03-13' }),
		legalAction('suit', { dateFiled: '2017-03-10', relations: [{ type: 'challenges', action: 'summons' }] }),
	];
	const problems = allProblemsOf(files);
	expect(told(problems)).toEqual([
		'dates-contradict legal-actions/summons.md:6:13',
		'dates-contradict legal-actions/suit.md:5:12',
	]);
	expect(problems.map(({ message }) => message)).toEqual([
		'`dateServed` 2017-03-13 is before `dateIssued` 2017-03-14 (line 5).',
		'`dateFiled` 2017-03-10 is before `dateIssued` 2017-03-14 (legal-actions/summons.md, line 5), yet legal-actions/suit.md challenges legal-actions/summons.md.',
	]);
});

test('one wrong date is told once, against the nearest of those that it contradicts', () => {
	const fields = { ...demand, dateIssued: '2017-03-14', dateServed: '2017-03-15', dateTerminated: '2016' };
	expect(allProblemsOf([legalAction('a', fields)]).map(({ message }) => message)).toEqual([
		'`dateTerminated` 2016 is before `dateServed` 2017-03-15 (line 6).',
	]);
});

/** The fields on whose lines contradictions are told. */
function placesOf(files: readonly ContentFile[]): string[] {
	return allProblemsOf(files)
		.filter(({ rule }) => rule === 'dates-contradict')
		.map(({ place }) => {
			const text = files.find((file) => file.path === place.file)?.text ?? '';
			return place.type === 'point' ? (text.split('\n')[place.line - 1]?.split(':')[0] ?? '') : '';
		});
}

/** Steps written as "2017-04 pending". */
function steps(...texts: readonly string[]) {
	return texts.map((text) => {
		const [date, status = ''] = text.split(' ');
		return { date, status };
	});
}

function papers(...dates: readonly string[]) {
	return dates.map((dateFiled) => ({ dateFiled, description: 'Paper' }));
}
