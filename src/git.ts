import { spawn } from 'node:child_process';
import type { GitFailure } from './history/history-missing.ts';

/**
 * What git answers in a folder. It runs no hook and no other program, asks nobody and no network, and of its
 * configuration takes nothing that changes the answer. The only place that starts git.
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer | GitFailure> {
	return new Promise((done) => {
		const child = spawn('git', [...settings, ...args], { cwd: folder, env: environment() });
		const output: Buffer[] = [];
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.on('error', () => {
			done({ type: 'absent' });
		});
		child.on('close', (code) => {
			done(code === 0 ? Buffer.concat(output) : { type: 'refused', said: lastWord(said) });
		});
		// Where git ends before it has read everything, its exit code tells why.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}

const settings = ['--no-pager', '--literal-pathspecs', '-c', 'log.showRoot=true', '-c', 'log.showSignature=false'];

/** Without what a hook that runs a build has set for its own repository; only the configuration may be named there. */
function environment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/i.test(name));
	return {
		...Object.fromEntries(kept),
		LC_ALL: 'C',
		GIT_ALLOW_PROTOCOL: 'none',
		GIT_NO_LAZY_FETCH: '1',
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_TERMINAL_PROMPT: '0',
	};
}

/** Why git ended, which may stand below warnings. */
function lastWord(said: string): string {
	const lines = said.trim().split('\n');
	return lines.findLast((line) => line.startsWith('fatal:')) ?? lines[0] ?? '';
}
