import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import type { Article } from '../schemas/article.ts';
import { findSpans, type Span } from './spans.ts';
import { digestWords } from './word-digest.ts';

/** An entry of the `corrections` of an article. */
export type Correction = Article['corrections'][number] & {
	readonly article: ArticleEntry;
	/** Its id on the page of the article, made of its date and words: it stays when others are added. */
	readonly anchor: string;
};

/** What articles say that they had wrong, newest first; of one date in the order of articles and of their files. */
export function findCorrections(articles: readonly ArticleEntry[]): Correction[] {
	return articles
		.flatMap(correctionsOf)
		.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.article.id, b.article.id));
}

/** A page has no more corrections than this, so that it stays below 100 KB when it is sent. */
const onOnePage = 300;

/** The spans of time that have pages of their own; none when one page has all corrections. */
export function correctionSpans(corrections: readonly Correction[]): Span[] {
	return findSpans(
		corrections.map(({ date }) => date),
		onOnePage,
	);
}

function correctionsOf(article: ArticleEntry): Correction[] {
	const digests = article.data.corrections.map(({ date, text }) => digestWords(`${date} ${text}`));
	return article.data.corrections.map((correction, place) => {
		const digest = digests[place] ?? '';
		const earlier = digests.slice(0, place).filter((other) => other === digest).length;
		return { ...correction, article, anchor: `c-${digest}${earlier === 0 ? '' : `-${earlier}`}` };
	});
}
