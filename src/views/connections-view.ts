import { rankConnected, trimNetwork, type Tie } from '../archive/connections.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { Picture, Sentence } from '../pictures/picture.ts';
import { count } from '../problems/report-terminal.ts';
import { countConnections, tellTies } from './connection-words.ts';
import { drawTies } from './connections-section.ts';
import { dated, type Dated } from './dated.ts';
import { buildShell, type Shell } from './shell.ts';
import type { SpanLink } from './timeline-view.ts';

/** Who is tied to whom in the whole archive: a drawing of the most connected, and every tie in words. */
export interface ConnectionsView {
	readonly shell: Shell;
	readonly extent: string;
	/** On the first page, when anything but parts of agencies is tied. */
	readonly picture: Picture | undefined;
	/** The pages that the ties are divided into; none when there is one. */
	readonly pages: readonly SpanLink[];
	readonly groups: readonly { readonly heading: string; readonly lines: readonly ConnectionLine[] }[];
}

interface ConnectionLine {
	readonly date: Dated | undefined;
	readonly sentence: Sentence;
}

/** How many records the drawing shows, those with the most ties. */
const nodesShown = 60;

/** How many ties are told on one page, which keeps it well below 100 KB. */
const onOnePage = 500;

/** The numbers of the pages that tell all ties; there is always a first. */
export function connectionPages(built: BuiltArchive): number[] {
	const pages = Math.ceil(countConnections(built.archive.ties) / onOnePage);
	return Array.from({ length: Math.max(1, pages) }, (_, index) => index + 1);
}

/** Builds one of the pages; `connections` are all that there are. */
export function buildConnectionsView(
	built: BuiltArchive,
	page = 1,
	connections = tellTies(built, built.archive.ties),
): ConnectionsView {
	const total = connections.length;
	const shown = connections.slice((page - 1) * onOnePage, page * onOnePage);
	const title = page === 1 ? 'Connections' : `Connections, page ${page}`;
	return {
		shell: buildShell(built, {
			title,
			description: `${built.content.facts.name}: who is tied to whom, and through what.`,
			address: built.addresses.connections(page),
		}),
		extent: count(total, 'connection'),
		picture: page === 1 ? drawArchive(built) : undefined,
		pages: listPages(built, total, page),
		groups: [...Map.groupBy(shown, (connection) => connection.type)].map(([type, connections]) => ({
			heading: headings[type],
			lines: connections.map(({ date, sentence }) => ({
				date: date === undefined ? undefined : dated(built, date),
				sentence,
			})),
		})),
	};
}

const headings: Record<Tie['type'], string> = {
	party: 'In demands, cases and inquiries',
	chain: 'From action to action',
	claim: 'Names and claims',
	part: 'Parts of agencies',
};

function drawArchive(built: BuiltArchive): Picture | undefined {
	const nodes = rankConnected(built.archive.ties);
	if (nodes.length === 0) return undefined;
	const network = trimNetwork({ nodes, ties: built.archive.ties }, nodesShown);
	const left = nodes.length - network.nodes.length;
	return drawTies(built, network, {
		title: 'Who is tied to whom, and through what',
		note:
			left === 0
				? ''
				: `Shown are ${network.nodes.length} records, those with the most ties; ${count(left, 'more is', 'more are')} in the list.`,
	});
}

function listPages(built: BuiltArchive, total: number, current: number): SpanLink[] {
	const pages = connectionPages(built);
	if (pages.length === 1) return [];
	return pages.map((page) => ({
		label: String(page),
		href: built.addresses.connections(page),
		count: Math.min(onOnePage, total - (page - 1) * onOnePage),
		isCurrent: page === current,
	}));
}
