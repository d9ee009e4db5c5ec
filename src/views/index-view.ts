import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import { kindOf, type EntityId, type EntityKind, type RecordKind } from '../schemas/entity.ts';
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

/** The letters of a kind that have pages of their own; none when all entries are on one page. */
export function indexLetters(built: BuiltArchive, kind: EntityKind): string[] {
	const entries = entriesOf(built, kind);
	return entries.length <= onOnePage ? [] : [...Map.groupBy(entries, (entry) => entry.letter).keys()];
}

/** Builds the A–Z of a kind, or the page of one of its letters. */
export function buildIndexView(built: BuiltArchive, kind: EntityKind, letter?: string): IndexView {
	const entries = entriesOf(built, kind);
	const isSplit = entries.length > onOnePage;
	const byLetter = [...Map.groupBy(entries, (entry) => entry.letter)];
	const shown = letter ?? (isSplit ? byLetter[0]?.[0] : undefined);
	const words = kindWords[kind];
	const pageOf = (key: string) => letterAddress(built, kind, key);
	const title = letter === undefined ? words.many : `${words.many}: ${label(letter)}`;
	return {
		shell: buildShell(built, {
			title,
			description: `${built.content.facts.name}: ${words.many.toLowerCase()} from A to Z.`,
			address: letter === undefined ? built.addresses.index(kind) : pageOf(letter),
		}),
		heading: words.many,
		mark: words.mark,
		extent: `${entries.length.toLocaleString('en-US')} ${(entries.length === 1 ? words.one : words.many).toLowerCase()}`,
		letters: byLetter.map(([key, list]) => ({
			letter: label(key),
			href: isSplit ? pageOf(key) : `#letter-${key}`,
			count: list.length,
			isCurrent: isSplit && key === shown,
		})),
		groups: byLetter
			.filter(([key]) => shown === undefined || key === shown)
			.map(([key, list]) => ({
				letter: label(key),
				anchor: `letter-${key}`,
				lines: list.map(({ id, name }) => ({ name, href: built.addresses.entity(id), note: noteOf(built, id) })),
			})),
	};
}

/** The page of one letter of a kind. */
export function letterAddress(built: BuiltArchive, kind: EntityKind, letter: string): string {
	return `${built.addresses.index(kind)}letter-${letter}/`;
}

interface IndexEntry {
	readonly id: EntityId;
	readonly name: string;
	/** The letter it stands under, a to z, or `other`. */
	readonly letter: string;
	readonly sortKey: string;
}

function entriesOf(built: BuiltArchive, kind: EntityKind): IndexEntry[] {
	const ids: EntityId[] =
		kind === 'article'
			? built.archive.articles.map((page) => page.entry.id)
			: [...built.archive.records.keys()].filter((id) => kindOf(id) === kind);
	return ids
		.map((id) => {
			const name = kind === 'legal-action' ? linkTo(built, id).name : built.archive.nameOf(id);
			const sortKey = sortKeyOf(name);
			const first = sortKey.charAt(0);
			return { id, name, sortKey, letter: /[a-z]/.test(first) ? first : 'other' };
		})
		.toSorted(
			(a, b) => rank(a.letter) - rank(b.letter) || compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id),
		);
}

/** What a name is sorted by: its letters and numbers, without accents, marks and a leading article or "U.S.". */
function sortKeyOf(name: string): string {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/^(the|a|an|u\.s\.)\s+/, '')
		.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function rank(letter: string): number {
	return letter === 'other' ? 0 : letter.charCodeAt(0);
}

function label(letter: string): string {
	return letter === 'other' ? '0–9' : letter.toUpperCase();
}

function noteOf(built: BuiltArchive, id: EntityId): string {
	const article = built.archive.article(id);
	if (article !== undefined) return built.dates.full(article.entry.data.date);
	const record = id as EntityId<RecordKind>;
	return [oneLine(built, record), statusOf(built, record)].filter((part) => part !== undefined).join('; ');
}
