import type { BuiltArchive } from '../build-archive.ts';
import type { ArticleChange } from '../history/article-changes.ts';
import type { ArticlePart } from '../history/article-words.ts';
import type { WordRun } from '../history/compare-words.ts';
import { count } from '../problems/report-terminal.ts';
import type { EntityId } from '../schemas/entity.ts';
import { formatWordAsTitle } from '../site/words.ts';
import type { Change } from './article-view.ts';
import { dated, type Dated } from './dated.ts';
import { isLongTitle } from './long-title.ts';
import { buildShell, type Shell } from './shell.ts';

/** How an article was changed, on a page of its own. */
export interface ChangesView {
	readonly shell: Shell;
	readonly article: { readonly title: string; readonly isLong: boolean; readonly href: string };
	/** Newest first. */
	readonly days: readonly ChangedDay[];
}

export interface ChangedDay {
	readonly anchor: string;
	readonly href: string;
	readonly date: Dated;
	/** "3 words added, 12 removed". */
	readonly extent: string | undefined;
	/** Corrections and updates that were entered. */
	readonly notes: readonly Change[];
	readonly pieces: readonly Piece[];
	/** Whether there is more than the page has room for. */
	readonly isCut: boolean;
}

/** The name of a part of the article, a paragraph with its changes, or a gap for paragraphs that stayed. */
export type Piece =
	| { readonly type: 'part'; readonly name: string }
	| { readonly type: 'gap' }
	| { readonly type: 'passage'; readonly runs: readonly WordRun[] };

/** So many characters of changes a page has at most; the newest go first. */
const roomOfPage = 100_000;

export function buildChangesView(built: BuiltArchive, id: EntityId<'article'>): ChangesView {
	const { addresses, archive, content, history } = built;
	const title = archive.nameOf(id);
	let room = roomOfPage;
	const days = (history.get(id) ?? []).map((change): ChangedDay => {
		const passages = change.passages.filter((passage) => (room -= lengthOf(passage)) >= 0);
		return {
			anchor: `d-${change.day}`,
			href: addresses.changes(id, change.day),
			date: dated(built, change.day),
			extent: extentOf(change),
			notes: change.notes.map(({ date, type, text }) => ({
				type,
				label: formatWordAsTitle(type),
				date: dated(built, date),
				text,
				correction: undefined,
			})),
			pieces: layOut(passages),
			isCut: passages.length < change.passages.length,
		};
	});
	return {
		shell: buildShell(built, {
			title: `${title}: changes`,
			description: `${content.facts.name}: how the article “${title}” was changed.`,
			address: addresses.changes(id),
			isHidden: true,
		}),
		article: { title, isLong: isLongTitle(title), href: addresses.entity(id) },
		days,
	};
}

type Passage = ArticleChange['passages'][number];

function lengthOf({ runs }: Passage): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function extentOf({ added, removed, passages }: ArticleChange): string | undefined {
	if (passages.length === 0) return undefined;
	if (added === 0 && removed === 0) return 'Punctuation only';
	if (added === 0) return `${count(removed, 'word')} removed`;
	return removed === 0 ? `${count(added, 'word')} added` : `${count(added, 'word')} added, ${removed} removed`;
}

/** Where nothing but the text was changed, it needs no name. Only of the text a reader can miss what stayed. */
function layOut(passages: readonly Passage[]): Piece[] {
	const isNamed = passages.some(({ part }) => part !== 'text');
	return passages.flatMap(({ part, runs, isAfterGap, isBeforeGap }, place): Piece[] => {
		const isFirst = passages[place - 1]?.part !== part;
		const isLast = passages[place + 1]?.part !== part;
		return [
			...(isFirst && isNamed ? [{ type: 'part' as const, name: partNames[part] }] : []),
			...(part === 'text' && isAfterGap ? [gap] : []),
			{ type: 'passage', runs: runs.map((run, index) => shorten(run, index > 0, index < runs.length - 1)) },
			...(part === 'text' && isBeforeGap && isLast ? [gap] : []),
		];
	});
}

const gap: Piece = { type: 'gap' };

/** What stayed, without the middle of what is long: only what stands beside a change is needed. */
function shorten(run: WordRun, isAfterChange: boolean, isBeforeChange: boolean): WordRun {
	if (run.type !== 'same' || run.text.length <= longRun) return run;
	const head = isAfterChange ? run.text.slice(0, shownOfRun).replace(/\s\S*$|[\ud800-\udbff]$/, ' ') : '';
	const tail = isBeforeChange ? run.text.slice(-shownOfRun).replace(/^\S*\s|^[\udc00-\udfff]/, ' ') : '';
	return { type: 'same', text: `${head}…${tail}` };
}

/** In characters. */
const longRun = 500;
const shownOfRun = 160;

const partNames: Record<ArticlePart, string> = {
	title: 'Headline',
	summary: 'Summary',
	byline: 'Byline',
	date: 'Date',
	notes: 'Corrections and updates',
	caption: 'Picture',
	dateline: 'Dateline',
	text: 'Text',
	events: 'Events',
};
