import { z } from 'astro/zod';
import { externalIds, formerAddresses, oneOf, recordId, text, texts, webAddress } from './fields.ts';

/** A government body. */
export const agencySchema = z.strictObject({
	/** The ordinary name, for example U.S. Customs and Border Protection. */
	name: text,
	/** The usual abbreviation, CBP. It is linked wherever it stands alone in these very letters. */
	abbreviation: text.optional(),
	/** Other names under which articles mention the agency. */
	aliases: texts,
	/** Names that the agency had before. */
	previousNames: texts,
	/** The agency that this one belongs to: the id of its record. */
	parent: recordId.optional(),
	/** The level of government. */
	jurisdiction: oneOf(['federal', 'state', 'local', 'foreign']).default('federal'),
	/** The agency's own site. */
	website: webAddress.optional(),
	/** Identifiers elsewhere; `federalRegister` is the agency's slug in the Federal Register. */
	externalIds,
	/** Addresses that the page of the agency had before, each beginning with a slash. Each leads to it for ever. */
	formerly: formerAddresses,
});

export type Agency = z.infer<typeof agencySchema>;

/** Everything the agency is called, its ordinary name first. */
export function agencyNames(agency: Agency): string[] {
	const abbreviation = agency.abbreviation === undefined ? [] : [agency.abbreviation];
	return [agency.name, ...abbreviation, ...agency.aliases, ...agency.previousNames];
}
