import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { isOpen, lastDevelopment } from './unchecked.ts';

/** The actions that are open, and those of which nobody knows how they stand; in both the latest development first. */
export function findOpenActions(actions: readonly LegalActionEntry[]): {
	readonly open: readonly LegalActionEntry[];
	readonly unknown: readonly LegalActionEntry[];
} {
	const found = actions
		.filter(({ data }) => isOpen(data))
		.toSorted(
			(a, b) => compareText(lastDevelopment(b.data) ?? '', lastDevelopment(a.data) ?? '') || compareText(a.id, b.id),
		);
	return {
		open: found.filter(({ data }) => data.status !== 'unknown'),
		unknown: found.filter(({ data }) => data.status === 'unknown'),
	};
}
