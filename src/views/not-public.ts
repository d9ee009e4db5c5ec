import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import type { ArticleEntry } from '../reading/entry.ts';

/** The name of the page that lists what a preview shows and the public site does not. */
export const notPublicPage = 'not-public';

/** What a preview shows that is not public: "2 drafts, 1 article under embargo". */
export function countWithheld({ content }: BuiltArchive): string {
	const reasons = content.articles.flatMap(({ data }) => data.notPublic ?? []);
	const drafts = reasons.filter((reason) => reason === 'Draft').length;
	const parts = [
		...(drafts > 0 ? [count(drafts, 'draft')] : []),
		...(reasons.length > drafts ? [`${count(reasons.length - drafts, 'article')} under embargo`] : []),
	];
	return parts.join(', ') || 'everything is public';
}

/** Why an article is not public, in words: "Draft", "Embargo until April 7, 2027"; undefined when it is. */
export function nameWithheld({ dates }: BuiltArchive, { data }: ArticleEntry): string | undefined {
	return data.notPublic === 'Embargo' ? `Embargo until ${dates.full(data.date)}` : data.notPublic;
}
