import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { compareText } from '../problems/problem.ts';
import { kindOf, type EntityId, type EntityKind, type RecordKind } from '../schemas/entity.ts';
import { unmarkTitle } from '../schemas/article-title.ts';
import { emptyWords, type EmptyWords } from '../site/empty-words.ts';
import { formatNumber } from '../site/numbers.ts';
import { kindWords } from '../site/words.ts';
import { oneLine, statusOf } from './one-line.ts';
import { linkTo } from './record-link.ts';
import { buildShell, type Shell } from './shell.ts';

/** The A–Z of a kind: all of it, or the letters to choose from and one of them. */
export interface IndexView {
	readonly shell: Shell;
	readonly heading: string;
	readonly mark: string;
	readonly extent: string;
	readonly letters: readonly LetterLink[];
	/** Where to see how these are tied to others, for kinds that have ties. */
	readonly connections: string | undefined;
	/** What to say when there are none. */
	readonly none: EmptyWords | undefined;
	readonly groups: readonly {
		readonly letter: string;
		readonly anchor: string;
		readonly lines: readonly IndexLine[];
	}[];
}

interface LetterLink {
	readonly letter: string;
	readonly href: string;
	readonly count: number;
	readonly isCurrent: boolean;
}

interface IndexLine {
	readonly name: string;
	readonly href: string;
	readonly note: string;
}

/** A kind with more entries than this has a page for each letter. */
const onOnePage = 300;

/** The kinds that are tied to each other. */
const hasTies: readonly EntityKind[] = ['account', 'agency', 'legal-action'];

/** The letters of a kind that have pages of their own; none when all entries are on one page. */
export function indexLetters(built: BuiltArchive, kind: EntityKind, entries = sortEntries(built, kind)): string[] {
	return entries.length <= onOnePage ? [] : [...Map.groupBy(entries, (entry) => entry.letter).keys()];
}

/** Builds the A–Z of a kind, or the page of one of its letters; `entries` are those of the kind. */
export function buildIndexView(
	built: BuiltArchive,
	kind: EntityKind,
	letter?: string,
	entries = sortEntries(built, kind),
): IndexView {
	const isSplit = entries.length > onOnePage;
	const byLetter = [...Map.groupBy(entries, (entry) => entry.letter)];
	const shown = letter ?? (isSplit ? byLetter[0]?.[0] : undefined);
	const words = kindWords[kind];
	const pageOf = (key: string) => letterAddress(built, kind, key);
	const own = entries.filter((entry) => entry.letter === letter);
	const title = letter === undefined ? words.many : `${words.many}: ${letterLabel(letter, own)}`;
	return {
		shell: buildShell(built, {
			title,
			description: `${built.content.facts.name}: ${words.many.toLowerCase()} from A to Z.`,
			address: letter === undefined ? built.addresses.index(kind) : pageOf(letter),
		}),
		heading: words.many,
		mark: words.mark,
		extent: `${formatNumber(entries.length)} ${(entries.length === 1 ? words.one : words.many).toLowerCase()}`,
		letters: byLetter.map(([key, list]) => ({
			letter: letterLabel(key, list),
			href: isSplit ? pageOf(key) : `#letter-${key}`,
			count: list.length,
			isCurrent: isSplit && key === shown,
		})),
		connections: hasTies.includes(kind) ? built.addresses.connections() : undefined,
		none: entries.length === 0 ? emptyWords[kind] : undefined,
		groups: byLetter
			.filter(([key]) => shown === undefined || key === shown)
			.map(([key, list]) => ({
				letter: letterLabel(key, list),
				anchor: `letter-${key}`,
				lines: list.map(({ id, name }) => ({ name, href: built.addresses.entity(id), note: noteOf(built, id) })),
			})),
	};
}

/** The page of one letter of a kind. */
export function letterAddress(built: BuiltArchive, kind: EntityKind, letter: string): string {
	return `${built.addresses.index(kind)}letter-${letter}/`;
}

/** What stands in an A–Z. */
export interface IndexEntry {
	readonly id: string;
	readonly name: string;
}

/** Entries in the order of their names, each with the letter that it stands under, a to z, or `other`. */
export function sortByName<E extends IndexEntry>(entries: readonly E[]): (E & { readonly letter: string })[] {
	return entries
		.map((entry) => {
			const sortKey = sortKeyOf(entry.name);
			const first = sortKey.charAt(0);
			return { ...entry, sortKey, letter: /[a-z]/.test(first) ? first : 'other' };
		})
		.toSorted(
			(a, b) => rank(a.letter) - rank(b.letter) || compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id),
		);
}

/** A letter as a reader sees it; `list` is all that stands under it, for digits and what is not a to z are one group. */
export function letterLabel(letter: string, list: readonly IndexEntry[]): string {
	if (letter !== 'other') return letter.toUpperCase();
	return list.every(({ name }) => /^[0-9]/.test(sortKeyOf(name))) ? '0–9' : 'Other';
}

/** All entries of a kind in their order. */
export function sortEntries(built: BuiltArchive, kind: EntityKind) {
	const ids: EntityId[] =
		kind === 'article'
			? built.archive.articles.map((page) => page.entry.id)
			: [...built.archive.records.keys()].filter((id) => kindOf(id) === kind);
	return sortByName(
		ids.map((id) => ({ id, name: kind === 'legal-action' ? linkTo(built, id).name : built.archive.nameOf(id) })),
	);
}

/** What a name is sorted by: its letters and numbers, without accents, marks and a leading article, "U.S." or "Retracted:". */
function sortKeyOf(name: string): string {
	const plain = unmarkTitle(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/^(the|a|an|u\.s\.)\s+/, '')
		.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function rank(letter: string): number {
	return letter === 'other' ? 0 : letter.charCodeAt(0);
}

/** What an entry is, and how many articles concern it. */
function noteOf(built: BuiltArchive, id: EntityId): string {
	const articles = built.archive.articlesAbout(id as EntityId<'agency'>).length;
	return `${descriptionOf(built, id)}${articles === 0 ? '' : `; ${count(articles, 'article')}`}`;
}

function descriptionOf(built: BuiltArchive, id: EntityId): string {
	const article = built.archive.article(id);
	if (article !== undefined) return built.dates.full(article.entry.data.date);
	const record = id as EntityId<RecordKind>;
	return [oneLine(built, record), statusOf(built, record)].filter((part) => part !== undefined).join('; ');
}
