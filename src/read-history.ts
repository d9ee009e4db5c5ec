import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { BuiltArchive } from './build-archive.ts';
import { knowledgeOf } from './content-bodies.ts';
import { cacheFolder } from './content-root.ts';
import { runGit } from './git.ts';
import { findChanges, type ArticleChange } from './history/article-changes.ts';
import { findStatesIn, type State } from './history/article-states.ts';
import type { WordsContext } from './history/article-words.ts';
import { parseBlobs } from './history/git-blobs.ts';
import { logOptions, parseGitLog } from './history/git-log.ts';
import { reportMissing, type HistoryFailure } from './history/history-missing.ts';
import { findPublicVersions } from './history/public-versions.ts';
import { readState } from './history/read-state.ts';
import { createWordCutter } from './history/word-cutter.ts';
import { loadKept, readVersion, saveKept } from './kept-results.ts';
import type { NameLookup } from './markdown/settled-mentions.ts';
import type { Problem } from './problems/problem.ts';
import type { ArticleEntry } from './reading/entry.ts';
import type { EntityId, RecordKind } from './schemas/entity.ts';
import { dayIn, type PartialDate } from './schemas/partial-date.ts';
import { pathOf } from './site/former-addresses.ts';

/**
 * Reads from git how the articles in the content folder at `root` were changed. Where the archive asks for it and there
 * is no answer, a notice says why. `cache` is the folder that keeps what was found for the next time.
 */
export async function readHistory(
	root: string,
	built: BuiltArchive,
	cache = cacheFolder(),
): Promise<{ readonly history: BuiltArchive['history']; readonly problems: readonly Problem[] }> {
	if (!built.content.facts.history) return { history: new Map(), problems: [] };
	const found = await findHistory(root, built, cache);
	return found instanceof Map
		? { history: found, problems: [] }
		: { history: new Map(), problems: [reportMissing(found)] };
}

/** The changes of an article, and the names of records, by their ids, that its words took from elsewhere. */
interface KeptChanges {
	readonly changes: readonly ArticleChange[];
	readonly names: Readonly<Record<string, string | null>>;
}

async function findHistory(
	root: string,
	built: BuiltArchive,
	cache: string,
): Promise<Map<EntityId, readonly ArticleChange[]> | HistoryFailure> {
	const past = await readStates(root, built);
	if ('type' in past) return past;
	const [file, version] = [join(cache, 'history.json'), await readVersion(join(import.meta.dirname, '..'))];
	const before = await loadKept<KeptChanges>(file, version);
	const { nameOf, renamedTo } = knowledgeOf(built.content);
	const nameThen = (id: EntityId<RecordKind>) => nameOf(id) ?? nameOf(renamedTo(id) ?? id);
	const { language, timeZone } = built.content.facts;
	const articles = past.articles.map(({ id, states }) => {
		const key = hash('sha256', JSON.stringify([language, timeZone, states]));
		const old = before[key];
		const isSame =
			old && Object.entries(old.names).every(([id, name]) => (nameThen(id as EntityId<RecordKind>) ?? null) === name);
		return { id, states, key, kept: isSame ? old : undefined };
	});
	const unknown = articles.filter(({ kept }) => kept === undefined).flatMap(({ states }) => states);
	const texts = await readTexts(root, unknown);
	if (!(texts instanceof Map)) return texts;
	const compare = comparer(built, texts, nameThen);
	const found = articles.map(({ id, states, key, kept }) => ({ id, key, kept: kept ?? compare(states) }));
	if (unknown.length > 0) await saveKept(file, version, Object.fromEntries(found.map(({ key, kept }) => [key, kept])));
	// What is dated later than all commits may not have been read by anyone yet.
	const shown = found.map(({ id, kept }) => [id, kept.changes.filter(({ day }) => day <= past.lastDay)] as const);
	return new Map(shown.filter(([, { length }]) => length > 0));
}

interface Past {
	/** What the files of articles held that were ever changed. */
	readonly articles: readonly { readonly id: EntityId; readonly states: readonly State[] }[];
	/** The day until which it is known what was public: that of the last commit that touched an article. */
	readonly lastDay: PartialDate;
}

async function readStates(root: string, { content }: BuiltArchive): Promise<Past | HistoryFailure> {
	const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository']);
	if ('type' in shallow) return shallow;
	if (shallow.toString().trim() === 'true') return { type: 'shallow' };
	const log = await runGit(root, ['log', ...logOptions, '--', 'articles']);
	if ('type' in log) return log;
	const commits = parseGitLog(log.toString());
	const find = findStatesIn(commits);
	const articles = content.articles.flatMap((article) => {
		const states = article.data.hideHistory ? [] : find(article.file.path, formerPaths(article, content.facts.url));
		return states.length > 1 ? [{ id: article.id, states }] : [];
	});
	const lastDay = dayIn(content.facts.timeZone, new Date((commits[0]?.time ?? 0) * 1000));
	// A clock may have been set to a day that has not come.
	return { articles, lastDay: lastDay < content.today ? lastDay : content.today };
}

/** Tells the paths at which the file of an article lay, by the addresses that it had. */
function formerPaths({ data }: ArticleEntry, url: string | undefined): (path: string) => boolean {
	const paths = new Set(data.formerly.map((address) => pathOf(address, url).replace(/\/$/, '.md')));
	return (path) => paths.has(path);
}

async function readTexts(root: string, states: readonly State[]): Promise<Map<string, string> | HistoryFailure> {
	const ids = [...new Set(states.flatMap(({ blob }) => blob ?? []))];
	if (ids.length === 0) return new Map();
	const blobs = await runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
	return 'type' in blobs ? blobs : (parseBlobs(blobs) ?? { type: 'partial' });
}

/** Finds the changes between the states of one article after the other. */
function comparer(
	{ content, dates }: BuiltArchive,
	texts: ReadonlyMap<string, string>,
	nameThen: NameLookup,
): (states: readonly State[]) => KeptChanges {
	const { language, timeZone } = content.facts;
	const cutter = createWordCutter(language);
	return (states) => {
		const names: Record<string, string | null> = {};
		const nameOf: NameLookup = (id) => {
			const name = nameThen(id);
			names[id] = name ?? null;
			return name;
		};
		const context: WordsContext = { nameOf, dates };
		const versions = findPublicVersions(states, {
			dayOf: (time) => dayIn(timeZone, new Date(time * 1000)),
			read: ({ path, blob }) => {
				const text = blob === undefined ? undefined : texts.get(blob);
				return text === undefined ? undefined : readState(path, text, context);
			},
		});
		return { changes: findChanges(versions, cutter), names };
	};
}
