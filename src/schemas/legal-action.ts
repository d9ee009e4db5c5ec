import { z } from 'astro/zod';
import { externalIds, formerAddresses, oneOf, partialDate, recordId, text, texts, webAddress } from './fields.ts';

/** What a legal action is, in the terms of the Clearinghouse and CourtListener. */
export const actionKinds = [
	'lawsuit',
	'administrative-summons',
	'subpoena',
	'2703d-order',
	'warrant',
	'national-security-letter',
	'fisa-order',
	'motion-to-compel',
	'foia-request',
	'oversight-inquiry',
	'other',
] as const;

/** Those that demand information; everything else is a proceeding. */
export const demandKinds: readonly (typeof actionKinds)[number][] = [
	'administrative-summons',
	'subpoena',
	'2703d-order',
	'warrant',
	'national-security-letter',
	'fisa-order',
];

/** How an action stands, in the terms of the U.S. Press Freedom Tracker. */
export const actionStatuses = [
	'pending',
	'ongoing',
	'dropped',
	'quashed',
	'upheld',
	'partially-upheld',
	'carried-out',
	'ignored',
	'objected-to',
	'settled',
	'dismissed',
	'appealed',
	'unknown',
] as const;

export const partyRoles = [
	'plaintiff',
	'defendant',
	'issuer',
	'recipient',
	'target',
	'intervenor',
	'amicus',
	'counsel',
	'other',
] as const;

/** What a paper on a docket is. */
export const docketEntryTypes = [
	'complaint',
	'motion',
	'opposition',
	'reply',
	'order',
	'opinion',
	'judgment',
	'notice',
	'appeal',
	'letter',
	'other',
] as const;

/** How one action is tied to another; the record that names the tie is the later of the two. */
const relationTypes = ['challenges', 'challenged-by', 'appeal-of', 'companion-of', 'follows', 'enforces'] as const;

/** A demand for information, or the dispute over one: a summons, a lawsuit, an inquiry. */
export const legalActionSchema = z.strictObject({
	/** What kind of action it is. */
	kind: oneOf(actionKinds),
	/** The full name or caption, Twitter, Inc. v. U.S. Department of Homeland Security. */
	caseName: text,
	/** The name that articles use, Twitter v. DHS. */
	caseNameShort: text.optional(),
	/** Other names under which articles mention the action. */
	aliases: texts,
	/** The number on the docket, 3:17-cv-01916. */
	docketNumber: text.optional(),
	/** The court, by its CourtListener id: cand is the Northern District of California. */
	court: z
		.string()
		.regex(/^[a-z0-9]+$/, { error: 'Write the CourtListener id of the court, for example cand.' })
		.optional(),
	/** The cause of action as the docket states it. */
	cause: text.optional(),
	/** The nature of suit as the docket states it. */
	natureOfSuit: text.optional(),
	/** The statutes that the demand or the suit rests on, 19 U.S.C. § 1509. */
	legalAuthority: texts,
	/** The clauses of the constitution in dispute, for example freedom of speech. */
	constitutionalClauses: texts,
	/** What was asked for. */
	informationRequested: text.optional(),
	/** Who takes part, and as what. */
	parties: z
		.array(
			z.strictObject({
				/** The name as written in the papers. */
				name: text,
				/** The record that the party has, account/ or agency/ and its id. */
				ref: z
					.string()
					.regex(/^(account|agency)\/[a-z0-9][a-z0-9-]*$/, {
						error: 'Write account/ or agency/ and the id of the record, for example agency/cbp.',
					})
					.optional(),
				/** What the party is in the action. */
				role: oneOf(partyRoles),
			}),
		)
		.default([]),
	/** The judge. */
	assignedTo: text.optional(),
	/** When a demand was signed or sent. */
	dateIssued: partialDate.optional(),
	/** When it reached its recipient. */
	dateServed: partialDate.optional(),
	/** When it was filed with a court or an authority. */
	dateFiled: partialDate.optional(),
	/** When it ended. */
	dateTerminated: partialDate.optional(),
	/** How it stands. */
	status: oneOf(actionStatuses),
	/** How it stood, each step with its date, up to `status`. */
	statusHistory: z
		.array(
			z.strictObject({
				/** Since when it stood so. */
				date: partialDate,
				/** One of the words of `status`. */
				status: oneOf(actionStatuses),
				/** Where you know it from. */
				source: text.optional(),
			}),
		)
		.default([]),
	/** How the court disposed of it, in the words of the Federal Judicial Center: voluntarily dismissed. */
	disposition: text.optional(),
	/** What was filed, in the order of the docket. */
	docketEntries: z
		.array(
			z.strictObject({
				/** Its number on the docket. */
				entryNumber: text.optional(),
				/** When it was filed. */
				dateFiled: partialDate,
				/** What kind of paper it is. */
				type: oneOf(docketEntryTypes).default('other'),
				/** What it is. */
				description: text,
				/** The `entryNumber` of each paper that this one answers: the motions that it opposes, or rules on. */
				answers: texts,
				/** Where it can be read. */
				url: webAddress.optional(),
			}),
		)
		.default([]),
	/** Other actions that this one answers, follows or belongs to. The other record shows the tie by itself. */
	relations: z
		.array(
			z.strictObject({
				/** How this action is tied to the other. */
				type: oneOf(relationTypes),
				/** The id of the other action. */
				action: recordId,
			}),
		)
		.default([]),
	/** When an editor last looked whether the record is still true. */
	lastChecked: partialDate.optional(),
	/** What the record rests on. */
	sources: z
		.array(
			z.strictObject({
				/** The title of the source. */
				title: text,
				/** Its address. */
				url: webAddress.optional(),
				/** Where it was published. */
				publication: text.optional(),
				/** The address of a copy in a web archive. */
				archivedUrl: webAddress.optional(),
				/** When you read it. */
				accessed: partialDate.optional(),
			}),
		)
		.default([]),
	/** Identifiers elsewhere: courtlistener, clearinghouse, wikidata. */
	externalIds,
	/** Addresses that the page of the action had before, each beginning with a slash. Each leads to it for ever. */
	formerly: formerAddresses,
});

export type LegalAction = z.infer<typeof legalActionSchema>;
export type PartyRole = (typeof partyRoles)[number];
export type RelationType = (typeof relationTypes)[number];

/** What articles call the action: its short name where it has one. */
export function shortNameOf({ caseName, caseNameShort }: LegalAction): string {
	return caseNameShort ?? caseName;
}

/** Everything the action is called, its full name first. */
export function actionNames(action: LegalAction): string[] {
	const short = action.caseNameShort === undefined ? [] : [action.caseNameShort];
	return [action.caseName, ...short, ...action.aliases];
}
