import { expect, test } from 'vitest';
import type { Answer, RecordHit } from './answer.ts';
import { readState } from './search-state.ts';
import { isFound, sayFound, sayNothing } from './said.ts';

const record: RecordHit = { href: '/a/', kind: 'agency', name: 'A', alias: undefined };

function answer(records: number, all: number, some: number): Answer {
	return {
		records: Array.from({ length: records }, () => record),
		hits: [],
		hasMore: false,
		all,
		some,
		suggestion: undefined,
	};
}

test.each([
	[0, 1, 0, '1 result'],
	[0, 1234, 0, '1,234 results'],
	[0, 3, 40, '3 results have all words, 40 more have some of them'],
	[0, 1, 1, '1 result has all words, 1 more has some of them'],
	[0, 0, 2, '2 results have some of the words, none has all'],
	[0, 0, 1, '1 result has some of the words, none has all'],
	[1, 0, 0, '1 record by name'],
	[2, 12, 0, '2 records by name, 12 results'],
])('of %i records, %i pages with all words and %i with some: %s', (records, all, some, said) => {
	expect(isFound(answer(records, all, some))).toBe(true);
	expect(sayFound(answer(records, all, some))).toBe(said);
});

test('an answer without records and pages is none', () => {
	expect(isFound(answer(0, 0, 0))).toBe(false);
});

test.each([
	['zzz', [], 'Nothing found. Try fewer or other words.'],
	['zzz', ['Kind: Articles'], 'Nothing found. Try fewer or other words, or take away “Kind: Articles”.'],
	['', ['Year: 2016', 'To: 2015'], 'Nothing found. Take away “Year: 2016” or “To: 2015”.'],
	['', ['A: a', 'B: b', 'C: c'], 'Nothing found. Take away “A: a”, “B: b” or “C: c”.'],
])('for "%s" narrowed down by %j: %s', (query, labels, said) => {
	const chosen = labels.map((label) => ({ label, without: readState('') }));
	expect(sayNothing(query, chosen)).toBe(said);
});
