import type { EntityId, RecordKind } from '../schemas/entity.ts';

/** A place in a text that speaks of a record. Offsets are UTF-16 code units. */
export interface Mention {
	readonly target: EntityId<RecordKind>;
	readonly start: number;
	readonly end: number;
}

/** Whether two spans of one text share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}
