import { expect, test } from 'vitest';
import { account, article, contentOf, legalAction } from '../testing/build-content.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { buildTimeline } from './timeline.ts';

test('articles, their events and the steps of actions stand in one list, newest first', () => {
	const files = [
		legalAction('summons', { dateIssued: '2017-03-14', dateServed: '2017-03-14', dateTerminated: '2017-04-07' }),
		legalAction('suit', { dateFiled: '2017-04-06' }),
		account('alt', { firstSeen: '2017-01' }),
		article('2017/sues', { date: '2017-04-06', events: [{ date: '2017-01', title: 'The account appears' }] }),
		article('2017/drops', { date: '2017-04-07' }),
	];
	expect(linesOf(files)).toEqual([
		'2017-04-07 ended summons',
		'2017-04-07 article 2017/drops',
		'2017-04-06 filed suit',
		'2017-04-06 article 2017/sues',
		'2017-03-14 served summons',
		'2017-03-14 issued summons',
		'2017-01 appears alt',
		'2017-01 The account appears 2017/sues',
	]);
});

test.each<[as: string, files: ContentFile[], lines: string[]]>([
	[
		'on one date actions come before accounts, accounts before articles and articles before events',
		[
			article('2017/a', { date: '2017-04-07', events: [{ date: '2017-04-07', title: 'Event' }] }),
			account('y', { firstSeen: '2017-04-07' }),
			legalAction('z', { dateFiled: '2017-04-07' }),
		],
		['2017-04-07 filed z', '2017-04-07 appears y', '2017-04-07 article 2017/a', '2017-04-07 Event 2017/a'],
	],
	[
		'then comes the id',
		[article('2017/b', { date: '2017-04' }), article('2017/a', { date: '2017-04' })],
		['2017-04 article 2017/a', '2017-04 article 2017/b'],
	],
	[
		'a day stands above its month and a month above its year',
		[article('2017/a'), article('2017/b', { date: '2017-04' }), article('2017/c', { date: '2017-04-01' })],
		['2017-04-01 article 2017/c', '2017-04 article 2017/b', '2017 article 2017/a'],
	],
	['an action without dates is no line', [legalAction('a')], []],
])('%s', (_as, files, lines) => {
	expect(linesOf(files)).toEqual(lines);
	expect(linesOf(files.toReversed())).toEqual(lines);
});

function linesOf(files: readonly ContentFile[]): string[] {
	return buildTimeline(contentOf(files)).map(
		({ date, type, id, text }) => `${date} ${text ?? type} ${id.slice(id.indexOf('/') + 1)}`,
	);
}
