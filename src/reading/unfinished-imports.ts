import type { Problem } from '../problems/problem.ts';
import type { ArticleEntry } from './entry.ts';
import { placeIn } from './place-in.ts';

/** The words that every mark of the importer begins with. */
export const pleaseCheck = 'please check: ';

/** What the importer writes into `rights` where nothing says that a text may be published. */
export const notCleared = 'Not cleared for publication';

/** What the importer left to its editors, in articles that are no drafts any more. */
export function findUnfinishedImports(articles: readonly ArticleEntry[]): Problem[] {
	return articles
		.filter(({ data }) => !data.draft)
		.flatMap((article) => [
			...findMarks(article),
			...(article.data.rights?.startsWith(notCleared) === true ? [rightsOpen(article)] : []),
		]);
}

function findMarks({ file }: ArticleEntry): Problem[] {
	return file.text.split('\n').flatMap((line, index): Problem[] => {
		const mark = /(?:#|<!--) please check: (.*)/.exec(line);
		if (mark === null) return [];
		return [
			{
				rule: 'import-unfinished',
				place: { type: 'point', file: file.path, line: index + 1, column: mark.index + 1 },
				message: `The import left this to check: ${(mark[1] ?? '').replace(/ -->.*$/, '')}`,
				cure: 'Look at it and delete the remark; or make the article a draft again with `draft: true`.',
			},
		];
	});
}

function rightsOpen(article: ArticleEntry): Problem {
	return {
		rule: 'import-unfinished',
		place: placeIn(article, ['rights']),
		message: 'Nothing says yet that this text may be published.',
		cure: 'Write its terms into `rights`; or make the article a draft again with `draft: true`.',
	};
}
