import { z } from 'astro/zod';
import { text } from './fields.ts';

/** A special page, written in MDX by someone who is trusted to run code in the build. */
export const pageSchema = z.strictObject({
	/** The heading of the page. */
	title: text,
	/** What the page is about, for search engines. */
	description: text.optional(),
});

export type SpecialPage = z.infer<typeof pageSchema>;
