import type { RecordKind } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** The answer to a search. */
export interface Answer {
	/** Records whose name, alias, handle or docket number the query gives, the best first. */
	readonly records: readonly RecordHit[];
	/** The first of the pages that were found, the best first, without those among `records`. */
	readonly hits: readonly Hit[];
	/** Whether there are pages behind these; those among `records` are counted below, but are not behind. */
	readonly hasMore: boolean;
	/** How many pages have all words of the query. */
	readonly all: number;
	/** How many have only some of them; they come among the others, where their rank puts them. */
	readonly some: number;
	/** The query with words of this archive in place of those that nothing has. */
	readonly suggestion: string | undefined;
}

/** A record that was found by its name. */
export interface RecordHit {
	readonly href: string;
	readonly kind: RecordKind;
	readonly name: string;
	/** The other name by which it was found. */
	readonly alias: string | undefined;
}

/** A page that was found by its text. */
export interface Hit {
	readonly href: string;
	readonly title: string;
	/** The word for its kind. */
	readonly kind: string;
	readonly date: PartialDate | undefined;
	/** A passage of its text, cut into pieces; those that the query asks for are marked. */
	readonly excerpt: readonly ExcerptPart[];
	/** Words of the query that the page does not have. */
	readonly without: readonly string[];
}

export interface ExcerptPart {
	readonly text: string;
	readonly isMarked: boolean;
}

/** The values of a filter that results have, with the number of results that each would leave, the most first. */
export type Choices = readonly (readonly [value: string, count: number])[];
