import { z } from 'astro/zod';
import {
	formerAddresses,
	keyword,
	oneOf,
	partialDate,
	prose,
	recordId,
	text,
	texts,
	webAddress,
	yesNo,
} from './fields.ts';

/** A report. The body below the front matter is its text, in Markdown. */
export const articleSchema = z
	.strictObject({
		/** The headline. */
		title: prose,
		/** When the article was published. One with a date to come is under embargo: it is not public before. */
		date: partialDate,
		/** When it was last changed in substance. */
		updated: partialDate.optional(),
		/** What it says, in a sentence or two, for lists and search results. */
		summary: prose.optional(),
		/** Who wrote it. */
		byline: texts,
		/** The place that the report comes from. */
		dateline: text.optional(),
		/** The outlet or document that the article comes from or rests on. */
		source: z
			.strictObject({
				/** Its name. */
				name: text,
				/** Its address. */
				url: webAddress.optional(),
				/** The address of a copy in a web archive. */
				archivedUrl: webAddress.optional(),
			})
			.optional(),
		/** What it is about, in the archive's own keywords. */
		topics: z.array(keyword).default([]),
		/** Accounts that it concerns, by the ids of their records; mentions in the text are found without this. */
		accounts: z.array(recordId).default([]),
		/** Agencies that it concerns, likewise. */
		agencies: z.array(recordId).default([]),
		/** Legal actions that it concerns, likewise. */
		legalActions: z.array(recordId).default([]),
		/** Dated events that it tells of, for the timeline. */
		events: z
			.array(
				z.strictObject({
					/** When it happened. */
					date: partialDate,
					/** What happened. */
					title: prose,
				}),
			)
			.default([]),
		/** One picture, a file in content/images. */
		image: z
			.strictObject({
				/** The file name below content/images. */
				src: text,
				/** What the picture shows, for those who do not see it. */
				alt: text,
				/** What stands below it. */
				caption: prose.optional(),
				/** Whose picture it is. */
				credit: text.optional(),
			})
			.optional(),
		/** What was added later. */
		updates: z
			.array(
				z.strictObject({
					/** When it was added. */
					date: partialDate,
					/** What is new. */
					text: prose,
				}),
			)
			.default([]),
		/** What was wrong, and is right now. */
		corrections: z
			.array(
				z.strictObject({
					/** When it was corrected. */
					date: partialDate,
					/** Whether something was wrong, unclear or new, or the article is withdrawn. */
					type: oneOf(['correction', 'clarification', 'update', 'retraction']),
					/** What was wrong and what is right. */
					text: prose,
				}),
			)
			.default([]),
		/** Addresses that the article had before, each beginning with a slash. Each leads to the article for ever. */
		formerly: formerAddresses,
		/** true keeps earlier versions from readers, where archive.yaml has `history`. Git keeps them nevertheless. */
		hideHistory: yesNo.default(false),
		/** true keeps the article out of the public site; only previews show it. */
		draft: yesNo.default(false),
		/** true when the article only points to a report that is published elsewhere, at `externalUrl`. */
		stub: yesNo.default(false),
		/** Where a stub's report is published. */
		externalUrl: webAddress.optional(),
		/** Under which terms the text may be used. */
		rights: text.optional(),
	})
	.refine((article) => article.stub === (article.externalUrl !== undefined), {
		path: ['stub'],
		error: 'A stub has `stub: true` and an `externalUrl`; any other article has neither.',
	});

export type Article = z.infer<typeof articleSchema> & {
	/** In a preview, why the article is not public; no file says it. */
	readonly notPublic?: 'Draft' | 'Embargo' | undefined;
};
