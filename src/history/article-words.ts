import { readHtmlText } from '../markdown/html-text.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { settleMentions, type NameLookup } from '../markdown/settled-mentions.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import type { Article } from '../schemas/article.ts';
import type { Dates } from '../site/dates.ts';
import { formatWordAsTitle } from '../site/words.ts';

/** The parts of an article that have words for readers, in the order in which a change tells of them. */
export const articleParts = [
	'title',
	'summary',
	'byline',
	'date',
	'notes',
	'caption',
	'dateline',
	'text',
	'events',
] as const;
export type ArticlePart = (typeof articleParts)[number];

/** The words of an article as readers see them: the paragraphs of each part. */
export interface ArticleWords {
	readonly parts: Readonly<Record<ArticlePart, readonly string[]>>;
	/** Its corrections and updates; each has its paragraph among the notes, in this order. */
	readonly notes: readonly ArticleNote[];
}

export type ArticleNote = Article['corrections'][number];

/** What the words of an article take from the rest of the archive. */
export interface WordsContext {
	/** The name of a record by its id of then; undefined when there is none. */
	readonly nameOf: NameLookup;
	readonly dates: Dates;
}

/** Reads the words of an article. Throws a RangeError for a text that `parseBody` refuses. */
export function readWords({ data, body }: ArticleEntry, context: WordsContext): ArticleWords {
	const { dates } = context;
	const notes = notesOf(data);
	return {
		parts: {
			title: [data.title],
			summary: given(data.summary),
			byline: given(data.byline.join(', ')),
			date: [dates.full(data.date)],
			notes: notes.map(({ date, type, text }) => `${formatWordAsTitle(type)}, ${dates.full(date)}: ${text}`),
			caption: [...given(data.image?.caption), ...given(data.image?.credit)],
			dateline: given(data.dateline),
			text: readText(body, context),
			events: data.events.map(({ date, title }) => `${dates.full(date)}: ${title}`),
		},
		notes,
	};
}

function notesOf({ corrections, updates }: Article): ArticleNote[] {
	return [...corrections, ...updates.map((update) => ({ ...update, type: 'update' as const }))];
}

function given(text: string | undefined): string[] {
	return text === undefined || text === '' ? [] : [text];
}

function readText(body: string, { nameOf }: WordsContext): string[] {
	const { tree } = parseBody(body);
	settleMentions(tree, nameOf);
	return readHtmlText(tree).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}
