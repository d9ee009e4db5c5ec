import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import type { EntityId } from '../schemas/entity.ts';
import { account, agency, archiveOf, article, legalAction, registryAgencies } from '../testing/build-content.ts';
import { findNeighbourhood, rankConnected, trimNetwork, type Tie } from './connections.ts';

const party = (ref: string, role: string) => ({ name: ref, ref, role });
const files = [
	agency('cbp', { parent: 'dhs' }),
	agency('dhs'),
	agency('uscis', { parent: 'dhs' }),
	account('alt', { purportsToRepresent: 'uscis', affiliationClaim: 'claimed' }),
	legalAction('summons', { parties: [party('agency/cbp', 'issuer'), party('account/alt', 'target')] }),
	legalAction('suit', {
		parties: [party('agency/dhs', 'defendant'), party('agency/dhs', 'other'), { name: 'Twitter', role: 'plaintiff' }],
		relations: [{ type: 'challenges', action: 'summons' }],
	}),
];
const { archive } = archiveOf(files);

test('ties are in one order: parties, actions, claims, parts of agencies', () => {
	expect(archive.ties.map(tell)).toEqual([
		'account/alt party legal-action/summons target',
		'agency/cbp party legal-action/summons issuer',
		'agency/dhs party legal-action/suit defendant other',
		'legal-action/suit chain legal-action/summons challenges',
		'account/alt claim agency/uscis claimed',
		'agency/cbp part agency/dhs',
		'agency/uscis part agency/dhs',
	]);
});

test('a record has its ties from either side', () => {
	expect(archive.tiesOf('legal-action/summons').map(tell)).toEqual([
		'account/alt party legal-action/summons target',
		'agency/cbp party legal-action/summons issuer',
		'legal-action/suit chain legal-action/summons challenges',
	]);
	expect(archive.tiesOf('account/@zed')).toEqual([]);
});

test.each<[as: string, tie: [type: string, from: string, to: string], told: string]>([
	['from the earlier action', ['challenged-by', 'a', 'b'], 'legal-action/b chain legal-action/a challenges'],
	['from the later action', ['appeal-of', 'b', 'a'], 'legal-action/b chain legal-action/a appeal-of'],
	['of companions', ['companion-of', 'b', 'a'], 'legal-action/a chain legal-action/b companion-of'],
])('a tie between actions is told once: %s', (_as, [type, from, to], told) => {
	const own = archiveOf([legalAction(from, { relations: [{ type, action: to }] }), legalAction(to)]).archive;
	expect(own.ties.map(tell)).toEqual([told]);
});

test('several ties between two actions are in the order of their names', () => {
	const relations = ['follows', 'appeal-of', 'enforces'].map((type) => ({ type, action: 'a' }));
	const own = archiveOf([legalAction('a'), legalAction('b', { relations })]).archive;
	expect(own.ties.map((tie) => tie.type === 'chain' && tie.chain)).toEqual(['appeal-of', 'enforces', 'follows']);
});

test('an agency of the registry is tied when it and the other have pages', () => {
	const registry = registryAgencies({ a: { name: 'Part of B', parent: 'b' }, b: { name: 'The B' } });
	const tiesWith = (more: ContentFile[]) => archiveOf([registry, ...more]).archive.ties.map(tell);
	expect(tiesWith([])).toEqual([]);
	expect(tiesWith([article('2017/a', { agencies: ['a'] })])).toEqual([]);
	expect(tiesWith([article('2017/a', { agencies: ['a', 'b'] })])).toEqual(['agency/a part agency/b']);
});

test.each<[id: EntityId<'account' | 'agency' | 'legal-action'>, nodes: string[], ties: number]>([
	['account/alt', ['account/alt', 'legal-action/summons', 'agency/uscis', 'agency/cbp'], 3],
	['legal-action/suit', ['legal-action/suit', 'agency/dhs', 'legal-action/summons'], 2],
	['agency/dhs', ['agency/dhs', 'agency/cbp', 'agency/uscis', 'legal-action/suit'], 3],
])('around %s are those tied to it and the others in its actions', (id, nodes, ties) => {
	const network = findNeighbourhood(id, (record) => archive.tiesOf(record));
	expect(network.nodes).toEqual(nodes);
	expect(network.ties).toHaveLength(ties);
});

test('a network is cut to its first records and the ties among them', () => {
	const { ties } = archive;
	const cut = trimNetwork({ nodes: ['agency/dhs', 'agency/cbp', 'account/alone', 'account/alt'], ties }, 3);
	expect(cut.nodes).toEqual(['agency/dhs', 'agency/cbp']);
	expect(cut.ties.map(tell)).toEqual(['agency/cbp part agency/dhs']);
});

test('records with the most ties come first, each before those it is tied to, without mere parts of agencies', () => {
	expect(rankConnected([...archive.ties, { type: 'part', from: 'agency/x', to: 'agency/y' }])).toEqual([
		'legal-action/summons',
		'account/alt',
		'agency/cbp',
		'legal-action/suit',
		'agency/uscis',
		'agency/dhs',
	]);
});

function tell(tie: Tie): string {
	const { type, from, to } = tie;
	if (type === 'party') return [from, type, to, ...tie.roles].join(' ');
	if (type === 'part') return [from, type, to].join(' ');
	return [from, type, to, type === 'chain' ? tie.chain : tie.claim].join(' ');
}
