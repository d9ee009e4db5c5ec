import { slug } from 'github-slugger';
import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';

/** What several articles are about. Keywords that differ in case or spaces only are one topic. */
export interface Topic {
	readonly slug: string;
	/** The keyword as the first of its articles writes it. */
	readonly name: string;
	/** In the order given. */
	readonly articles: readonly EntityId<'article'>[];
}

/** All topics of articles, by their slugs. */
export function findTopics(articles: readonly ArticleEntry[]): Topic[] {
	const uses = articles.flatMap(({ id, data }) => data.topics.map((name) => ({ id, name, slug: topicSlug(name) })));
	return [...Map.groupBy(uses, (use) => use.slug)]
		.map(([key, list]) => ({
			slug: key,
			name: list[0]?.name ?? key,
			articles: [...new Set(list.map((use) => use.id))],
		}))
		.toSorted((a, b) => compareText(a.slug, b.slug));
}

/** The last part of a topic's address; a keyword that has no letter shares one with others like it. */
export function topicSlug(topic: string): string {
	return slug(topic) || 'other';
}
