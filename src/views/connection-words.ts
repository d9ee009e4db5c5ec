import type { ChainTie, ClaimTie, PartTie, Tie } from '../archive/connections.ts';
import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { Sentence } from '../pictures/picture.ts';
import { compareText } from '../problems/problem.ts';
import { count } from '../problems/report-terminal.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { demandKinds, type LegalAction, type PartyRole } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { formatStatus, formatWord } from '../site/words.ts';
import { claimWords } from './affiliation.ts';
import { linkTo } from './record-link.ts';

/** Ties told in one sentence: who is tied to whom through what. */
export interface Connection {
	readonly type: Tie['type'];
	/** When it began, for legal actions. */
	readonly date: PartialDate | undefined;
	readonly sentence: Sentence;
}

/**
 * Tells ties in words: one sentence for each legal action with all its parties, the latest first and those of one date
 * by their ids, then the other ties.
 */
export function tellTies(built: BuiltArchive, ties: readonly Tie[]): Connection[] {
	const actions = new Set(ties.flatMap((tie) => (tie.type === 'party' ? [tie.to] : [])));
	return [
		...[...actions]
			.toSorted(compareText)
			.flatMap((id) => tellAction(built, id))
			.toSorted((a, b) => compareText(b.date ?? '', a.date ?? '')),
		...ties.flatMap((tie) => (tie.type === 'party' ? [] : [tellOther(built, tie)])),
	];
}

/** How many sentences tell some ties. */
export function countConnections(ties: readonly Tie[]): number {
	const actions = new Set(ties.flatMap((tie) => (tie.type === 'party' ? [tie.to] : [])));
	return actions.size + ties.filter((tie) => tie.type !== 'party').length;
}

function tellAction(built: BuiltArchive, id: EntityId<'legal-action'>): Connection[] {
	const record = built.archive.records.get(id);
	if (record?.kind !== 'legal-action') return [];
	const { entry } = record.page;
	return [{ type: 'party', date: startOfAction(entry.data), sentence: actionSentence(built, entry) }];
}

/** "CBP asked Twitter, Inc. for records of @ALT_uscis in CBP summons to Twitter (dropped)." */
function actionSentence(built: BuiltArchive, { id, data }: LegalActionEntry): Sentence {
	const { clause, told } = clauseOf(built, data);
	const rest = data.parties.filter((party) => !told.includes(party.role) && party.ref !== undefined);
	const others = [...Map.groupBy(rest, (party) => party.role)].map(([role]) => [
		...partiesIn(built, data, role),
		{ text: role === 'other' ? ' taking part' : ` as ${formatWord(role)}` },
	]);
	const links = [{ text: ' in ' }, link(built, id), { text: ` (${formatStatus(data.status)})` }];
	if (clause.length === 0) return [...joinSentences(others), ...links, { text: '.' }];
	return [...clause, ...links, ...others.flatMap((other) => [{ text: ', with ' }, ...other]), { text: '.' }];
}

/** Who did what to whom, as far as the roles tell it, and the roles that were told so. */
function clauseOf(built: BuiltArchive, data: LegalAction): { clause: Sentence; told: readonly PartyRole[] } {
	const of = (role: PartyRole) => partiesIn(built, data, role);
	const askers: PartyRole = of('issuer').length > 0 ? 'issuer' : 'plaintiff';
	if (demandKinds.includes(data.kind) && of(askers).length > 0) {
		const from =
			of('recipient').length > 0
				? [{ text: ' asked ' }, ...of('recipient'), { text: ' for' }]
				: [{ text: ' demanded' }];
		const about = of('target').length > 0 ? [{ text: ' records of ' }, ...of('target')] : [{ text: ' records' }];
		return { clause: [...of(askers), ...from, ...about], told: [askers, 'recipient', 'target'] };
	}
	if (of('plaintiff').length > 0 && of('defendant').length > 0) {
		return {
			clause: [...of('plaintiff'), { text: ' sued ' }, ...of('defendant')],
			told: ['plaintiff', 'defendant'],
		};
	}
	if (of('target').length > 0) return { clause: [...of('target'), { text: ' was the target' }], told: ['target'] };
	return { clause: [], told: [] };
}

/** The parties in a role: all that have a record, and of the others as many as a sentence can bear. */
function partiesIn(built: BuiltArchive, data: LegalAction, role: PartyRole): Sentence {
	const parties = data.parties.filter((party) => party.role === role);
	const known = [...new Set(parties.flatMap(({ ref }) => (ref === undefined ? [] : [ref as EntityId<RecordKind>])))];
	const strangers = parties.filter((party) => party.ref === undefined);
	const named = strangers.slice(0, strangers.length + known.length <= 2 ? 2 : known.length === 0 ? 1 : 0);
	const left = strangers.length - named.length;
	return joinSentences([
		...known.map((id) => [link(built, id)]),
		...named.map((party) => [{ text: party.name }]),
		...(left === 0 ? [] : [[{ text: count(left, 'other') }]]),
	]);
}

function tellOther(built: BuiltArchive, tie: ChainTie | ClaimTie | PartTie): Connection {
	const [from, to] = [link(built, tie.from), link(built, tie.to)];
	return { type: tie.type, date: undefined, sentence: sentenceOf(built, tie, from, to) };
}

const chains: Record<ChainTie['chain'], string> = {
	challenges: ' challenges ',
	'appeal-of': ' is the appeal of ',
	'companion-of': ' goes together with ',
	follows: ' follows ',
	enforces: ' enforces ',
};

function sentenceOf(built: BuiltArchive, tie: ChainTie | ClaimTie | PartTie, from: Words, to: Words): Sentence {
	if (tie.type === 'chain') return [from, { text: chains[tie.chain] }, to, { text: '.' }];
	if (tie.type === 'part') return [from, { text: ' is part of ' }, to, { text: '.' }];
	const record = built.archive.records.get(tie.from);
	const type = record?.kind === 'account' ? record.page.entry.data.accountType : 'unknown';
	const { verb, confirmation } = claimWords({ accountType: type, affiliationClaim: tie.claim });
	return [from, { text: ` ${verb} ` }, to, { text: `; ${confirmation}.` }];
}

type Words = Sentence[number];

function link(built: BuiltArchive, id: EntityId<RecordKind>): Words {
	const { name, href } = linkTo(built, id, 'short');
	return { text: name, href };
}

/** "a", "a and b", "a, b and c". */
function joinSentences(parts: readonly Sentence[]): Sentence {
	return parts.flatMap((part, place) => {
		if (place === 0) return part;
		return [{ text: place === parts.length - 1 ? ' and ' : ', ' }, ...part];
	});
}
