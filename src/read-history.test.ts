import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHistory } from './read-history.ts';
import type { ContentFile } from './reading/content-file.ts';
import { agency, archiveFacts, archiveOf, article, type Fields } from './testing/build-content.ts';

const facts = archiveFacts({ history: 'true' });
const path = 'articles/2026/a.md';

let folder: string;
let root = tmpdir();

const hasGit = canRun('git');

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'history-'));
	root = join(folder, 'a "folder" of ünusual name');
	await mkdir(root);
});

afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true, force: true });
});

test('without git there is no history, and an archive that asks for it is told so', async () => {
	vi.stubEnv('PATH', '');
	expect(await told(saved('One.'))).toEqual(['history-missing archive.yaml: Git is not installed on this machine']);
	expect(await told(saved('One.'), archiveFacts())).toEqual([]);
});

describe.runIf(hasGit)('with git', () => {
	test('an archive that does not ask for its history has none', async () => {
		await commit('2026-11-01', saved('One.'));
		await commit('2026-11-02', saved('Two.'));
		expect(await told(saved('Two.'), archiveFacts())).toEqual([]);
	});

	test.each<
		[name: string, states: readonly [day: string, ...files: ContentFile[]][], now: ContentFile, told: string[]]
	>([
		['one version', [['11-01', saved('One.')]], saved('One.'), []],
		[
			'two',
			[
				['11-01', saved('One.')],
				['11-02', saved('Two.')],
			],
			saved('Two.'),
			['2026/a 2026-11-02 [-One-]{+Two+}.'],
		],
		[
			'a working copy that has more',
			[
				['11-01', saved('One.')],
				['11-02', saved('Two.')],
			],
			saved('CANARY.'),
			['2026/a 2026-11-02 [-One-]{+Two+}.'],
		],
		[
			'a draft before it was published',
			[
				['11-01', saved('CANARY.', { draft: 'true' })],
				['11-02', saved('Two.')],
				['11-03', saved('Three.')],
			],
			saved('Three.'),
			['2026/a 2026-11-03 [-Two.-]{+Three.+}'],
		],
		[
			'words that were taken out under embargo',
			[
				['11-01', saved('CANARY.', { date: '2026-11-20' })],
				['11-02', saved('One.')],
			],
			saved('One.'),
			[],
		],
		[
			'a file that was taken out and came back',
			[['11-01', saved('CANARY.')], ['11-02'], ['11-03', saved('Two.')], ['11-04', saved('Three.')]],
			saved('Three.'),
			['2026/a 2026-11-04 [-Two.-]{+Three.+}'],
		],
		[
			'an article that hides its earlier versions',
			[
				['11-01', saved('CANARY.')],
				['11-02', saved('Two.', { hideHistory: 'true' })],
			],
			saved('Two.', { hideHistory: 'true' }),
			[],
		],
		[
			'a file that was renamed',
			[
				['11-01', article('2025/old', {}, 'One.')],
				['11-02', saved('Two.', { formerly: ['/articles/2025/old/'] })],
			],
			saved('Two.', { formerly: ['/articles/2025/old/'] }),
			['2026/a 2026-11-02 [-2025/old-]|{+2026/a+}|[-2025-]|{+2026+}|[-One-]{+Two+}.'],
		],
		[
			'one that took the place of another without saying so',
			[
				['11-01', article('2026/old', {}, 'CANARY and the rest of it.')],
				['11-02', saved('And the rest of it.')],
			],
			saved('And the rest of it.'),
			[],
		],
	])('%s', async (_, states, now, changes) => {
		for (const [day, ...files] of states) await commit(`2026-${day}`, ...files);
		const lines = await told(now);
		expect(lines.join()).not.toContain('CANARY');
		expect(lines).toEqual(changes);
	});

	test('what is public on a day is told by the time zone of the archive', async () => {
		await commit('2026-11-01T03:00:00Z', saved('One.'));
		await commit('2026-11-02T03:00:00Z', saved('Two.'));
		expect(await told(saved('Two.'), archiveFacts({ history: 'true', timeZone: 'America/New_York' }))).toEqual([
			'2026/a 2026-11-01 [-One-]{+Two+}.',
		]);
	});

	test('a merged branch is one change, on the day of the merge', async () => {
		await commit('2026-11-01', saved('One.'));
		git('checkout', '-q', '-b', 'work');
		await commit('2026-11-02', saved('CANARY.'));
		await commit('2026-11-03', saved('Three.'));
		git('checkout', '-q', '-');
		await commit('2026-11-04', agency('dhs'), saved('One.'));
		run('2026-11-05', 'merge', '-q', '--no-ff', '-m', 'merge', 'work');
		expect(await told(saved('Three.'))).toEqual(['2026/a 2026-11-05 [-One.-]{+Three.+}']);
	});

	test('names of records are those of today, also where the changes are kept', async () => {
		await commit('2026-11-01', saved('[[agency:dhs]] said one.'));
		await commit('2026-11-02', saved('[[agency:dhs]] said two.'));
		const told = async (name: string) => {
			const files = [facts, saved('[[agency:dhs]] said two.'), agency('dhs', { name })];
			return lines(await readHistory(root, archiveOf(files), join(folder, 'cache')));
		};
		expect(await told('Homeland')).toEqual(['2026/a 2026-11-02 Homeland said [-one-]{+two+}.']);
		expect(await told('Homeland')).toEqual(['2026/a 2026-11-02 Homeland said [-one-]{+two+}.']);
		expect(await told('Security')).toEqual(['2026/a 2026-11-02 Security said [-one-]{+two+}.']);
		expect(await readdir(join(folder, 'cache'))).toEqual(['history.json']);
	});

	test('a file that was a link for a while shows nothing of what it led to', async () => {
		await commit('2026-11-01', saved('One.'));
		await rm(join(root, path));
		await writeFile(join(folder, 'secret'), saved('CANARY.').text);
		await symlink(join(folder, 'secret'), join(root, path));
		run('2026-11-02', 'add', '-A');
		run('2026-11-02', 'commit', '-qm', 'x');
		await rm(join(root, path));
		await commit('2026-11-03', saved('Three.'));
		expect(await told(saved('Three.'))).toEqual(['2026/a 2026-11-03 [-One.-]{+Three.+}']);
	});

	test('configuration changes nothing, starts nothing and asks nobody', async () => {
		await commit('2026-11-01', saved('One.'));
		await commit('2026-11-02', saved('Two.'));
		const trap = `touch "${join(folder, 'trap')}"`;
		for (const [name, value] of [
			['log.showRoot', 'false'],
			['log.showSignature', 'true'],
			['log.follow', 'true'],
			['format.pretty', '%B'],
			['color.ui', 'always'],
			['diff.renames', 'copies'],
			['diff.external', trap],
			['core.pager', trap],
			['core.fsmonitor', trap],
			['gpg.program', trap],
		])
			git('config', name ?? '', value ?? '');
		vi.stubEnv('GIT_DIR', join(folder, 'nowhere'));
		expect(await told(saved('Two.'))).toEqual(['2026/a 2026-11-02 [-One-]{+Two+}.']);
		expect(await readdir(folder)).not.toContain('trap');
	});

	test('content that lies in no repository is told, and so is one without a commit', async () => {
		expect(await told(saved('One.'))).toEqual(['history-missing archive.yaml: The content lies in no git repository']);
		git('init', '-q');
		expect(await told(saved('One.'))).toEqual(['history-missing archive.yaml: Nothing has been committed yet']);
	});

	test('a copy of the newest commits is told, and so is one without the old texts', async () => {
		await commit('2026-11-01', saved('One.'));
		await commit('2026-11-02', saved('Two.'));
		git('config', 'uploadpack.allowFilter', 'true');
		const [whole, missing] = [root, 'history-missing archive.yaml: This copy of the repository'];
		for (const [option, reason] of [
			['--depth=1', 'has only its newest commits'],
			['--filter=blob:none', 'does not have the old texts'],
		]) {
			root = join(folder, option ?? '');
			execFileSync('git', ['clone', '-q', option ?? '', `file://${whole}`, root], { stdio: 'ignore' });
			expect((await told(saved('Two.'))).join()).toContain(`${missing} ${reason ?? ''}`);
		}
	});

	test('a repository that git refuses to read is told with what git said', async () => {
		git('init', '-q');
		await writeFile(join(root, '.git/config'), '[core');
		expect((await told(saved('One.'))).join()).toMatch(
			/^history-missing archive\.yaml: Git refuses \(fatal: bad config/,
		);
	});

	test('a part of a larger repository is read alone', async () => {
		const [above, below] = [root, join(root, 'sites/news')];
		await mkdir(below, { recursive: true });
		git('init', '-q');
		await commit('2026-11-01', article('2026/a', {}, 'CANARY.'));
		root = below;
		await commit('2026-11-02', saved('One.'));
		root = above;
		await commit('2026-11-03', article('2026/a', {}, 'CANARY again.'));
		await mkdir(join(below, 'articles/2017'), { recursive: true });
		root = below;
		await commit('2026-11-04', saved('Two.'));
		expect((await told(saved('Two.'))).join()).not.toContain('CANARY');
	});
});

/** An article at `path` with a text. */
function saved(body: string, fields: Fields = {}): ContentFile {
	return article('2026/a', { date: '2026', ...fields }, body);
}

/** Commits these articles, and no others, on a day or at a moment. */
async function commit(day: string, ...files: readonly ContentFile[]): Promise<void> {
	if (!canRun('git', 'rev-parse')) git('init', '-q');
	await rm(join(root, 'articles'), { recursive: true, force: true });
	for (const file of files) {
		await mkdir(dirname(join(root, file.path)), { recursive: true });
		await writeFile(join(root, file.path), file.text);
	}
	run(day, 'add', '-A');
	run(day, 'commit', '-q', '--allow-empty', '-m', 'x');
}

function run(day: string, ...args: readonly string[]): void {
	const moment = day.includes('T') ? day : `${day}T12:00:00Z`;
	const env = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
	execFileSync('git', ['-c', 'user.name=N', '-c', 'user.email=e@example.org', ...args], { cwd: root, env });
}

function git(...args: readonly string[]): void {
	run('2026-11-01', ...args);
}

/** The changes of all articles, or what is told in their place. */
async function told(now: ContentFile, archive = facts): Promise<string[]> {
	return lines(await readHistory(root, archiveOf([archive, now]), join(folder, 'cache')));
}

function lines({ history, problems }: Awaited<ReturnType<typeof readHistory>>): string[] {
	return [
		...problems.map(({ rule, place, message }) => `${rule} ${place.file}: ${message.split(', so')[0] ?? ''}`),
		...[...history].flatMap(([id, changes]) =>
			changes.map(({ day, passages }) => {
				const words = passages.map(({ runs }) =>
					runs
						.map(({ type, text }) => (type === 'same' ? text : type === 'added' ? `{+${text}+}` : `[-${text}-]`))
						.join(''),
				);
				return `${id.slice('article/'.length)} ${day} ${words.join('|')}`;
			}),
		),
	];
}

function canRun(program: string, ...args: readonly string[]): boolean {
	try {
		execFileSync(program, args.length === 0 ? ['--version'] : args, { cwd: root, stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
