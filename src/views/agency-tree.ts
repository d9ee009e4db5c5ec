import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { AgencyEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import { linkTo } from './record-link.ts';
import type { TreeNode, TreeSection } from './section.ts';

type AgencyId = EntityId<'agency'>;

/** An agency with more siblings than this is shown without them. */
const siblingsShown = 6;

/** Where an agency stands: those above it, itself, those below it that have pages, and its siblings if they are few. */
export function agencyTree(built: BuiltArchive, { id, data }: AgencyEntry): TreeSection[] {
	const own: TreeNode = {
		name: data.name,
		isHere: true,
		children: componentsOf(built, id).map((part) => branch(built, part)),
	};
	const above = parentsOf(built, data.parent);
	if (above.length === 0 && own.children.length === 0) return [];
	const siblings = above.slice(0, 1).flatMap((parent) => componentsOf(built, parent));
	let root = own;
	above.forEach((parent, height) => {
		const beside = height === 0 && siblings.length <= siblingsShown + 1 ? siblings : [];
		const children = beside.includes(id) ? beside.map((other) => (other === id ? own : leaf(built, other))) : [root];
		root = { ...leaf(built, parent), children };
	});
	return [{ type: 'tree', heading: 'Place among agencies', root }];
}

/** The agencies with pages that are part of one, at any depth. */
export function agenciesBelow(built: BuiltArchive, id: AgencyId): AgencyId[] {
	return componentsOf(built, id).flatMap((part) => [part, ...agenciesBelow(built, part)]);
}

/** The parts of an agency that have pages, in the order of their names. */
function componentsOf(built: BuiltArchive, id: AgencyId): AgencyId[] {
	return built.archive
		.tiesOf(id)
		.flatMap((tie) => (tie.type === 'part' && tie.to === id ? [tie.from] : []))
		.toSorted((a, b) => compareText(built.archive.nameOf(a), built.archive.nameOf(b)) || compareText(a, b));
}

function branch(built: BuiltArchive, id: AgencyId): TreeNode {
	return { ...leaf(built, id), children: componentsOf(built, id).map((part) => branch(built, part)) };
}

function leaf(built: BuiltArchive, id: AgencyId): TreeNode {
	const { name, href } = linkTo(built, id);
	return { name, ...(built.archive.records.has(id) ? { href } : {}), isHere: false, children: [] };
}

/** The agencies above, the nearest first, also those that have no page. */
function parentsOf(built: BuiltArchive, parent: string | undefined): AgencyId[] {
	if (parent === undefined) return [];
	const id: AgencyId = `agency/${parent}`;
	const { agencies, registry } = built.content;
	const entry = agencies.find((agency) => agency.id === id) ?? registry.agencies.find((agency) => agency.id === id);
	return [id, ...parentsOf(built, entry?.data.parent)];
}
