import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import { archiveOf, article, legalAction } from '../testing/build-content.ts';
import { findNeighbours } from './dispute-neighbours.ts';

const actions = [
	legalAction('summons', { caseName: 'The summons', caseNameShort: 'Summons', dateIssued: '2017-03' }),
	legalAction('suit', { dateFiled: '2017-04', relations: [{ type: 'challenges', action: 'summons' }] }),
	...['other', 'third', 'fourth'].map((id) => legalAction(id, { dateFiled: '2018' })),
];
const on = (slug: string, date: string, ...legalActions: string[]) => article(slug, { date, legalActions });
const own = on('2017/own', '2017-04-07', 'suit');

test.each<[as: string, articles: ContentFile[], neighbours: (string | undefined)[][]]>([
	['is alone', [own], []],
	[
		'has one before it, on another action',
		[own, on('2017/a', '2017-03-14', 'summons')],
		[['Summons', '2017/a', undefined]],
	],
	['has one behind it', [own, on('2018/b', '2018', 'suit')], [['Summons', undefined, '2018/b']]],
	[
		'stands among many',
		[
			own,
			on('2016/z', '2016', 'suit'),
			on('2017/a', '2017-03-14', 'suit'),
			on('2018/b', '2018', 'suit'),
			on('2019/c', '2019', 'suit'),
		],
		[['Summons', '2017/a', '2018/b']],
	],
	['has one of its own day', [own, on('2017/p', '2017-04-07', 'suit')], [['Summons', undefined, '2017/p']]],
	['has others in other disputes only', [own, on('2018/b', '2018', 'other')], []],
	[
		'belongs to several disputes',
		[on('2017/own', '2017-04-07', 'suit', 'other'), on('2018/b', '2018', 'other'), on('2019/c', '2019', 'suit')],
		[
			['Summons', undefined, '2019/c'],
			['other', undefined, '2018/b'],
		],
	],
	[
		'belongs to more than three',
		[
			on('2017/own', '2017-04-07', 'suit', 'other', 'third', 'fourth'),
			on('2018/b', '2018', 'suit', 'other', 'third', 'fourth'),
		],
		[
			['Summons', undefined, '2018/b'],
			['other', undefined, '2018/b'],
			['third', undefined, '2018/b'],
		],
	],
])('an article that %s', (_as, articles, neighbours) => {
	const built = archiveOf([...actions, ...articles]);
	const page = built.archive.article('article/2017/own');
	const found = page === undefined ? [] : findNeighbours(built, page);
	expect(found.map(({ name, earlier, later }) => [name, earlier?.title, later?.title])).toEqual(neighbours);
});

test('a neighbour has its address and date, its dispute the address of its first action', () => {
	const built = archiveOf([...actions, own, on('2018/b', '2018-02', 'suit')]);
	const page = built.archive.article('article/2017/own');
	expect(page && findNeighbours(built, page)).toMatchObject([
		{
			href: '/legal-actions/summons/',
			later: { href: '/articles/2018/b/', date: { iso: '2018-02', text: 'February 2018' } },
		},
	]);
});
