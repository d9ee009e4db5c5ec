import { expect, test } from 'vitest';
import { archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildGroups, type TimelineRun } from './timeline-groups.ts';

const built = archiveOf([
	legalAction('summons', { dateIssued: '2017-03-14', dateServed: '2017-03-14' }),
	legalAction('suit', { dateFiled: '2017-04-06', relations: [{ type: 'challenges', action: 'summons' }] }),
	legalAction('other', { dateFiled: '2017-02' }),
	article('2017/day', { date: '2017-04-07' }),
	article('2017/month', { date: '2017-03' }),
	article('2017/year', { date: '2017' }),
	article('2018/alone', { date: '2018-02' }),
]);
const { timeline } = built.archive;

test.each<[by: 'year' | 'month', groups: object[]]>([
	[
		'year',
		[
			{ heading: '2018', href: '/timeline/2018/', sometime: undefined },
			{ heading: '2017', href: '/timeline/2017/', sometime: { heading: 'Sometime in 2017' } },
		],
	],
	[
		'month',
		[
			{ heading: 'February', href: '/timeline/2018/02/', sometime: { heading: 'Sometime in February 2018' } },
			{ heading: 'April', href: '/timeline/2017/04/', sometime: undefined },
			{ heading: 'March', href: '/timeline/2017/03/', sometime: { heading: 'Sometime in March 2017' } },
			{ heading: 'February', sometime: { heading: 'Sometime in February 2017' } },
			{ heading: '', href: undefined, runs: [], sometime: { heading: 'Sometime in 2017' } },
		],
	],
])('by %s, what is not known closer stands apart', (by, groups) => {
	expect(buildGroups(built, timeline, { by, detail: 'brief', hasThreads: true })).toMatchObject(groups);
});

test('on the page of a month its name is no heading', () => {
	const march = timeline.filter(({ date }) => date.startsWith('2017-03'));
	const [group, ...others] = buildGroups(built, march, { by: 'none', detail: 'brief', hasThreads: false });
	expect(others).toEqual([]);
	expect(group).toMatchObject({ heading: '', sometime: { heading: 'Sometime in March 2017' } });
	expect(titlesOf(group?.runs ?? [])).toEqual([[undefined, 'summons', 'summons']]);
	expect(titlesOf(group?.sometime?.runs ?? [])).toEqual([[undefined, '2017/month']]);
});

test('what is known by its month only has no date beside it under that heading', () => {
	const [group] = buildGroups(built, timeline, { by: 'month', detail: 'brief', hasThreads: true });
	expect(group?.sometime?.runs[0]?.lines).toMatchObject([{ isSameDate: true }]);
});

test('neighbours of one dispute are a thread that leads to it; a line alone is none', () => {
	const [, ofYear] = buildGroups(built, timeline, { by: 'year', detail: 'brief', hasThreads: true });
	expect(titlesOf(ofYear?.runs ?? [])).toEqual([
		[undefined, '2017/day'],
		['summons /timeline/legal-action/summons/', 'suit', 'summons', 'summons'],
		[undefined, '2017/month'],
		[undefined, 'other'],
	]);
});

function titlesOf(runs: readonly TimelineRun[]) {
	return runs.map(({ thread, lines }) => [
		thread && `${thread.name} ${thread.href}`,
		...lines.map((line) => line.title),
	]);
}
