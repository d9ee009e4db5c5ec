import { expect, test } from 'vitest';
import { readRename } from './read-rename.ts';

test.each<[args: string[], from: string, to: string]>([
	[['agency/cbp', 'customs'], 'agency/cbp', 'agency/customs'],
	[['legal-action:suit', 'case'], 'legal-action/suit', 'legal-action/case'],
	[['article/2017/old', 'new'], 'article/2017/old', 'article/2017/new'],
	[['article/2017/old', '2017/new'], 'article/2017/old', 'article/2017/new'],
])('%j names a record and its new id', (args, from, to) => {
	expect(readRename(args)).toEqual({ from, to });
});

test.each<[args: string[], words: string]>([
	[[], 'Usage'],
	[['agency/cbp'], 'Usage'],
	[['agency/cbp', 'a', 'b'], 'Usage'],
	[['cbp', 'customs'], 'Usage'],
	[['statute/usc', 'x'], 'Usage'],
	[['article/old', 'new'], 'Usage'],
	[['agency/2017/cbp', 'new'], 'Usage'],
	[['agency/cbp', 'CBP'], 'small letters'],
	[['agency/cbp', '../cbp'], 'small letters'],
	[['article/2017/old', '2018/new'], 'stays in the folder of its year'],
	[['agency/cbp', 'cbp'], 'already'],
])('%j is refused', (args, words) => {
	expect(readRename(args)).toEqual({ refusal: expect.stringContaining(words) as string });
});
