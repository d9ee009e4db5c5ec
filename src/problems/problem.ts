import type { RuleId } from './rules.ts';

/** Where in the content a problem is: at a point of a file, or the file as a whole. Lines and columns count from 1. */
export type Place =
	| { readonly type: 'point'; readonly file: string; readonly line: number; readonly column: number }
	| { readonly type: 'file'; readonly file: string };

/** Something an editor should know about the content: what is wrong and what to type instead. */
export interface Problem {
	readonly rule: RuleId;
	readonly place: Place;
	/** What is wrong and why, in one or two sentences. */
	readonly message: string;
	/** What to type or do. */
	readonly cure: string;
}

/** Orders problems by file, line, column and rule, by code point, so that every report is the same. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.place.file, b.place.file) ||
		lineOf(a.place) - lineOf(b.place) ||
		columnOf(a.place) - columnOf(b.place) ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}

/** Compares two texts by code unit: the same order on every machine and in every language. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function lineOf(place: Place): number {
	return place.type === 'point' ? place.line : 0;
}

function columnOf(place: Place): number {
	return place.type === 'point' ? place.column : 0;
}
