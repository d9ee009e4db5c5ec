import { z } from 'astro/zod';
import { formerAddresses, text } from './fields.ts';

/** A special page, written in MDX by someone who is trusted to run code in the build. */
export const pageSchema = z.strictObject({
	/** The heading of the page. */
	title: text,
	/** What the page is about, for search engines. */
	description: text.optional(),
	/** Addresses that the page had before, each beginning with a slash. Each leads to it for ever. */
	formerly: formerAddresses,
});

export type SpecialPage = z.infer<typeof pageSchema>;
