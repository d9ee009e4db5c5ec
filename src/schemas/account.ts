import { z } from 'astro/zod';
import { externalIds, formerAddresses, oneOf, partialDate, recordId, text, texts } from './fields.ts';

/** The social networks an account can be on. */
const platforms = ['twitter', 'mastodon', 'bluesky', 'facebook', 'instagram', 'reddit', 'other'] as const;

const handle = z.string().regex(/^[\p{L}\p{N}_.-]+(@[\p{L}\p{N}.-]+)?$/u, {
	error: 'Write the handle without the @ in front and without spaces, for example ALT_uscis.',
});

/** Whether an account can be read. */
const accountStates = ['active', 'suspended', 'deactivated', 'renamed', 'unknown'] as const;

/** An account on a social network. */
export const accountSchema = z.strictObject({
	/** The name that the account is addressed by, without the @, in the spelling that the account uses. */
	handle,
	/** The network. X is `twitter`, whatever it called itself at the time. */
	platform: oneOf(platforms),
	/** Names that the account shows or showed above its posts. */
	displayNames: texts,
	/** Other spellings in which articles mention the account. */
	aliases: texts,
	/** Handles that the account had before, with the dates if known. */
	handleHistory: z
		.array(
			z.strictObject({
				/** The handle of that time, without the @. */
				handle,
				/** Since when. */
				from: partialDate.optional(),
				/** Until when. */
				to: partialDate.optional(),
			}),
		)
		.default([]),
	/** What the account is. */
	accountType: oneOf(['alt-agency', 'official', 'personal', 'unknown']).default('unknown'),
	/** The agency that the account says, or suggests, it speaks for: the id of its record. */
	purportsToRepresent: recordId.optional(),
	/** Whether the tie to that agency is only claimed, or was confirmed or disputed. */
	affiliationClaim: oneOf(['claimed', 'disputed', 'confirmed', 'none']).optional(),
	/** Whether the account can be read today. */
	state: oneOf(accountStates).default('unknown'),
	/** How that changed, each step with its date. */
	stateHistory: z
		.array(
			z.strictObject({
				/** Since when it was so. */
				date: partialDate,
				/** One of the words of `state`. */
				state: oneOf(accountStates),
				/** Where you know it from. */
				source: text.optional(),
			}),
		)
		.default([]),
	/** When the account was first seen, or created. */
	firstSeen: partialDate.optional(),
	/** When the account was last seen. */
	lastSeen: partialDate.optional(),
	/** Identifiers elsewhere, for example the numeric user id. */
	externalIds,
	/** Addresses that the page of the account had before, each beginning with a slash. Each leads to it for ever. */
	formerly: formerAddresses,
});

export type Account = z.infer<typeof accountSchema>;

/** The place of an account's network in the list of platforms. */
export function platformRank(account: Account): number {
	return platforms.indexOf(account.platform);
}

/** Everything an account is called, the current handle first; each without the @. */
export function handlesOf(account: Account): string[] {
	return [account.handle, ...account.handleHistory.map((past) => past.handle)];
}
