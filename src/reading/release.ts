import type { Article } from '../schemas/article.ts';
import { firstDay, type PartialDate } from '../schemas/partial-date.ts';

/** Why an article is not public: it is a draft, or under embargo until its date. */
export type Withheld = { readonly type: 'draft' } | { readonly type: 'embargo'; readonly until: PartialDate };

/**
 * Why an article is not public on a day; undefined when it is. A date without a day is reached on its first: 2027-04
 * on April 1.
 */
export function withheldOn(today: PartialDate, { draft, date }: Pick<Article, 'draft' | 'date'>): Withheld | undefined {
	if (draft) return { type: 'draft' };
	return isReached(date, today) ? undefined : { type: 'embargo', until: date };
}

/** Whether an article that is withheld is public once `other` is, and no draft in it. */
export function isPublicBy(withheld: Withheld, other: Withheld): boolean {
	if (other.type === 'draft') return true;
	return withheld.type === 'embargo' && isReached(withheld.until, other.until);
}

function isReached(date: PartialDate, by: PartialDate): boolean {
	return firstDay(date) <= firstDay(by);
}
