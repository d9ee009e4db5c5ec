import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import { account, agency, archiveOf, article, legalAction, type Fields } from '../testing/build-content.ts';

const records = [
	agency('cbp', { name: 'Customs and Border Protection' }),
	account('alt', { handle: 'ALT_uscis' }),
	legalAction('summons', {
		caseName: 'The CBP summons',
		legalAuthority: ['19 U.S.C. § 1509'],
		parties: [{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' }],
	}),
	legalAction('suit', { caseName: 'Twitter v. DHS', relations: [{ type: 'challenges', action: 'summons' }] }),
	legalAction('lone', { caseName: 'Lone v. Wolf' }),
];

test.each<[as: string, own: Fields, other: Fields, shared: string[]]>([
	['a record that both declare', { agencies: ['cbp'] }, { agencies: ['cbp'] }, ['agency/cbp 1']],
	['a topic', { agencies: ['cbp'], topics: ['t'] }, { agencies: ['cbp'], topics: ['t'] }, ['agency/cbp 1', 't 1']],
	[
		'an action, its dispute and its law',
		{ legalActions: ['summons'] },
		{ legalActions: ['summons'] },
		['legal-action/summons 1', 'dispute of legal-action/suit 1', 'statute/usc/19/1509 0.49'],
	],
	[
		'two actions of one dispute',
		{ legalActions: ['summons'] },
		{ legalActions: ['suit'] },
		['dispute of legal-action/suit 1'],
	],
	[
		'an action without ties, which is no dispute',
		{ legalActions: ['lone'] },
		{ legalActions: ['lone'] },
		['legal-action/lone 1'],
	],
])('two articles share %s', (_as, own, other, shared) => {
	expect(sharedBy([article('2017/own', own), article('2017/other', other)])).toEqual(shared);
});

test.each<[as: string, own: Fields, body: string, strength: string]>([
	['mentioned only', {}, 'Customs and Border Protection', '0.49'],
	['a party of an action that they declare', { legalActions: ['summons'] }, 'Customs and Border Protection', '0.72'],
])('a record is less what articles are about when it is %s', (_as, own, body, strength) => {
	const shared = sharedBy([article('2017/own', own, body), article('2017/other', own, body)]);
	expect(shared).toContain(`agency/cbp ${strength}`);
});

test('names of records in a title are no words, for they are compared as records', () => {
	const named = (id: string, body: string) => article(id, { title: `ALT_uscis and ${id.slice(5)}` }, body);
	const { archive } = archiveOf([
		...records,
		...none,
		named('2017/own', '@ALT_uscis.'),
		named('2017/other', '@ALT_uscis.'),
	]);
	expect(archive.relatedTo('article/2017/own').related.map(({ words }) => words)).toEqual([[]]);
});

const none = Array.from({ length: 8 }, (_, place) => article(`2018/none${place}`));

function sharedBy(articles: readonly ContentFile[]): string[] {
	const { archive } = archiveOf([...records, ...none, ...articles]);
	const [related] = archive.relatedTo('article/2017/own').related;
	return (related?.shared ?? []).map(({ thing, strength }) => {
		if (thing.type === 'dispute') return `dispute of ${thing.action} ${Number(strength.toFixed(2))}`;
		if (thing.type === 'topic') return `${thing.topic} ${Number(strength.toFixed(2))}`;
		return `${thing.type === 'record' ? thing.id : thing.type} ${Number(strength.toFixed(2))}`;
	});
}
