import { expect, test } from 'vitest';
import { account, agency, archiveFacts, archiveOf, article } from '../testing/build-content.ts';
import { dataFiles, formatNdjson } from './ndjson.ts';

const { archive, addresses } = archiveOf([
	agency('cbp', { name: 'Customs' }),
	account('alt'),
	article(
		'2017/a',
		{
			title: 'A \\ "title"',
			date: '2017-04-07',
			summary: 'S',
			topics: ['t'],
			source: { name: 'AP' },
			accounts: ['alt'],
		},
		'# @Zed\n\nCustoms.',
	),
	article(
		'2017/b',
		{ topics: ['t'], corrections: [{ date: '2018-04', type: 'retraction', text: 'It was wrong.' }] },
		'`Customs`',
	),
	article('2018/c'),
]);

test.each<[rows: object[], text: string]>([
	[[], ''],
	[[{ a: 1 }], '{"a":1}\n'],
	[[{ a: 'x\ny' }, { b: undefined }], '{"a":"x\\ny"}\n{}\n'],
])('the rows %j are a line each', (rows, text) => {
	expect(formatNdjson(rows)).toBe(text);
});

test('a row for each article, newest first, without what is not known', () => {
	expect(read('articles')).toEqual([
		{
			article: '2018/c',
			url: 'https://archive.example/articles/2018/c/',
			title: '2018/c',
			date: '2018',
			topics: [],
			records: [],
			isRetracted: false,
			corrections: [],
		},
		{
			article: '2017/a',
			url: 'https://archive.example/articles/2017/a/',
			title: 'A \\ “title”',
			date: '2017-04-07',
			summary: 'S',
			source: { name: 'AP' },
			topics: ['t'],
			records: ['account/alt', 'account/@zed', 'agency/cbp'],
			isRetracted: false,
			corrections: [],
		},
		{
			article: '2017/b',
			url: 'https://archive.example/articles/2017/b/',
			title: '2017/b',
			date: '2017',
			topics: ['t'],
			records: [],
			isRetracted: true,
			corrections: [
				{
					date: '2018-04',
					type: 'retraction',
					text: 'It was wrong.',
					url: expect.stringMatching(/^https:\/\/archive\.example\/articles\/2017\/b\/#c-[0-9a-f]{8}$/) as string,
				},
			],
		},
	]);
});

test('a row for each mention, in the order of the text', () => {
	expect(read('mentions')).toEqual([
		{ article: '2017/a', anchor: 'h-zed', kind: 'account', target: 'account/@zed', hasRecord: false, text: '@Zed' },
		{
			article: '2017/a',
			anchor: expect.stringMatching(/^p-[0-9a-f]{8}$/) as string,
			kind: 'agency',
			target: 'agency/cbp',
			hasRecord: true,
			text: 'Customs',
		},
	]);
});

test('a row for each article with what is close to it, and why', () => {
	const fields = { agencies: ['cbp'], topics: ['t'] };
	const { archive: own } = archiveOf([
		agency('cbp', { abbreviation: 'CBP' }),
		article('2018/c'),
		article('2017/b', fields),
		article('2017/a', fields),
	]);
	const reasons = ['both concern CBP', 'same topic: t'];
	expect(dataFiles.related(own)).toEqual([
		{ article: '2018/c', related: [] },
		{ article: '2017/a', related: [{ article: '2017/b', score: 0.0812, reasons }] },
		{ article: '2017/b', related: [{ article: '2017/a', score: 0.0812, reasons }] },
	]);
});

test('an archive that does not say where it is published has addresses from its root', () => {
	const { archive: own, addresses: here } = archiveOf([archiveFacts({ url: undefined }), article('2017/a')]);
	expect(dataFiles.articles(own, here)).toMatchObject([{ url: '/articles/2017/a/' }]);
});

function read(name: keyof typeof dataFiles): unknown[] {
	const lines = formatNdjson(dataFiles[name](archive, addresses)).split('\n');
	expect(lines.pop()).toBe('');
	return lines.map((line) => JSON.parse(line) as unknown);
}
