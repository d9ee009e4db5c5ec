import type { Problem } from '../problems/problem.ts';

/** Why git gave no answer: there is none on the machine, or what it said instead. */
export type GitFailure = { readonly type: 'absent' } | { readonly type: 'refused'; readonly said: string };

/** Why there is no history: git failed, or this copy of the repository has not all of it. */
export type HistoryFailure = GitFailure | { readonly type: 'shallow' } | { readonly type: 'partial' };

/** The notice that an archive which asks for its history gets in its place. */
export function reportMissing(failure: HistoryFailure): Problem {
	const [reason, cure] = explain(failure);
	return {
		rule: 'history-missing',
		place: { type: 'file', file: 'archive.yaml' },
		message: `${reason}, so articles do not show how they were changed.`,
		cure,
	};
}

function explain(failure: HistoryFailure): readonly [reason: string, cure: string] {
	if (failure.type === 'absent')
		return ['Git is not installed on this machine', 'Install git, or delete `history` in archive.yaml.'];
	if (failure.type === 'shallow')
		return [
			'This copy of the repository has only its newest commits',
			'Run `git fetch --unshallow`. In a workflow of GitHub, write `fetch-depth: 0` for `actions/checkout`.',
		];
	if (failure.type === 'partial' || /promisor|lazy fetching/.test(failure.said))
		return ['This copy of the repository does not have the old texts', 'Clone the repository without `--filter`.'];
	if (failure.said.includes('not a git repository'))
		return ['The content lies in no git repository', 'Keep it in one, or delete `history` in archive.yaml.'];
	if (failure.said.includes('does not have any commits'))
		return ['Nothing has been committed yet', 'Commit the content.'];
	return [
		`Git refuses (${failure.said})`,
		'Run `git status` in the content folder; git says there what to do about it.',
	];
}
