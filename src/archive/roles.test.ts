import { expect, test } from 'vitest';
import { agency, contentOf, legalAction } from '../testing/build-content.ts';
import { roleIn, type Role } from './roles.ts';

test.each<[held: string[][], role: Role]>([
	[[], 'mentioned'],
	[[[]], 'mentioned'],
	[[['issuer']], 'issuer'],
	[[['target']], 'target'],
	[[['plaintiff']], 'party'],
	[[['defendant', 'target']], 'target'],
	[[['target', 'issuer']], 'issuer'],
	[[['counsel'], ['issuer']], 'issuer'],
	[[['recipient'], ['amicus']], 'party'],
])('who holds the roles %j in actions is %s', (held, role) => {
	const { legalActions } = contentOf([
		agency('cbp'),
		agency('dhs'),
		...held.map((roles, index) =>
			legalAction(`a${index}`, {
				parties: [
					{ name: 'DHS', ref: 'agency/dhs', role: 'issuer' },
					{ name: 'agency/cbp', role: 'issuer' },
					...roles.map((own) => ({ name: 'CBP', ref: 'agency/cbp', role: own })),
				],
			}),
		),
	]);
	expect(
		roleIn(
			'agency/cbp',
			legalActions.map((action) => action.data),
		),
	).toBe(role);
});
