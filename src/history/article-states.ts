import type { Commit, FileChange } from './git-log.ts';

/** What the file of an article held from a commit on. */
export interface State {
	/** When it was committed, in seconds since 1970. */
	readonly time: number;
	/** Where the file lay then. */
	readonly path: string;
	readonly blob: string | undefined;
}

/** Finds the states of the file at a path, oldest first. Where it lay before is told by `isFormer`. */
export type StateFinder = (path: string, isFormer: (path: string) => boolean) => State[];

/**
 * Reads the states of files out of commits, which are newest first. A file that moved is followed to a former path,
 * and never by being alike; what was deleted and came back begins anew.
 */
export function findStatesIn(commits: readonly Commit[]): StateFinder {
	const byPath = new Map<string, Step[]>();
	commits.forEach(({ time, files }, commit) => {
		for (const [path, change] of files) {
			const steps = byPath.get(path) ?? [];
			steps.push({ time, commit, ...change });
			byPath.set(path, steps);
		}
	});
	const formerIn = (commit: number, isFormer: (path: string) => boolean) =>
		[...(commits[commit]?.files ?? [])].find(([path, { type }]) => type === 'deleted' && isFormer(path))?.[0];

	const follow = (path: string, before: number, isFormer: (path: string) => boolean): State[] => {
		const states: State[] = [];
		for (const { time, commit, type, blob } of byPath.get(path) ?? []) {
			if (commit <= before) continue;
			if (type === 'deleted') break;
			states.unshift({ time, path, blob });
			if (type === 'changed') continue;
			const former = formerIn(commit, isFormer);
			// The deletion of the former path belongs to this commit.
			return former === undefined ? states : [...follow(former, commit, isFormer), ...states];
		}
		return states;
	};
	return (path, isFormer) => follow(path, -1, (other) => other === path || isFormer(other));
}

type Step = FileChange & { readonly time: number; readonly commit: number };
