import { z } from 'astro/zod';
import { partialDate, prose, siteAddress } from './fields.ts';

/** `content/removed.yaml`: what was taken out of the archive, by the address that it had. */
export const removedSchema = z
	.record(
		z.string(),
		z.strictObject({
			/** When it was removed. */
			date: partialDate,
			/** Why, in a sentence for those who follow an old link. */
			reason: prose,
			/** The address of a page of this site that has what they may look for. */
			instead: siteAddress.optional(),
		}),
	)
	.superRefine((table, context) => {
		for (const address of Object.keys(table)) {
			const error = siteAddress.safeParse(address).error;
			if (error) context.addIssue({ code: 'custom', path: [address], message: error.issues[0]?.message ?? '' });
		}
	});

/** What was removed, and why. */
export type Removed = z.infer<typeof removedSchema>[string];
