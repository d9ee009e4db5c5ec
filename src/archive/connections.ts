import { compareText } from '../problems/problem.ts';
import type { AccountEntry, AgencyEntry, LegalActionEntry } from '../reading/entry.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { Account } from '../schemas/account.ts';
import type { PartyRole, RelationType } from '../schemas/legal-action.ts';
import type { ChainLink, ChainType } from './case-chain.ts';

/** What ties two records to each other. Told once, from the side that `from` names. */
export type Tie = PartyTie | ChainTie | ClaimTie | PartTie;

/** A record takes part in a legal action. */
interface PartyTie {
	readonly type: 'party';
	readonly from: EntityId<'account' | 'agency'>;
	readonly to: EntityId<'legal-action'>;
	readonly roles: readonly PartyRole[];
}

/** A legal action answers another, or goes with it. */
export interface ChainTie {
	readonly type: 'chain';
	readonly from: EntityId<'legal-action'>;
	readonly to: EntityId<'legal-action'>;
	readonly chain: ForwardTie;
}

/** An account takes the name of an agency, or says that it speaks for it. */
export interface ClaimTie {
	readonly type: 'claim';
	readonly from: EntityId<'account'>;
	readonly to: EntityId<'agency'>;
	readonly claim: Account['affiliationClaim'];
}

/** An agency is part of another. */
export interface PartTie {
	readonly type: 'part';
	readonly from: EntityId<'agency'>;
	readonly to: EntityId<'agency'>;
}

type ForwardTie = Exclude<RelationType, 'challenged-by'>;

/** Records, and the ties between them. */
export interface Network {
	/** The closest first. */
	readonly nodes: readonly EntityId<RecordKind>[];
	readonly ties: readonly Tie[];
}

/** What ties are found in: every record that has a page. */
interface Parts {
	readonly accounts: readonly AccountEntry[];
	readonly agencies: readonly AgencyEntry[];
	readonly legalActions: readonly LegalActionEntry[];
	readonly relations: ReadonlyMap<EntityId<'legal-action'>, readonly ChainLink[]>;
}

/** Every tie between two records with pages: parties of actions, actions, claims of accounts, parts of agencies. */
export function findTies({ accounts, agencies, legalActions, relations }: Parts): Tie[] {
	const hasPage = new Set<EntityId>([...accounts, ...agencies, ...legalActions].map((entry) => entry.id));
	const ties: Tie[] = [
		...legalActions.flatMap(partyTies),
		...[...relations].flatMap(([from, links]) => links.flatMap((link) => chainTies(from, link))),
		...accounts.flatMap(claimTies),
		...agencies.flatMap(partTies),
	];
	return ties.filter((tie) => hasPage.has(tie.from) && hasPage.has(tie.to)).toSorted(compareTies);
}

/** The ties of each record, from either side, in the order of all ties. */
export function groupTies(ties: readonly Tie[]): Map<EntityId, Tie[]> {
	const byRecord = new Map<EntityId, Tie[]>();
	for (const tie of ties) {
		for (const end of [tie.from, tie.to]) {
			const list = byRecord.get(end) ?? [];
			list.push(tie);
			byRecord.set(end, list);
		}
	}
	return byRecord;
}

/**
 * What surrounds a record: those tied to it, for an account or an agency also the others in its legal actions, and
 * every tie among them. The record itself comes first, then those tied to it, then by the number of their ties here.
 */
export function findNeighbourhood(own: EntityId<RecordKind>, tiesOf: (id: EntityId) => readonly Tie[]): Network {
	const others = (id: EntityId) => tiesOf(id).map((tie) => (tie.from === id ? tie.to : tie.from));
	const direct = new Set<EntityId<RecordKind>>(others(own));
	const actions = kindOf(own) === 'legal-action' ? [] : [...direct].filter((id) => kindOf(id) === 'legal-action');
	const beyond = actions.flatMap(others).filter((id) => kindOf(id) !== 'legal-action');
	const reached = new Set<EntityId<RecordKind>>([own, ...direct, ...beyond]);
	const ties = [...reached].flatMap((id) => tiesOf(id).filter((tie) => tie.from === id && reached.has(tie.to)));
	const distance = (id: EntityId<RecordKind>) => (id === own ? 0 : direct.has(id) ? 1 : 2);
	const counts = countTies(ties);
	const nodes = [...reached].toSorted((a, b) => distance(a) - distance(b) || byCount(counts, a, b));
	return { nodes, ties: ties.toSorted(compareTies) };
}

/**
 * The records with the most ties first, each followed by those that it is tied to, so that the first of them make a
 * network. Agencies come with what they are tied to; that one is part of another counts for nothing.
 */
export function rankConnected(ties: readonly Tie[]): EntityId<RecordKind>[] {
	const own = ties.filter((tie) => tie.type !== 'part');
	const counts = countTies(own);
	const byRecord = groupTies(own);
	const ranked = [...counts.keys()].filter((id) => kindOf(id) !== 'agency').toSorted((a, b) => byCount(counts, a, b));
	const others = (id: EntityId) => (byRecord.get(id) ?? []).map((tie) => (tie.from === id ? tie.to : tie.from));
	return [...new Set(ranked.flatMap((id) => [id, ...others(id)]))];
}

/** A network with its first records only, and the ties among them. A record without any is left out. */
export function trimNetwork({ nodes, ties }: Network, limit: number): Network {
	const first = new Set(nodes.slice(0, limit));
	const kept = ties.filter((tie) => first.has(tie.from) && first.has(tie.to));
	const tied = new Set<EntityId>(kept.flatMap((tie) => [tie.from, tie.to]));
	return { nodes: [...first].filter((id) => tied.has(id)), ties: kept };
}

function partyTies({ id, data }: LegalActionEntry): PartyTie[] {
	const byRecord = Map.groupBy(
		data.parties.filter((party) => party.ref !== undefined),
		(party) => party.ref as EntityId<'account' | 'agency'>,
	);
	return [...byRecord].map(([from, held]) => ({
		type: 'party',
		from,
		to: id,
		roles: [...new Set(held.map((party) => party.role))],
	}));
}

const forward: Partial<Record<ChainType, ForwardTie>> = {
	challenges: 'challenges',
	'appeal-of': 'appeal-of',
	follows: 'follows',
	enforces: 'enforces',
};

/** Ties are known from both sides; the later action tells them, and of companions the first by id. */
function chainTies(from: EntityId<'legal-action'>, { type, action }: ChainLink): ChainTie[] {
	if (type === 'companion-of') return from < action ? [{ type: 'chain', from, to: action, chain: type }] : [];
	const chain = forward[type];
	return chain === undefined ? [] : [{ type: 'chain', from, to: action, chain }];
}

function claimTies({ id, data }: AccountEntry): ClaimTie[] {
	if (data.purportsToRepresent === undefined) return [];
	return [{ type: 'claim', from: id, to: `agency/${data.purportsToRepresent}`, claim: data.affiliationClaim }];
}

function partTies({ id, data }: AgencyEntry): PartTie[] {
	return data.parent === undefined ? [] : [{ type: 'part', from: id, to: `agency/${data.parent}` }];
}

function countTies(ties: readonly Tie[]): Map<EntityId<RecordKind>, number> {
	const counts = new Map<EntityId<RecordKind>, number>();
	for (const end of ties.flatMap((tie) => [tie.from, tie.to])) counts.set(end, (counts.get(end) ?? 0) + 1);
	return counts;
}

function byCount(counts: ReadonlyMap<EntityId, number>, a: EntityId, b: EntityId): number {
	return (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b);
}

const order: Record<Tie['type'], number> = { party: 0, chain: 1, claim: 2, part: 3 };

function compareTies(a: Tie, b: Tie): number {
	return (
		order[a.type] - order[b.type] ||
		compareText(a.from, b.from) ||
		compareText(a.to, b.to) ||
		compareText(chainOf(a), chainOf(b))
	);
}

function chainOf(tie: Tie): string {
	return tie.type === 'chain' ? tie.chain : '';
}
