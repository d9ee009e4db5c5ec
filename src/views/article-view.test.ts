import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import {
	account,
	agency,
	archiveFacts,
	archiveOf,
	article,
	legalAction,
	type Fields,
} from '../testing/build-content.ts';
import { buildArticleView } from './article-view.ts';

const records = [
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
	agency('dhs', { name: 'Homeland', abbreviation: 'DHS' }),
	account('alt', { handle: 'ALT_uscis' }),
	legalAction('suit', { caseName: 'Twitter, Inc. v. Customs', caseNameShort: 'Twitter v. CBP' }),
];

test('an article with all its fields', () => {
	const view = viewOf({
		title: 'The headline',
		date: '2017-04-07',
		updated: '2018',
		summary: 'In short.',
		byline: ['Jane Roe', 'John Doe'],
		dateline: 'Washington',
		source: { name: 'AP', url: 'https://apnews.example/', archivedUrl: 'https://web.example/' },
		topics: ['first-amendment'],
		image: { src: 'a b.png', alt: 'The summons', caption: 'C', credit: 'D' },
		stub: 'true',
		externalUrl: 'https://x.example/',
		rights: 'CC BY 4.0',
	});
	expect(view).toMatchObject({
		shell: { title: 'The headline', description: 'In short.', canonical: 'https://archive.example/articles/2017/own/' },
		title: 'The headline',
		summary: 'In short.',
		date: { iso: '2017-04-07', text: 'April 7, 2017' },
		updated: { iso: '2018', text: '2018' },
		byline: 'Jane Roe, John Doe',
		dateline: 'Washington',
		source: { name: 'AP', url: 'https://apnews.example/', archivedUrl: 'https://web.example/' },
		externalUrl: 'https://x.example/',
		rights: 'CC BY 4.0',
		image: { src: '/images/a%20b.png', alt: 'The summons', caption: 'C', credit: 'D' },
		topics: [{ text: 'first amendment', href: '/topics/first-amendment/' }],
	});
});

test('an article with a title and a date only', () => {
	expect(viewOf({ title: 'T' }, '', [archiveFacts({ name: 'N' })])).toMatchObject({
		shell: { description: 'N: T' },
		summary: undefined,
		date: { iso: '2017', text: '2017' },
		updated: undefined,
		byline: '',
		source: undefined,
		image: undefined,
		externalUrl: undefined,
		changes: [],
		parts: [],
		records: [],
		topics: [],
		related: [],
	});
});

const correction = { date: '2017-04-08', type: 'correction', text: 'One.' };
const retraction = { date: '2017', type: 'retraction', text: 'Two.' };

test('corrections and updates stand together, newest first, apart from retractions', () => {
	const { changes, retractions } = viewOf({
		corrections: [correction, retraction],
		updates: [{ date: '2017-05', text: 'Three.' }],
	});
	const told = [retractions, changes].map((list) => list.map(({ label, date, text }) => [label, date.text, text]));
	expect(told).toEqual([
		[['Retraction', '2017', 'Two.']],
		[
			['Update', 'May 2017', 'Three.'],
			['Correction', 'April 8, 2017', 'One.'],
		],
	]);
});

test('a correction has its id, and leads to those of other articles; an update has and does neither', () => {
	const { changes } = viewOf({ corrections: [correction], updates: [{ date: '2017-04', text: 'Three.' }] });
	expect(changes.map((change) => change.correction)).toEqual([
		{ anchor: expect.stringMatching(/^c-[0-9a-f]{8}$/) as string, href: '/corrections/' },
		undefined,
	]);
});

test('where corrections have pages by year, a correction leads to that of its year', () => {
	const many = Array.from({ length: 300 }, (_, index) => ({ ...correction, date: '2018', text: `It was ${index}.` }));
	const { changes } = viewOf({ corrections: [correction] }, '', [article('2018/many', { corrections: many })]);
	expect(changes[0]?.correction?.href).toBe('/corrections/2017/');
});

test('a retracted article says so in its title and is hidden from search engines; it prints its address', () => {
	const { title, shell, address } = viewOf({ title: 'T', corrections: [retraction] });
	expect({ title, shell, address }).toMatchObject({
		title: 'Retracted: T',
		shell: { title: 'Retracted: T', isHidden: true, canonical: undefined },
		address: 'https://archive.example/articles/2017/own/',
	});
});

test('an article that is corrected only is not retracted', () => {
	expect(viewOf({ title: 'T', corrections: [correction] })).toMatchObject({
		title: 'T',
		shell: { isHidden: false },
		retractions: [],
	});
});

test.each<[as: string, body: string, inText: string | undefined, apart: string | undefined]>([
	['its first paragraph', 'One.\n\nTwo.', 'WASHINGTON', undefined],
	['itself where the text begins with something else', '# One\n\nTwo.', undefined, 'WASHINGTON'],
	['itself where there is no text', '', undefined, 'WASHINGTON'],
])('the dateline stands in %s', (_as, body, inText, apart) => {
	const { parts, dateline } = viewOf({ dateline: 'WASHINGTON' }, body);
	expect([parts[0]?.dateline, dateline]).toEqual([inText, apart]);
	expect(parts.slice(1).every((part) => part.dateline === undefined)).toBe(true);
});

test('an article that stands before or behind it in a dispute is not related once more', () => {
	const files = [
		legalAction('suit'),
		article('2018/next', { date: '2018-01-02', legalActions: ['suit'] }),
		article('2018/last', { date: '2018-01-03', legalActions: ['suit'] }),
		article('2018/none'),
	];
	const view = viewOf({ legalActions: ['suit'] }, '', files);
	expect(view.disputes.map(({ later }) => later?.href)).toEqual(['/articles/2018/next/']);
	expect(view.related.flatMap(({ lines }) => lines.map(({ href }) => href))).toEqual(['/articles/2018/last/']);
});

function viewOf(fields: Fields, body = '', others: readonly ContentFile[] = []) {
	const built = archiveOf([...records, ...others, article('2017/own', fields, body)], ['images/a b.png']);
	const page = built.archive.article('article/2017/own');
	if (page === undefined) throw new Error('The article is missing.');
	return buildArticleView(built, page);
}
