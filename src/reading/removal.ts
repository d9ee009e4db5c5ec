import type { Place } from '../problems/problem.ts';
import type { Removed } from '../schemas/removed.ts';

/** Where the content folder says what was removed. */
export const removedFile = 'removed.yaml';

/** A page that was taken out of the archive: its address as `removed.yaml` has it, why, and where that is said. */
export interface Removal extends Removed {
	readonly address: string;
	readonly place: Place;
}
