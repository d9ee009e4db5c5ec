import { expect, test } from 'vitest';
import { agency, archiveOf, article, courts, legalAction, type Fields } from '../testing/build-content.ts';

const issuer = { name: 'U.S. Customs and Border Protection', ref: 'agency/cbp', role: 'issuer' };

test.each<[as: string, fields: Fields, shared: string[]]>([
	['an agency in one role', { parties: [issuer] }, ['agency/cbp', 'issuer U.S. Customs and Border Protection']],
	['a company in one role', { parties: [{ name: 'Twitter, Inc.', role: 'recipient' }] }, ['recipient Twitter, Inc.']],
	['a law', { legalAuthority: ['19 U.S.C. § 1509'] }, ['statute/usc/19/1509']],
	['nobody: Doe may be anyone', { parties: [{ name: 'John Doe', role: 'plaintiff' }] }, []],
	['nobody: a target without a record is a description', { parties: [{ name: 'Six users', role: 'target' }] }, []],
	['nobody: counsel takes no side', { parties: [{ name: 'A. Lawyer', role: 'counsel' }] }, []],
	['a court, which says too little', { court: 'cand' }, []],
])('two actions share %s', (_as, fields, shared) => {
	expect(sharedBy(fields, fields)).toEqual(shared);
});

test('an agency in another role is the agency only', () => {
	expect(sharedBy({ parties: [issuer] }, { parties: [{ ...issuer, role: 'defendant' }] })).toEqual(['agency/cbp']);
});

test('what is common to both is told too: topics of their articles, judge, court, clause, kind', () => {
	const fields = {
		parties: [issuer],
		assignedTo: 'A. Judge',
		court: 'cand',
		constitutionalClauses: ['Freedom of speech'],
		kind: 'subpoena',
	};
	expect(sharedBy(fields, fields)).toEqual([
		'agency/cbp',
		'clause Freedom of speech',
		'court/cand',
		'issuer U.S. Customs and Border Protection',
		'judge A. Judge',
		'kind subpoena',
		'topic secrecy',
	]);
});

test('actions of one dispute are not related: its ladder shows them', () => {
	const relations = [{ type: 'follows', action: 'own' }];
	expect(sharedBy({ parties: [issuer] }, { parties: [issuer], relations })).toEqual([]);
});

/** What the first two actions share, in the order of words. */
function sharedBy(own: Fields, other: Fields): string[] {
	const { archive } = archiveOf([
		courts,
		agency('cbp'),
		legalAction('own', own),
		legalAction('other', other),
		...Array.from({ length: 8 }, (_, place) => legalAction(`none${place}`, { kind: 'other' })),
		article('2017/a', { legalActions: ['own', 'other'], topics: own.kind === undefined ? [] : ['secrecy'] }),
	]);
	const [related] = archive.relatedActions('legal-action/own').related;
	return (related?.shared ?? [])
		.map(({ thing }) => {
			if (thing.type === 'record') return thing.id;
			if (thing.type === 'party') return `${thing.role} ${thing.name}`;
			if (thing.type === 'judge') return `judge ${thing.name}`;
			if (thing.type === 'clause') return `clause ${thing.clause}`;
			if (thing.type === 'kind') return `kind ${thing.kind}`;
			return thing.type === 'topic' ? `topic ${thing.topic}` : 'dispute';
		})
		.filter((line) => own.kind !== undefined || line !== 'kind lawsuit')
		.sort();
}
