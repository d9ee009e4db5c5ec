import { expect, test } from 'vitest';
import { account, agency, archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { countConnections, tellTies } from './connection-words.ts';

const records = [
	agency('cbp', { name: 'Customs', abbreviation: 'CBP', parent: 'dhs' }),
	agency('dhs', { name: 'Homeland', abbreviation: 'DHS' }),
	account('alt', { handle: 'ALT' }),
];
const [cbp, dhs, alt] = [
	(role: string) => ({ name: 'Customs', ref: 'agency/cbp', role }),
	(role: string) => ({ name: 'Homeland', ref: 'agency/dhs', role }),
	(role: string) => ({ name: '@ALT', ref: 'account/alt', role }),
];
const stranger = (role: string, name = 'Twitter, Inc.') => ({ name, role });

test.each<[fields: Fields, sentence: string]>([
	[
		{
			kind: 'administrative-summons',
			status: 'dropped',
			parties: [cbp('issuer'), stranger('recipient'), alt('target')],
		},
		'CBP asked Twitter, Inc. for records of @ALT in The case (dropped).',
	],
	[
		{
			kind: 'subpoena',
			parties: [cbp('issuer'), dhs('issuer'), stranger('issuer'), stranger('issuer'), alt('target')],
		},
		'CBP, DHS and 2 others demanded records of @ALT in The case (pending).',
	],
	[
		{ kind: '2703d-order', status: 'unknown', parties: [dhs('plaintiff')] },
		'DHS demanded records in The case (status unknown).',
	],
	[{ kind: 'warrant', parties: [alt('target')] }, '@ALT was the target in The case (pending).'],
	[
		{ parties: [stranger('plaintiff'), cbp('defendant'), dhs('defendant')] },
		'Twitter, Inc. sued CBP and DHS in The case (pending).',
	],
	[
		{
			parties: [
				stranger('plaintiff'),
				stranger('plaintiff', 'Ann'),
				stranger('plaintiff', 'Bob'),
				cbp('defendant'),
				cbp('defendant'),
			],
		},
		'Twitter, Inc. and 2 others sued CBP in The case (pending).',
	],
	[
		{ parties: [alt('plaintiff'), stranger('defendant'), dhs('amicus'), cbp('other')] },
		'@ALT sued Twitter, Inc. in The case (pending), with DHS as amicus, with CBP taking part.',
	],
	[
		{ kind: 'oversight-inquiry', status: 'carried-out', parties: [dhs('other'), cbp('target')] },
		'CBP was the target in The case (carried out), with DHS taking part.',
	],
	[
		{ kind: 'other', parties: [cbp('intervenor'), dhs('other')] },
		'CBP as intervenor and DHS taking part in The case (pending).',
	],
])('%j is told as %j', (fields, sentence) => {
	const built = archiveOf([...records, legalAction('a', { caseNameShort: 'The case', ...fields })]);
	const ties = built.archive.ties.filter((tie) => tie.type === 'party');
	expect(tellTies(built, ties).map(plain)).toEqual([sentence]);
});

test.each<[as: string, fields: [first: Fields, second: Fields], sentence: string]>([
	['challenges', [{ relations: [{ type: 'challenges', action: 'b' }] }, {}], 'a challenges b.'],
	['appeal', [{ relations: [{ type: 'appeal-of', action: 'b' }] }, {}], 'a is the appeal of b.'],
	['companion', [{}, { relations: [{ type: 'companion-of', action: 'a' }] }], 'a goes together with b.'],
	['follows', [{ relations: [{ type: 'follows', action: 'b' }] }, {}], 'a follows b.'],
	['enforces', [{ relations: [{ type: 'enforces', action: 'b' }] }, {}], 'a enforces b.'],
])('a tie between actions is told: %s', (_as, [first, second], sentence) => {
	const built = archiveOf([legalAction('a', first), legalAction('b', second)]);
	expect(tellTies(built, built.archive.ties).map(plain)).toEqual([sentence]);
});

test('claims and parts of agencies are told, after the actions, of which the latest comes first', () => {
	const built = archiveOf([
		...records,
		account('named', { purportsToRepresent: 'cbp', affiliationClaim: 'claimed' }),
		legalAction('a', { dateFiled: '2017', parties: [stranger('plaintiff'), cbp('defendant')] }),
		legalAction('b', { dateFiled: '2018', parties: [stranger('plaintiff'), cbp('defendant')] }),
	]);
	const told = tellTies(built, built.archive.ties);
	expect(told.map((connection) => `${connection.date ?? '-'} ${plain(connection)}`)).toEqual([
		'2018 Twitter, Inc. sued CBP in b (pending).',
		'2017 Twitter, Inc. sued CBP in a (pending).',
		'- @named says it speaks for CBP; not confirmed, only the account says so.',
		'- CBP is part of DHS.',
	]);
	expect(countConnections(built.archive.ties)).toBe(told.length);
});

test('every record in a sentence has a link', () => {
	const built = archiveOf(records);
	expect(tellTies(built, built.archive.ties)[0]?.sentence).toEqual([
		{ text: 'CBP', href: '/agencies/cbp/' },
		{ text: ' is part of ' },
		{ text: 'DHS', href: '/agencies/dhs/' },
		{ text: '.' },
	]);
});

function plain({ sentence }: ReturnType<typeof tellTies>[number]): string {
	return sentence.map((part) => part.text).join('');
}

test('legal actions of one date are told in the order of their ids', () => {
	const action = (id: string, parties: Fields['parties']) =>
		legalAction(id, { caseNameShort: id, kind: 'warrant', dateFiled: '2017-04-07', parties });
	const built = archiveOf([...records, action('a', [cbp('target')]), action('b', [alt('target')])]);
	expect(tellTies(built, built.archive.ties).map(plain).slice(0, 2)).toEqual([
		'CBP was the target in a (pending).',
		'@ALT was the target in b (pending).',
	]);
});
