import { describe, expect, test } from 'vitest';
import { formatRecord, parseRecord } from './record-format.ts';

const switches = ['draft', 'stub'];

describe('what an editor typed comes back from the form as it was', () => {
	test.each([
		['docketNumber: 0123', { docketNumber: '0123' }],
		['externalIds: { twitter: 823950814163697666 }', { externalIds: { twitter: '823950814163697666' } }],
		['date: 2017-02-30', { date: '2017-02-30' }],
		['name: yes', { name: 'yes' }],
		['name: "true"', { name: 'true' }],
		['name: null', { name: 'null' }],
		['date: 1e3', { date: '1e3' }],
		['handle: 0x10', { handle: '0x10' }],
		['title: "A: b # c"', { title: 'A: b # c' }],
		['byline:\n  - Roe, Jane', { byline: ['Roe, Jane'] }],
		['draft: true', { draft: true }],
	])('%s', (yaml, fields) => {
		const record = parseRecord(`---\n${yaml}\n---\nText.\n`, switches);
		expect(record).toEqual({ ...fields, body: 'Text.\n' });
		expect(parseRecord(formatRecord(record), switches)).toEqual(record);
	});
});

test.each([
	[{ title: 'A', body: '' }, '---\ntitle: A\n---\n\n'],
	[{ title: 'A', updated: '', byline: [], source: { name: '', url: '' }, body: 'B' }, '---\ntitle: A\n---\nB\n'],
	[{ title: 'A', draft: false, stub: false, body: 'B' }, '---\ntitle: A\n---\nB\n'],
	[{ title: 'A', draft: true, body: 'B' }, '---\ntitle: A\ndraft: true\n---\nB\n'],
	[{ date: '2017', body: 'B' }, '---\ndate: "2017"\n---\nB\n'],
	[{ date: '2017-04-07', body: '\n\nB\n\n' }, '---\ndate: 2017-04-07\n---\nB\n'],
	[{ title: 'A', body: '\n    code\n\nB' }, '---\ntitle: A\n---\n    code\n\nB\n'],
	[{ events: [{ date: '2017-04', title: '' }], body: 'B' }, '---\nevents:\n  - date: 2017-04\n---\nB\n'],
	[{ title: `${'Long '.repeat(40)}end`, body: 'B' }, `---\ntitle: ${'Long '.repeat(40)}end\n---\nB\n`],
])('%j is written without what is empty, and as other programs read it', (record, text) => {
	expect(formatRecord(record)).toBe(text);
});

test.each([
	['no front matter', 'Text.'],
	['an open front matter', '---\ntitle: A\n'],
	['a second meaning', '---\ntitle: A\ntitle: B\n---\n'],
	['a remark behind a value', '---\ntitle: A # b\n---\n'],
	['a switch that is neither on nor off', '---\ntitle: A\ndraft: yes\n---\n'],
])('a file with %s is refused, so that saving cannot lose what was not understood', (_, text) => {
	expect(() => parseRecord(text, switches)).toThrow();
});
