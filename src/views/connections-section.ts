import { findNeighbourhood, trimNetwork, type ClaimTie, type Network, type Tie } from '../archive/connections.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { drawNetwork, type NetworkDrawing, type NetworkLine, type NetworkNode } from '../pictures/network.ts';
import type { Picture, Table } from '../pictures/picture.ts';
import { count } from '../problems/report-terminal.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { claimWords } from './affiliation.ts';
import { tellTies, type Connection } from './connection-words.ts';
import { linkTo } from './record-link.ts';
import type { RecordSection } from './section.ts';

/** How many records a drawing on the page of one of them shows; its table tells of all. */
const nodesShown = 30;

/** Who is tied to a record and through what, as a drawing and in words. None when that is one tie, or parts of an agency. */
export function connectionSections(built: BuiltArchive, id: EntityId<RecordKind>): RecordSection[] {
	const own = built.archive.tiesOf(id);
	if (own.length < 2 || own.every((tie) => tie.type === 'part')) return [];
	const network = findNeighbourhood(id, (record) => built.archive.tiesOf(record));
	const shown = trimNetwork(network, nodesShown);
	const left = network.nodes.length - shown.nodes.length;
	const name = linkTo(built, id).name;
	const title = `Who is tied to ${name}, and through what`;
	const note =
		left === 0 ? '' : `${count(left, 'record less connected is', 'records less connected are')} only in the table.`;
	return [
		{
			type: 'figure',
			heading: 'Connections',
			figure: {
				caption: `${title}.`,
				wide: drawTies(built, shown, { title, note, own: id }),
				table: tableOf(built, tellTies(built, network.ties), `Ties of ${name}`),
			},
		},
	];
}

/** Draws who is tied to whom through what. A claim is drawn as a line of its own between account and agency. */
export function drawTies(built: BuiltArchive, { nodes, ties }: Network, { title, note, own }: Words): Picture {
	// Claims of the same words to one agency are drawn as one.
	const claims = Map.groupBy(
		ties.filter((tie) => tie.type === 'claim'),
		(tie) => `claim/${tie.to}/${tie.claim ?? 'unknown'}/${claimVerb(built, tie)}`,
	);
	const drawing: NetworkDrawing = {
		title,
		headings: ['Accounts', 'Tied through', 'Agencies'],
		legend: `${explainTies(ties)} ${note}`.trim(),
		nodes: [
			...nodes.map((id) => recordNode(built, id, id === own)),
			...[...claims].map(([id, [first]]) => ({
				id,
				column: 1 as const,
				text: first === undefined ? '' : claimVerb(built, first),
				isOwn: false,
			})),
		],
		lines: [
			...ties.filter((tie) => tie.type !== 'claim').map((tie) => lineOf(tie.from, tie.to, tie, own)),
			...[...claims].flatMap(([key, [first, ...more]]) => {
				if (first === undefined) return [];
				const all = [first, ...more];
				return [
					...all.map((tie) => lineOf(tie.from, key, tie, own)),
					lineOf(key, first.to, all.find((tie) => tie.from === own) ?? first, own),
				];
			}),
		],
	};
	return drawNetwork(drawing);
}

interface Words {
	readonly title: string;
	/** What stands below it, besides how it is read. */
	readonly note: string;
	/** The record that it is about. */
	readonly own?: EntityId;
}

function recordNode(built: BuiltArchive, id: EntityId<RecordKind>, isOwn: boolean): NetworkNode {
	const { kind, kindWord, mark, name, href } = linkTo(built, id, 'short');
	const full = built.archive.nameOf(id);
	return {
		id,
		column: kind === 'account' ? 0 : kind === 'agency' ? 2 : 1,
		text: kind === 'account' ? name : `${mark} ${name}`,
		link: { href, label: full === name ? kindWord : `${kindWord}, ${full}` },
		isOwn,
	};
}

function claimVerb(built: BuiltArchive, tie: ClaimTie): string {
	const record = built.archive.records.get(tie.from);
	const accountType = record?.kind === 'account' ? record.page.entry.data.accountType : 'unknown';
	return claimWords({ accountType, affiliationClaim: tie.claim }).verb;
}

function lineOf(from: string, to: string, tie: Tie, own: EntityId | undefined): NetworkLine {
	return {
		from,
		to,
		isOwn: tie.from === own || tie.to === own,
		isDashed: tie.type === 'claim' && tie.claim !== 'confirmed',
	};
}

function tableOf(built: BuiltArchive, connections: readonly Connection[], caption: string): Table {
	return {
		caption,
		columns: ['Since', 'Who is tied to whom, and through what'],
		rows: connections.map(({ date, sentence }) => [
			{ text: date === undefined ? '' : built.dates.full(date) },
			{ text: sentence },
		]),
	};
}

/** How a drawing of ties is read, as far as it has what needs to be explained. */
function explainTies(ties: readonly Tie[]): string {
	return [
		'Each line leads from an account or an agency to what ties it to others.',
		...(ties.some((tie) => tie.type === 'claim' && tie.claim !== 'confirmed')
			? ['Dashes mark what is claimed and not confirmed.']
			: []),
		...(ties.some((tie) => tie.type === 'chain')
			? ['Arcs on the left join an action with one that it answers or follows.']
			: []),
		...(ties.some((tie) => tie.type === 'part')
			? ['Arcs on the right join an agency with the one that it is part of.']
			: []),
	].join(' ');
}
