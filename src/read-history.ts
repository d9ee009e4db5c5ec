import type { BuiltArchive } from './build-archive.ts';
import { knowledgeOf } from './content-bodies.ts';
import { runGit, type GitFailure } from './git.ts';
import { findChanges } from './history/article-changes.ts';
import { findStatesIn, type State } from './history/article-states.ts';
import type { WordsContext } from './history/article-words.ts';
import { parseBlobs } from './history/git-blobs.ts';
import { logOptions, parseGitLog } from './history/git-log.ts';
import { findPublicVersions } from './history/public-versions.ts';
import { readState } from './history/read-state.ts';
import { createWordCutter } from './history/word-cutter.ts';
import type { Problem } from './problems/problem.ts';
import type { ArticleEntry } from './reading/entry.ts';
import { dayIn } from './site/dates.ts';
import { pathOf } from './site/former-addresses.ts';

/**
 * Reads from git how the articles in the content folder at `root` changed. Where the archive asks for it and there is
 * no answer, a notice says why.
 */
export async function readHistory(
	root: string,
	built: BuiltArchive,
): Promise<{ readonly history: History; readonly problems: readonly Problem[] }> {
	if (!built.content.facts.history) return { history: new Map(), problems: [] };
	const answer = await readStates(root, built);
	if ('missing' in answer) return { history: new Map(), problems: [missing(answer)] };
	return { history: findHistory(built, answer), problems: [] };
}

/** What the files of articles held, and until when that is known. */
interface States {
	readonly states: ReadonlyMap<ArticleEntry, readonly State[]>;
	readonly texts: ReadonlyMap<string, string>;
	/** In seconds since 1970. */
	readonly last: number;
}

/** Why there is no history, and what to do. */
interface Missing {
	readonly missing: string;
	readonly cure: string;
}

async function readStates(root: string, { content }: BuiltArchive): Promise<States | Missing> {
	const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository']);
	if (!Buffer.isBuffer(shallow)) return explain(shallow);
	if (shallow.toString().trim() === 'true') return isShallow;
	const log = await runGit(root, ['log', ...logOptions, '--', 'articles']);
	if (!Buffer.isBuffer(log)) return explain(log);
	const commits = parseGitLog(log.toString());
	const find = findStatesIn(commits);
	const states = new Map(
		content.articles
			.filter(({ data }) => !data.hideHistory)
			.map((article) => [article, find(article.file.path, formerPaths(article, content.facts.url))] as const)
			.filter(([, { length }]) => length > 1),
	);
	const ids = new Set([...states.values()].flat().flatMap(({ blob }) => blob ?? []));
	const blobs =
		ids.size === 0 ? Buffer.alloc(0) : await runGit(root, ['cat-file', '--batch'], `${[...ids].join('\n')}\n`);
	if (!Buffer.isBuffer(blobs)) return explain(blobs);
	const texts = parseBlobs(blobs);
	if (texts === undefined) return isPartial;
	return { states, texts, last: commits[0]?.time ?? 0 };
}

/** Tells the paths at which the file of an article lay, by the addresses that it had. */
function formerPaths({ data }: ArticleEntry, url: string | undefined): (path: string) => boolean {
	const paths = new Set(data.formerly.map((address) => pathOf(address, url).replace(/\/$/, '.md')));
	return (path) => paths.has(path);
}

function findHistory({ content, dates }: BuiltArchive, { states, texts, last }: States): History {
	const { language, timeZone } = content.facts;
	const { nameOf, renamedTo } = knowledgeOf(content);
	const context: WordsContext = { nameOf: (id) => nameOf(id) ?? nameOf(renamedTo(id) ?? id), dates };
	const dayOf = (time: number) => dayIn(timeZone, new Date(time * 1000));
	const read = ({ path, blob }: State) => {
		const text = blob === undefined ? undefined : texts.get(blob);
		return text === undefined ? undefined : readState(path, text, context);
	};
	const cutter = createWordCutter(language);
	const facts = { read, dayOf, lastDay: dayOf(last) };
	const changes = [...states].map(
		([{ id }, own]) => [id, findChanges(findPublicVersions(own, facts), cutter)] as const,
	);
	return new Map(changes.filter(([, { length }]) => length > 0));
}

const isShallow: Missing = {
	missing: 'This copy of the repository has only its newest commits',
	cure: 'Run `git fetch --unshallow`. In a workflow, write `fetch-depth: 0` below `actions/checkout`.',
};

const isPartial: Missing = {
	missing: 'This copy of the repository does not have the old texts',
	cure: 'Clone the repository again, without `--filter`.',
};

function explain(failure: GitFailure): Missing {
	if (failure.type === 'absent')
		return {
			missing: 'Git is not installed on this machine',
			cure: 'Install git, or delete `history` in archive.yaml.',
		};
	if (failure.said.includes('not a git repository'))
		return {
			missing: 'The content lies in no git repository',
			cure: 'Keep it in one, or delete `history` in archive.yaml.',
		};
	if (failure.said.includes('does not have any commits'))
		return { missing: 'Nothing has been committed yet', cure: 'Commit the content with git.' };
	return {
		missing: `Git refuses to tell: ${failure.said}`,
		cure: 'Run `git status` in the content folder; git says there what to do.',
	};
}

function missing({ missing, cure }: Missing): Problem {
	return {
		rule: 'history-missing',
		place: { type: 'file', file: 'archive.yaml' },
		message: `${missing}, so articles do not show how they were changed.`,
		cure,
	};
}

type History = BuiltArchive['history'];
