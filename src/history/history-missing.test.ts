import { expect, test } from 'vitest';
import { reportMissing, type HistoryFailure } from './history-missing.ts';

test.each<[failure: HistoryFailure, message: RegExp, cure: RegExp]>([
	[{ type: 'absent' }, /^Git is not installed/, /Install git/],
	[{ type: 'shallow' }, /only its newest commits/, /git fetch --unshallow.*fetch-depth: 0/],
	[{ type: 'partial' }, /does not have the old texts/, /--filter/],
	[refused('fatal: could not fetch 7898 from promisor remote'), /does not have the old texts/, /--filter/],
	[
		refused('fatal: not a git repository (or any of the parent directories): .git'),
		/in no git repository/,
		/delete `history`/,
	],
	[refused("fatal: your current branch 'main' does not have any commits yet"), /Nothing has been committed/, /Commit/],
	[
		refused("fatal: detected dubious ownership in repository at '/a'"),
		/\(fatal: detected dubious ownership/,
		/git status/,
	],
])('%j', (failure, message, cure) => {
	const problem = reportMissing(failure);
	expect(problem).toMatchObject({ rule: 'history-missing', place: { type: 'file', file: 'archive.yaml' } });
	expect(problem.message).toMatch(message);
	expect(problem.message).toMatch(/, so articles do not show how they were changed\.$/);
	expect(problem.cure).toMatch(cure);
});

function refused(said: string): HistoryFailure {
	return { type: 'refused', said };
}
