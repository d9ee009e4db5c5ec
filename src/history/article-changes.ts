import type { PartialDate } from '../schemas/partial-date.ts';
import { articleParts, type ArticleNote, type ArticlePart, type ArticleWords } from './article-words.ts';
import { comparePassages, type PassageChange } from './compare-passages.ts';
import type { WordRun } from './compare-words.ts';
import type { Version } from './public-versions.ts';
import type { WordCutter } from './word-cutter.ts';

/** What readers could see change in an article on a day. */
export interface ArticleChange {
	readonly day: PartialDate;
	/** How many words. */
	readonly added: number;
	readonly removed: number;
	/** Corrections and updates that were entered. */
	readonly notes: readonly ArticleNote[];
	readonly passages: readonly (PassageChange & { readonly part: ArticlePart })[];
}

/** Finds the changes between the public versions of an article, which are oldest first. The newest change is first. */
export function findChanges(versions: readonly Version[], cutter: WordCutter): ArticleChange[] {
	return versions
		.flatMap(({ day, words }, place) => {
			const before = versions[place - 1]?.words;
			return before === undefined ? [] : compareVersions(day, before, words, cutter);
		})
		.reverse();
}

function compareVersions(
	day: PartialDate,
	before: ArticleWords,
	after: ArticleWords,
	cutter: WordCutter,
): ArticleChange[] {
	const passages = articleParts.flatMap((part) =>
		comparePassages(before.parts[part], after.parts[part], cutter)
			// A note that is new is told by itself.
			.filter(({ runs }) => part !== 'notes' || runs.some(({ type }) => type !== 'added'))
			.map((passage) => ({ ...passage, part })),
	);
	const notes = after.notes.filter((_, place) => isNew(after.parts.notes[place] ?? '', before, passages));
	if (passages.length === 0 && notes.length === 0) return [];
	const runs = passages.flatMap((passage) => passage.runs);
	return [{ day, added: count(runs, 'added', cutter), removed: count(runs, 'removed', cutter), notes, passages }];
}

/** Whether a note neither stood there before nor came of one that did. */
function isNew(note: string, { parts }: ArticleWords, passages: ArticleChange['passages']): boolean {
	const isOf = ({ part, runs }: ArticleChange['passages'][number]) => part === 'notes' && textAfter(runs) === note;
	return !parts.notes.includes(note) && !passages.some(isOf);
}

function textAfter(runs: readonly WordRun[]): string {
	return runs.map(({ type, text }) => (type === 'removed' ? '' : text)).join('');
}

function count(runs: readonly WordRun[], counted: WordRun['type'], cutter: WordCutter): number {
	return runs.reduce((sum, { type, text }) => (type === counted ? sum + cutter.count(text) : sum), 0);
}
