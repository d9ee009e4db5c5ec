import { expect, test } from 'vitest';
import { findStatesIn } from './article-states.ts';
import type { Commit, FileChange } from './git-log.ts';

// A commit is the files that it changed: a letter says that the file was added (A), changed (M) or deleted (D).
type Files = Record<string, `A${string}` | `M${string}` | 'D'>;

test.each<[name: string, commits: readonly Files[], states: readonly string[]]>([
	['a file that was never committed', [{ other: 'A1' }], []],
	['a file that was changed', [{ now: 'A1' }, { other: 'A2' }, { now: 'M3' }], ['0 now 1', '2 now 3']],
	[
		'a file that moved to where it lies',
		[{ old: 'A1' }, { old: 'D', now: 'A2' }, { now: 'M3' }],
		['0 old 1', '1 now 2', '2 now 3'],
	],
	[
		'one that moved twice',
		[{ older: 'A1' }, { older: 'D', old: 'A1' }, { old: 'D', now: 'A1' }],
		['0 older 1', '1 old 1', '2 now 1'],
	],
	[
		'one that moved back',
		[{ now: 'A1' }, { now: 'D', old: 'A2' }, { old: 'D', now: 'A3' }],
		['0 now 1', '1 old 2', '2 now 3'],
	],
	[
		'a file that came when one with the same words was deleted',
		[{ alien: 'A1' }, { alien: 'D', now: 'A1' }],
		['1 now 1'],
	],
	['a file beside one that has its former address still', [{ old: 'A1' }, { now: 'A2' }, { old: 'D' }], ['1 now 2']],
	[
		'a file that was deleted and came back',
		[{ now: 'A1' }, { now: 'M2' }, { now: 'D' }, { now: 'A3' }, { now: 'M4' }],
		['3 now 3', '4 now 4'],
	],
	['a file that is deleted', [{ now: 'A1' }, { now: 'D' }], []],
])('%s', (_, commits, states) => {
	const find = findStatesIn(commits.map(commitAt).reverse());
	const found = find('now', (path) => path.startsWith('old'));
	expect(found.map(({ time, path, blob }) => `${time} ${path} ${blob ?? ''}`)).toEqual(states);
});

function commitAt(files: Files, time: number): Commit {
	const types = { A: 'added', M: 'changed', D: 'deleted' } as const;
	const changeOf = (sign: string): FileChange => ({ type: types[sign[0] as keyof typeof types], blob: sign.slice(1) });
	return { time, files: new Map(Object.entries(files).map(([path, sign]) => [path, changeOf(sign)])) };
}
