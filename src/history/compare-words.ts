import { diffArrays } from 'diff';
import type { WordCutter } from './word-cutter.ts';

/** A run of words that stayed, were removed or were added. */
export interface WordRun {
	readonly type: 'same' | 'removed' | 'added';
	readonly text: string;
}

/**
 * Compares two texts word by word. What stayed and was removed makes the one, what stayed and was added the other.
 * Texts that have little in common, or are too long to compare, are told as replaced.
 */
export function compareWords(before: string, after: string, { cut }: WordCutter): WordRun[] {
	if (before === after) return join([{ type: 'same', text: before }]);
	const replaced = join([
		{ type: 'removed', text: before },
		{ type: 'added', text: after },
	]);
	if (before.length + after.length > maxLength) return replaced;
	const steps = diffArrays(cut(before), cut(after), { maxEditLength: maxEdits });
	if (steps === undefined) return replaced;
	const compared = steps.map(({ added, removed, value }): WordRun => ({
		type: added ? 'added' : removed ? 'removed' : 'same',
		text: value.join(''),
	}));
	const runs = join(foldGaps(join(compared)));
	return lengthOf(runs, 'same') < leastShared * Math.max(before.length, after.length) ? replaced : runs;
}

/** In characters of both texts together. */
const maxLength = 40_000;
const maxEdits = 400;
/** Below this share of the longer text, what stayed are words like "the", and would only break the rest up. */
const leastShared = 0.25;

/** Takes spaces and punctuation between two words that were replaced into both, so that a new phrase is one change. */
function foldGaps(runs: readonly WordRun[]): WordRun[] {
	const types = runs.map(({ type }) => type);
	return runs.flatMap((run, place): WordRun[] => {
		const around = [types[place - 2], types[place - 1], types[place + 1], types[place + 2]];
		if (!/^[\s\p{P}]*$/u.test(run.text) || around.join() !== 'removed,added,removed,added') return [run];
		return [
			{ type: 'removed', text: run.text },
			{ type: 'added', text: run.text },
		];
	});
}

/** Runs with all that was removed in one place before all that was added there, and no two of a type in a row. */
function join(runs: readonly WordRun[]): WordRun[] {
	const joined: WordRun[] = [];
	let removed = '';
	let added = '';
	const close = () => {
		if (removed === added) push(joined, 'same', removed);
		else {
			push(joined, 'removed', removed);
			push(joined, 'added', added);
		}
		removed = '';
		added = '';
	};
	for (const { type, text } of runs) {
		if (type === 'removed') removed += text;
		else if (type === 'added') added += text;
		else {
			close();
			push(joined, 'same', text);
		}
	}
	close();
	return joined;
}

function push(runs: WordRun[], type: WordRun['type'], text: string): void {
	const last = runs.at(-1);
	if (text === '') return;
	if (type === 'same' && last?.type === 'same') runs[runs.length - 1] = { type, text: last.text + text };
	else runs.push({ type, text });
}

function lengthOf(runs: readonly WordRun[], type: WordRun['type']): number {
	return runs.reduce((sum, run) => (run.type === type ? sum + run.text.length : sum), 0);
}
