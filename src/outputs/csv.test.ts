import { expect, test } from 'vitest';
import { formatCsv } from './csv.ts';

test('every line ends in CR LF, the first has the names of the columns', () => {
	expect(formatCsv(['a', 'b'], [['x', 1]])).toBe('a,b\r\nx,1\r\n');
	expect(formatCsv(['a'], [])).toBe('a\r\n');
});

test.each<[value: string | number, cell: string]>([
	['plain', 'plain'],
	['', ''],
	['Twitter, Inc.', '"Twitter, Inc."'],
	['a "b" c', '"a ""b"" c"'],
	['two\nlines', '"two\nlines"'],
	['שלום', 'שלום'],
	[1234.5, '1234.5'],
	[-3, '-3'],
	['@ALT_uscis v. CBP', "'@ALT_uscis v. CBP"],
	['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
	['+1', "'+1"],
	['-1', "'-1"],
	['a=b', 'a=b'],
])('%j is written as %s', (value, cell) => {
	expect(formatCsv(['a'], [[value]])).toBe(`a\r\n${cell}\r\n`);
});
