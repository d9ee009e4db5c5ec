import { compareText } from '../problems/problem.ts';
import type { LegalAction } from '../schemas/legal-action.ts';

export type Paper = LegalAction['docketEntries'][number];

/** A paper with those that answer it. */
export interface DocketThread {
	readonly paper: Paper;
	readonly answers: readonly DocketThread[];
}

/**
 * The papers of a docket, each below the first that it answers; among themselves by date, then number, then as listed.
 * That no paper answers itself is checked before.
 */
export function threadDocket(papers: readonly Paper[]): DocketThread[] {
	const sorted = papers.toSorted(
		(a, b) => compareText(a.dateFiled, b.dateFiled) || compareText(numberOf(a), numberOf(b)),
	);
	const numbers = new Set(papers.map((paper) => paper.entryNumber));
	const byAnswered = Map.groupBy(sorted, ({ answers: [first] }) => (numbers.has(first) ? first : undefined));
	const thread = (paper: Paper): DocketThread => ({
		paper,
		answers: paper.entryNumber === undefined ? [] : (byAnswered.get(paper.entryNumber) ?? []).map(thread),
	});
	return (byAnswered.get(undefined) ?? []).map(thread);
}

/** The number in a form in which 9 comes before 10, and papers without one last. */
function numberOf({ entryNumber }: Paper): string {
	return entryNumber?.replace(/\d+/g, (digits) => digits.padStart(8, '0')) ?? '~';
}
