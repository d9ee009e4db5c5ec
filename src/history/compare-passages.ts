import { diffArrays } from 'diff';
import { compareWords, type WordRun } from './compare-words.ts';
import type { WordCutter } from './word-cutter.ts';

/** A paragraph that was changed, removed or added, as runs of words. */
export interface PassageChange {
	readonly runs: readonly WordRun[];
	/** Whether paragraphs that stayed are left out above it, and below it. */
	readonly isAfterGap: boolean;
	readonly isBeforeGap: boolean;
}

/** Compares two lists of paragraphs, and those that were changed word by word. Paragraphs that stayed are left out. */
export function comparePassages(
	before: readonly string[],
	after: readonly string[],
	cutter: WordCutter,
): PassageChange[] {
	const steps = diffArrays([...before], [...after], { maxEditLength: maxEdits });
	const stretches = steps === undefined ? [{ before, after, isSame: false }] : stretchesOf(steps);
	return stretches.flatMap((stretch, place): PassageChange[] => {
		if (stretch.isSame) return [];
		const paragraphs = pairUp(stretch.before, stretch.after, cutter).map(([old, now]) =>
			compareWords(old, now, cutter),
		);
		return paragraphs.map((runs, index) => ({
			runs,
			isAfterGap: index === 0 && place > 0,
			isBeforeGap: index === paragraphs.length - 1 && place < stretches.length - 1,
		}));
	});
}

const maxEdits = 1000;

interface Stretch {
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly isSame: boolean;
}

type Steps = readonly { readonly added: boolean; readonly removed: boolean; readonly value: readonly string[] }[];

/** Paragraphs that stayed, and between them what was removed in one place together with what was added there. */
function stretchesOf(steps: Steps): Stretch[] {
	const stretches: Stretch[] = [];
	for (const { added, removed, value } of steps) {
		const isSame = !added && !removed;
		const own = { before: added ? [] : value, after: removed ? [] : value, isSame };
		const last = stretches.at(-1);
		if (last === undefined || isSame || last.isSame) stretches.push(own);
		else {
			const [old, now] = [
				[...last.before, ...own.before],
				[...last.after, ...own.after],
			];
			stretches[stretches.length - 1] = { before: old, after: now, isSame };
		}
	}
	return stretches;
}

/**
 * Which paragraph became which: the pairs in order that have most in common; "" stands beside one that was removed or
 * added. Long stretches are not paired.
 */
function pairUp(before: readonly string[], after: readonly string[], { cut }: WordCutter): [string, string][] {
	const [removed, added] = [
		before.map((text) => [text, ''] as [string, string]),
		after.map((text) => ['', text] as [string, string]),
	];
	if (before.length * after.length > maxPairs) return [...removed, ...added];
	const [oldWords, newWords] = [
		before.map((text) => countWords(text, cut)),
		after.map((text) => countWords(text, cut)),
	];
	const likeness = oldWords.map((old) => newWords.map((now) => likenessOf(old, now)));
	// How much the paragraphs from two places on have in common at best.
	const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
	const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0;
	const paired = (i: number, j: number) => {
		const like = likeness[i]?.[j] ?? 0;
		return like < leastAlike ? -1 : like + bestAt(i + 1, j + 1);
	};
	for (let i = before.length - 1; i >= 0; i--) {
		for (let j = after.length - 1; j >= 0; j--)
			best[i]?.splice(j, 1, Math.max(paired(i, j), bestAt(i + 1, j), bestAt(i, j + 1)));
	}
	const pairs: [string, string][] = [];
	let [i, j] = [0, 0];
	while (i < before.length || j < after.length) {
		const isPair = i < before.length && j < after.length && paired(i, j) === bestAt(i, j);
		const isRemoved = !isPair && i < before.length && bestAt(i + 1, j) === bestAt(i, j);
		pairs.push([isPair || isRemoved ? (before[i] ?? '') : '', isRemoved ? '' : (after[j] ?? '')]);
		if (isPair || isRemoved) i++;
		if (!isRemoved) j++;
	}
	return pairs;
}

const maxPairs = 400;
/** Paragraphs that are less alike are two, one removed and one added. */
const leastAlike = 0.4;

function countWords(text: string, cut: WordCutter['cut']): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of cut(text.slice(0, maxRead))) if (word.trim() !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** So much of a paragraph is read to tell which other one it is like. */
const maxRead = 10_000;

/** The words that two paragraphs share, as a share of all their words: from 0 to 1. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let shared = 0;
	for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
	return (2 * shared) / Math.max(1, sum(a) + sum(b));
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}
