import type { Article } from '../schemas/article.ts';
import { firstDay, type PartialDate } from '../schemas/partial-date.ts';
import type { State } from './article-states.ts';
import type { ArticleWords } from './article-words.ts';

/** What readers could read from a day on. */
export interface Version {
	readonly day: PartialDate;
	readonly words: ArticleWords;
}

/** An article as it was read: what decides about it, and its words. */
export interface ReadState {
	readonly data: Pick<Article, 'date' | 'draft'>;
	readonly words: ArticleWords;
}

/** What tells whether a state was public. */
export interface PublicationFacts {
	/** The article of a state; undefined when it could not be read without an error, and so was not published. */
	readonly read: (state: State) => ReadState | undefined;
	/** The day of a time in seconds, where the archive is. */
	readonly dayOf: (time: number) => PartialDate;
}

/**
 * The public ones among the states of an article, oldest first. Of a day only the last state counts. A draft never
 * was public, and one that is dated later than its commit only if it still stood there on its date: the last version may
 * be of a day to come.
 */
export function findPublicVersions(states: readonly State[], { read, dayOf }: PublicationFacts): Version[] {
	const dated = states.map((state) => ({ state, day: dayOf(state.time) }));
	const last = dated.filter(({ day }, place) => day !== dated[place + 1]?.day);
	return last.flatMap(({ state, day }, place) => {
		const article = read(state);
		if (article === undefined || article.data.draft) return [];
		const date = firstDay(article.data.date);
		const from = date > day ? date : day;
		const replaced = last[place + 1]?.day;
		return replaced === undefined || from < replaced ? [{ day: from, words: article.words }] : [];
	});
}
