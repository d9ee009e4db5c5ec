import { expect, test } from 'vitest';
import type { Account } from '../schemas/account.ts';
import { claimWords } from './affiliation.ts';

test.each<[claim: Account['affiliationClaim'], type: Account['accountType'], words: string]>([
	['claimed', 'alt-agency', 'says it speaks for X; not confirmed, only the account says so'],
	['disputed', 'alt-agency', 'says or said it speaks for X; not confirmed, the tie is disputed'],
	['confirmed', 'alt-agency', 'says it speaks for X; the tie is confirmed'],
	['none', 'unknown', 'takes the name of X; it claims no tie, so there is none to confirm'],
	[undefined, 'personal', 'says or suggests it speaks for X; not confirmed, no source for or against it is recorded'],
	[undefined, 'official', 'is recorded as an official account of X; whether others confirm it is not recorded'],
	['claimed', 'official', 'is recorded as an official account of X; whether others confirm it is not recorded'],
	['confirmed', 'official', 'is recorded as an official account of X; the tie is confirmed'],
	['disputed', 'official', 'is recorded as an official account of X; not confirmed, the tie is disputed'],
])('a claim that is %s of an account that is %s', (affiliationClaim, accountType, told) => {
	const { verb, confirmation } = claimWords({ affiliationClaim, accountType });
	expect(`${verb} X; ${confirmation}`).toBe(told);
});
