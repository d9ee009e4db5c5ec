import { expect, test } from 'vitest';
import { actionNames, legalActionSchema, shortNameOf } from './legal-action.ts';

const least = { kind: 'lawsuit', caseName: 'Twitter, Inc. v. DHS', status: 'pending' };

test('a legal action needs a kind, a name and a status', () => {
	expect(legalActionSchema.parse(least)).toEqual({
		...least,
		aliases: [],
		legalAuthority: [],
		constitutionalClauses: [],
		parties: [],
		statusHistory: [],
		docketEntries: [],
		relations: [],
		sources: [],
		externalIds: {},
		formerly: [],
	});
	for (const field of ['kind', 'caseName', 'status']) {
		expect(legalActionSchema.safeParse({ ...least, [field]: undefined }).success).toBe(false);
	}
});

test('docket numbers and ids stay text', () => {
	const action = legalActionSchema.parse({ ...least, docketNumber: '0123', externalIds: { courtlistener: '00456' } });
	expect(action).toMatchObject({ docketNumber: '0123', externalIds: { courtlistener: '00456' } });
});

test.each<[field: string, value: unknown]>([
	['kind', 'summons'],
	['status', 'withdrawn'],
	['court', 'N.D. Cal.'],
	['dateFiled', '2017-04-31'],
	['parties', [{ name: 'CBP' }]],
	['parties', [{ name: 'CBP', role: 'villain' }]],
	['parties', [{ name: 'CBP', role: 'issuer', ref: 'cbp' }]],
	['parties', [{ name: 'CBP', role: 'issuer', ref: 'legal-action/x' }]],
	['parties', [{ name: 'CBP', role: 'issuer', ref: 'agency/../x' }]],
	['relations', [{ type: 'caused', action: 'x' }]],
	['relations', [{ type: 'follows', action: 'legal-action/x' }]],
	['statusHistory', [{ date: '2017' }]],
	['docketEntries', [{ dateFiled: '2017', description: 'Complaint', url: 'recap/1' }]],
	['sources', [{ url: 'https://example.com/' }]],
	['plaintiff', 'Twitter'],
])('%s: %j is refused', (field, value) => {
	expect(legalActionSchema.safeParse({ ...least, [field]: value }).success).toBe(false);
});

test.each<[fields: object, names: string[]]>([
	[{}, ['Twitter, Inc. v. DHS']],
	[
		{ aliases: ['the Twitter case'], caseNameShort: 'Twitter v. DHS' },
		['Twitter, Inc. v. DHS', 'Twitter v. DHS', 'the Twitter case'],
	],
])('an action with %j is called %j', (fields, names) => {
	expect(actionNames(legalActionSchema.parse({ ...least, ...fields }))).toEqual(names);
});

test.each([
	[{}, 'Twitter, Inc. v. DHS'],
	[{ caseNameShort: 'Twitter v. DHS' }, 'Twitter v. DHS'],
])('an action with %j goes by the name %j', (fields, name) => {
	expect(shortNameOf(legalActionSchema.parse({ ...least, ...fields }))).toBe(name);
});
