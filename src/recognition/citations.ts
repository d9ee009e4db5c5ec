import type { Citation } from './citation.ts';
import { findFederalLaws } from './federal-laws.ts';
import { overlaps } from './mention.ts';
import { findReports } from './report-citations.ts';
import { findStateCodes } from './state-codes.ts';

/** Id., ibid. (in small letters only before a place) and supra, with the place that follows. */
const backward =
	/(?<![\p{L}\p{N}.])(?:(?:I(?:d|bid)\.|i(?:d|bid)\.(?=,?\s{1,3}(?:at\s|¶|§))),?|[Ss]upra(?![\p{L}\p{N}]))(?:,?\s{1,3}(?:at\s{1,3}|¶\s?)\*?\d{1,6}(?:[-–]\d{1,6})?)?/gu;

/** Finds the citations of a text, from left to right; none overlap. */
export function findCitations(text: string): Citation[] {
	if (!/\d|[Ii]d\.|[Ii]bid\.|upra/.test(text)) return [];
	return pickFirst([findFederalLaws(text), findStateCodes(text), findReports(text), findBackward(text)]);
}

function findBackward(text: string): Citation[] {
	return [...text.matchAll(backward)].map(({ 0: surface, index }) => ({
		kind: 'short-citation',
		start: index,
		end: index + surface.trimEnd().length,
	}));
}

/** Of citations that overlap, that of the earlier list stays, in one list the one that starts first. */
function pickFirst(lists: readonly (readonly Citation[])[]): Citation[] {
	return lists.reduce<Citation[]>((kept, list) => mergeSorted(kept, list), []);
}

function mergeSorted(kept: readonly Citation[], list: readonly Citation[]): Citation[] {
	const merged: Citation[] = [];
	let next = 0;
	for (const citation of list.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		for (let other = kept[next]; other && other.end <= citation.start; other = kept[++next]) merged.push(other);
		const [last, coming] = [merged.at(-1), kept[next]];
		if ((last && overlaps(last, citation)) || (coming && overlaps(coming, citation))) continue;
		merged.push(citation);
	}
	return [...merged, ...kept.slice(next)];
}
