import { expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';
import { readWireReport } from './wire-report.ts';

const report = `Agency gives up its demand

By JANE ROE, Associated Press

FILE - This May 2, 2016, photo shows a court. The agency gave up Friday, April 7, 2017. (AP Photo/John Doe)

SAN FRANCISCO (AP) — The agency gave up its demand, a company said Friday.

It told The Associated Press so.

Do you have a story to tell? E-mail
`;

test('a report of an agency is taken apart', () => {
	expect(read(report)).toMatchObject({
		title: { value: 'Agency gives up its demand', confidence: 'certain' },
		date: { value: '2017-04-07', confidence: 'likely' },
		byline: { value: ['Jane Roe'] },
		dateline: { value: 'SAN FRANCISCO' },
		source: { value: { name: 'The Associated Press' }, confidence: 'certain' },
		captions: [{ credit: 'AP Photo/John Doe' }],
		leftOut: [{ what: 'a call for stories', text: 'Do you have a story to tell? E-mail', line: 11 }],
		doubts: [],
	});
	expect(read(report).body.map(({ text, line }) => [line, text])).toEqual([
		[7, 'The agency gave up its demand, a company said Friday.'],
		[9, 'It told The Associated Press so.'],
	]);
});

test.each<[as: string, text: string, source: object | undefined]>([
	['the dateline', 'Head\n\nROME (Reuters) - It said.', { value: { name: 'Reuters' }, confidence: 'certain' }],
	[
		'a credit and the text',
		'Head\n\nIt. (AP Photo/Roe)\n\nIt told The Associated Press.',
		{ value: { name: 'The Associated Press' }, confidence: 'likely' },
	],
	['a credit alone', 'Head\n\nIt. (AP Photo/Roe)\n\nIt said.', { confidence: 'possible' }],
	[
		'a line',
		'Head\nSource: The Paper\nhttps://paper.example/a\n\nIt said.',
		{ value: { name: 'The Paper', url: 'https://paper.example/a' } },
	],
	[
		'an address',
		'Head\nhttps://www.paper.example/a\n\nIt said.',
		{ value: { name: 'paper.example', url: 'https://www.paper.example/a' }, confidence: 'likely' },
	],
	[
		'a copyright notice',
		'Head\n\nIt said.\n\nCopyright 2017 The Associated Press. All rights reserved.',
		{ value: { name: 'The Associated Press' } },
	],
])('the source is in %s', (_as, text, source) => {
	expect(read(text).source).toMatchObject(source ?? {});
});

test.each<[as: string, text: string, doubt: RegExp]>([
	['no source', 'Head\n\nIt said.', /does not say where it comes from/],
	['a dash without a place', 'Head\n\n— It said.', /began with a dash/],
	['no end', 'Head\n\nIt said that the', /ends without a full stop/],
])('a report with %s is doubtful', (_as, text, doubt) => {
	expect(read(text).doubts.join(' ')).toMatch(doubt);
});

test('what is known goes before what the text says', () => {
	const known = { date: { value: '2017', confidence: 'certain', because: 'it' } } as const;
	expect(readWireReport(readPlainText(report), { ...known, title: undefined })).toMatchObject({
		...known,
		title: { value: 'Agency gives up its demand' },
	});
});

function read(text: string) {
	return readWireReport(readPlainText(text));
}
