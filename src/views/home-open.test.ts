import { expect, test } from 'vitest';
import { archiveOf, article, legalAction, type Fields } from '../testing/build-content.ts';
import { buildHomeOpen } from './home-open.ts';

const openOf = (...actions: Fields[]) =>
	buildHomeOpen(
		archiveOf([
			article('2020/edition', { date: '2020-04-07' }),
			...actions.map((fields, index) => legalAction(`a${index}`, fields)),
		]),
	);

test.each<[fields: Fields, standing: string, warning: string | undefined]>([
	[
		{ lastChecked: '2020-01-02', dateFiled: '2019-05' },
		'Pending as of January 2, 2020; last development May 2019.',
		undefined,
	],
	[
		{ lastChecked: '2018-05-06', status: 'objected-to' },
		'Objected to as of May 6, 2018.',
		'Last checked: May 6, 2018. It may have changed since.',
	],
	[
		{ dateFiled: '2018', statusHistory: [{ date: '2018', status: 'pending' }] },
		'Pending as of 2018; last development 2018.',
		'Nothing here is newer than 2018. It may have changed since.',
	],
	[{ dateFiled: '2020' }, 'Pending; last development 2020.', undefined],
])('an open action tells how it stands and whether that can be trusted', (fields, standing, warning) => {
	expect(openOf({ docketNumber: '7', ...fields }).open).toMatchObject([
		{ name: 'a0', href: '/legal-actions/a0/', intro: 'Lawsuit, No. 7', standing, warning },
	]);
});

test('actions of unknown status stand apart', () => {
	const { open, unknown } = openOf({ status: 'unknown', lastChecked: '2020' }, { status: 'dismissed' });
	expect(open).toEqual([]);
	expect(unknown.map((line) => line.standing)).toEqual(['Status unknown as of 2020.']);
});

test('five that are open and three unknown are shown, and the number of the others is told', () => {
	const unknown = Array.from({ length: 8 }, () => ({ status: 'unknown' }));
	const lists = openOf(...unknown, ...Array.from({ length: 7 }, () => ({})));
	expect([lists.open.length, lists.unknown.length, lists.more]).toEqual([5, 3, '7 more are in the list.']);
	expect(lists.all).toBe('/legal-actions/');
});
