import { execFileSync } from 'node:child_process';

/** Whether this machine has git; the tests of what git tells are left out where it has not. */
export const hasGit = canRun();

/** Commits all files of a folder, which becomes a repository of its own, at noon of a day. */
export function commit(folder: string, day: string): void {
	const date = `${day}T12:00:00Z`;
	const names = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
	const run = (...args: readonly string[]) =>
		execFileSync('git', args, { cwd: folder, env: { ...process.env, GIT_COMMITTER_DATE: date } });
	run('init', '--quiet');
	run('add', '--all', '.');
	run(...names, 'commit', '--quiet', '--message', day);
}

function canRun(): boolean {
	try {
		execFileSync('git', ['version']);
		return true;
	} catch {
		return false;
	}
}
