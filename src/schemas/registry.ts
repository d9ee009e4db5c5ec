import { z } from 'astro/zod';
import { recordId, text, texts, webAddress } from './fields.ts';

/** `content/registry/courts.yaml`: courts by their CourtListener ids. */
export const courtsSchema = z.record(
	z.string(),
	z.strictObject({
		/** The name in full. */
		name: text,
		/** The form that citations use, N.D. Cal. */
		citation: text,
	}),
);

/** `content/registry/agencies.yaml`: agencies that articles may mention, by ids of their own. */
export const registryAgenciesSchema = z.record(
	recordId,
	z.strictObject({
		/** The ordinary name. */
		name: text,
		/** Real abbreviations, the usual one first. None that is a word or stands for another agency as well. */
		abbreviations: texts,
		/** Other names that can mean nothing else. */
		aliases: texts,
		/** Names that the agency had before. */
		previousNames: texts,
		/** Names that several agencies share, such as Office of Inspector General: linked where the article tells which is meant. */
		sharedNames: texts,
		/** The agency above it: an id of this table. */
		parent: recordId.optional(),
		/** The agency's own site. */
		website: webAddress.optional(),
		/** Its slug in the Federal Register. A record with this slug, id or name takes the place of the entry. */
		federalRegister: text.optional(),
	}),
);

/** The court of an id; ids are the editors' words, so `constructor` may be one. */
export function findCourt(courts: Courts, id: string): Courts[string] | undefined {
	return Object.hasOwn(courts, id) ? courts[id] : undefined;
}

export type Courts = z.infer<typeof courtsSchema>;
export type RegistryAgencies = z.infer<typeof registryAgenciesSchema>;
