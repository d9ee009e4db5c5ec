import type { Account } from '../schemas/account.ts';

/** What an account says of its tie to an agency, and whether that was confirmed: two facts, in words. */
export interface ClaimWords {
	/** What it does, before the name of the agency: "says it speaks for". */
	readonly verb: string;
	/** Whether others confirm it: "no source confirms it". */
	readonly confirmation: string;
}

/** The words for each state of a claim; what editors recorded as official is no claim of the account's own. */
export function claimWords({
	accountType,
	affiliationClaim,
}: Pick<Account, 'accountType' | 'affiliationClaim'>): ClaimWords {
	if (accountType !== 'official') return words[affiliationClaim ?? 'unknown'];
	const isTold = affiliationClaim === 'confirmed' || affiliationClaim === 'disputed';
	return {
		verb: 'is recorded as an official account of',
		confirmation: isTold ? words[affiliationClaim].confirmation : 'whether others confirm it is not recorded',
	};
}

const words: Record<NonNullable<Account['affiliationClaim']> | 'unknown', ClaimWords> = {
	claimed: { verb: 'says it speaks for', confirmation: 'not confirmed, only the account says so' },
	disputed: { verb: 'says or said it speaks for', confirmation: 'not confirmed, the tie is disputed' },
	confirmed: { verb: 'says it speaks for', confirmation: 'the tie is confirmed' },
	none: { verb: 'takes the name of', confirmation: 'it claims no tie, so there is none to confirm' },
	unknown: {
		verb: 'says or suggests it speaks for',
		confirmation: 'not confirmed, no source for or against it is recorded',
	},
};
