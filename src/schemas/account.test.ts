import { expect, test } from 'vitest';
import { accountSchema, handlesOf, platformRank } from './account.ts';

const least = { handle: 'ALT_uscis', platform: 'twitter' };

test('an account needs a handle and a platform; all else has a value for what is not known', () => {
	expect(accountSchema.parse(least)).toEqual({
		handle: 'ALT_uscis',
		platform: 'twitter',
		displayNames: [],
		aliases: [],
		handleHistory: [],
		accountType: 'unknown',
		state: 'unknown',
		stateHistory: [],
		externalIds: {},
		formerly: [],
	});
	expect(accountSchema.safeParse({ handle: 'x' }).success).toBe(false);
	expect(accountSchema.safeParse({ platform: 'twitter' }).success).toBe(false);
});

test.each(['ALT_uscis', '0123456789', 'name@mastodon.social', 'name.bsky.social', 'u-1', 'Łukasz'])(
	'%j is a handle',
	(handle) => {
		expect(accountSchema.safeParse({ ...least, handle }).success).toBe(true);
	},
);

test.each(['', '@ALT_uscis', 'ALT uscis', 'https://twitter.com/ALT_uscis', 'a@b@c', 'a@', 'a/b', 'a#b', ' a'])(
	'%j is no handle',
	(handle) => {
		expect(accountSchema.safeParse({ ...least, handle }).success).toBe(false);
	},
);

test.each<[field: string, value: unknown]>([
	['platform', 'x'],
	['accountType', 'bot'],
	['affiliationClaim', 'maybe'],
	['state', 'deleted'],
	['purportsToRepresent', 'agency/uscis'],
	['firstSeen', '2017-02-30'],
	['handleHistory', [{ from: '2017' }]],
	['handleHistory', [{ handle: 'x', since: '2017' }]],
	['followers', '152000'],
])('%s: %j is refused', (field, value) => {
	expect(accountSchema.safeParse({ ...least, [field]: value }).success).toBe(false);
});

test('an account is called by its handle first, then by those it had before', () => {
	const account = accountSchema.parse({
		...least,
		handleHistory: [{ handle: 'second', to: '2017' }, { handle: 'first' }],
	});
	expect(handlesOf(account)).toEqual(['ALT_uscis', 'second', 'first']);
});

test.each<[platform: string, rank: number]>([
	['twitter', 0],
	['mastodon', 1],
	['other', 6],
])('the network %s has the place %i among the networks', (platform, rank) => {
	expect(platformRank(accountSchema.parse({ handle: 'x', platform }))).toBe(rank);
});
