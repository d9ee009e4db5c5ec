import type { EntityId, RecordKind } from '../schemas/entity.ts';

/** A place in a text that speaks of a record. Offsets are UTF-16 code units. */
export interface Mention {
	readonly target: EntityId<RecordKind>;
	readonly start: number;
	readonly end: number;
}

/** A place in a text that could mean several records, so that it is linked to none. */
export interface Doubt {
	readonly candidates: readonly EntityId<RecordKind>[];
	readonly start: number;
	readonly end: number;
}

/** Whether two spans of one text share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Of spans that overlap the longest stays, of equally long ones the first; the rest in the order of their starts. */
export function keepLongest<S extends Span>(spans: readonly S[]): S[] {
	const kept: S[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		let last = kept.at(-1);
		while (last !== undefined && overlaps(last, span) && span.end - span.start > last.end - last.start) {
			kept.pop();
			last = kept.at(-1);
		}
		if (last === undefined || !overlaps(last, span)) kept.push(span);
	}
	return kept;
}

/** The spans that share no character with any of `taken`; both in the order of their starts, `taken` without overlaps. */
export function dropOverlapping<S extends Span>(spans: readonly S[], taken: readonly Span[]): S[] {
	let next = 0;
	return spans.filter((span) => {
		while ((taken[next]?.end ?? Infinity) <= span.start) next++;
		const nearest = taken[next];
		return nearest === undefined || !overlaps(nearest, span);
	});
}
