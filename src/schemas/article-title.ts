import type { Article } from './article.ts';

// A title leaves its page and stands in lists, feeds and citations, so it takes the word with it.
const mark = 'Retracted: ';

/** The title of an article wherever it is shown; that of one that is retracted, or shown in a preview only, says so. */
export function titleOf(article: Article): string {
	const title = isRetracted(article) ? `${mark}${article.title}` : article.title;
	return article.notPublic === undefined ? title : `${article.notPublic}: ${title}`;
}

/** Whether an article is withdrawn. */
export function isRetracted(article: Article): boolean {
	return article.corrections.some(({ type }) => type === 'retraction');
}

/** A title as it was before the article was retracted, to sort it by. */
export function unmarkTitle(title: string): string {
	return title.startsWith(mark) ? title.slice(mark.length) : title;
}
