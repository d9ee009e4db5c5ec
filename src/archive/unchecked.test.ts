import { expect, test } from 'vitest';
import { archiveOf, article, contentOf, legalAction, told, type Fields } from '../testing/build-content.ts';
import { findUnchecked, knownAsOf, lastDevelopment } from './unchecked.ts';

test.each<[edition: string | undefined, fields: Fields, since: string | undefined]>([
	['2026-11-24', { lastChecked: '2025-11-24' }, undefined],
	['2026-11-24', { lastChecked: '2025-11-23' }, 'lastChecked 2025-11-23'],
	['2026-11-24', { lastChecked: '2025-11' }, undefined],
	['2026-11-24', { lastChecked: '2025-10' }, 'lastChecked 2025-10'],
	['2026-11-24', { lastChecked: '2025' }, undefined],
	['2026', { lastChecked: '2025-01-01' }, undefined],
	[undefined, { lastChecked: '2001' }, undefined],
	['2026', { status: 'dropped', lastChecked: '2001' }, undefined],
	['2026', { status: 'upheld', lastChecked: '2001' }, undefined],
	['2026', { status: 'ongoing', lastChecked: '2001' }, 'lastChecked 2001'],
	['2026', { status: 'appealed', lastChecked: '2001' }, 'lastChecked 2001'],
	['2026', { status: 'objected-to', lastChecked: '2001' }, 'lastChecked 2001'],
	['2026', { status: 'unknown', lastChecked: '2001' }, 'lastChecked 2001'],
	['2026', { dateFiled: '2017-04-06' }, 'status 2017-04-06'],
	['2026', { dateFiled: '2017', statusHistory: [{ date: '2018-05', status: 'pending' }] }, 'status 2018-05'],
	['2026', { dateFiled: '2017', docketEntries: [{ dateFiled: '2025-12', description: 'Order' }] }, undefined],
	['2026', { dateFiled: '2017', sources: [{ title: 'A', accessed: '2025-12' }] }, undefined],
	['2026', {}, undefined],
])('in the edition %s, an action with %j is unchecked since: %s', (edition, fields, since) => {
	const [entry] = contentOf([legalAction('a', fields)]).legalActions;
	const found = entry && findUnchecked(entry.data, edition);
	expect(found && `${found.field} ${found.date}`).toBe(since);
});

test('the editor is told where the date, or else the status stands', () => {
	const { problems } = archiveOf([
		legalAction('a', { lastChecked: '2017' }),
		legalAction('b', { dateFiled: '2017' }),
		legalAction('c', { lastChecked: '2019' }),
		article('2019/x'),
	]);
	expect(told(problems)).toEqual([
		'case-not-checked legal-actions/a.md:5:14',
		'case-not-checked legal-actions/b.md:4:9',
	]);
	expect(problems.map(({ message }) => message)).toEqual([
		'The action is "pending" and was last checked 2017, more than a year before 2019, the latest date in the archive. Its page says so.',
		'The action is "pending" and tells of nothing after 2017, more than a year before 2019, the latest date in the archive. Its page says so.',
	]);
});

test.each<[last: string | undefined, fields: Fields]>([
	[undefined, {}],
	['2017-04-07', { dateIssued: '2017-04-07' }],
	['2018', { dateFiled: '2017-04-07', statusHistory: [{ date: '2018', status: 'pending' }] }],
	['2019-01', { dateServed: '2017', docketEntries: [{ dateFiled: '2019-01', description: 'Motion' }] }],
	['2017', { dateFiled: '2017', sources: [{ title: 'A', accessed: '2026' }] }],
])('the last development is of %s', (last, fields) => {
	const [entry] = contentOf([legalAction('a', fields)]).legalActions;
	expect(entry && lastDevelopment(entry.data)).toBe(last);
});

test.each<[asOf: string | undefined, fields: Fields]>([
	[undefined, { dateFiled: '2017' }],
	['2018', { statusHistory: [{ date: '2018', status: 'pending' }] }],
	['2020', { lastChecked: '2020', statusHistory: [{ date: '2018', status: 'pending' }] }],
])('how it stands is known as of %s', (asOf, fields) => {
	const [entry] = contentOf([legalAction('a', fields)]).legalActions;
	expect(entry && knownAsOf(entry.data)).toBe(asOf);
});
