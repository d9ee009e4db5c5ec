import { expect, test } from 'vitest';
import { archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { basesOf, groupByBasis, type LegalBasis } from './legal-basis.ts';

test.each<[as: string, fields: Fields, bases: LegalBasis[]]>([
	['nothing', {}, []],
	['a law', { legalAuthority: ['19 U.S.C. § 1509'] }, ['statute/usc/19/1509']],
	[
		'two sections of a list',
		{ legalAuthority: ['19 U.S.C. §§ 1508, 1509'] },
		['statute/usc/19/1508', 'statute/usc/19/1509'],
	],
	['one law named twice', { legalAuthority: ['19 U.S.C. § 1509', '19 USC 1509(a)'] }, ['statute/usc/19/1509']],
	['words that cite no law', { legalAuthority: ['First Amendment'] }, []],
	['a court', { court: 'cand' }, ['court/cand']],
	['both', { court: 'cand', legalAuthority: ['19 U.S.C. § 1509'] }, ['statute/usc/19/1509', 'court/cand']],
])('an action with %s', (_as, fields, bases) => {
	const { legalActions } = archiveOf([legalAction('suit', fields)]).content;
	expect(legalActions.map(({ data }) => basesOf(data))).toEqual([bases]);
});

test('actions are found under each of their bases, in the order given', () => {
	const { legalActions } = archiveOf([
		legalAction('b', { court: 'cand' }),
		legalAction('a', { court: 'cand', legalAuthority: ['19 U.S.C. § 1509'] }),
	]).content;
	const found = [...groupByBasis(legalActions)].map(([basis, actions]) => [basis, actions.map(({ id }) => id)]);
	expect(found).toEqual([
		['court/cand', legalActions.map(({ id }) => id)],
		['statute/usc/19/1509', ['legal-action/a']],
	]);
});
