import type { Article } from './article.ts';

// A title leaves its page and stands in lists, feeds and citations, so it takes the word with it.
const mark = 'Retracted: ';

/** The title of an article wherever it is shown; that of a retracted article says so. */
export function titleOf(article: Article): string {
	return isRetracted(article) ? `${mark}${article.title}` : article.title;
}

/** Whether an article is withdrawn. */
export function isRetracted(article: Article): boolean {
	return article.corrections.some(({ type }) => type === 'retraction');
}

/** A title as it was before the article was retracted, to sort it by. */
export function unmarkTitle(title: string): string {
	return title.startsWith(mark) ? title.slice(mark.length) : title;
}
