/** The largest weight that a title can have. */
const maxTitleWeight = 150;

/**
 * How Pagefind weighs a word on a page. Words that only begin like one that is asked for count for little
 * (`termSimilarity`), long pages are held back less than usual (`pageLength`). The title of a page is a metadata field,
 * and its name says how much the title says: so each match tells how much of the title is covered, without the title.
 */
export const pagefindRanking = {
	termSimilarity: 6,
	pageLength: 0.5,
	metaWeights: { about: 0.3, kind: 0, date: 0, ...titleFields(0.2) },
};

/** The metadata field of the titles of a weight. */
export function titleField(weight: number): string {
	return `title-${String(Math.min(weight, maxTitleWeight))}`;
}

/** The weight of the title if a metadata field is one of titles. */
export function titleWeightOf(field: string): number | undefined {
	return field.startsWith('title-') ? Number(field.slice('title-'.length)) : undefined;
}

function titleFields(weight: number): Record<string, number> {
	return Object.fromEntries(Array.from({ length: maxTitleWeight }, (_, index) => [titleField(index + 1), weight]));
}
