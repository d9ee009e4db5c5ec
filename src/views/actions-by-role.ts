import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction, PartyRole } from '../schemas/legal-action.ts';
import { yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { formatStatus, formatWord, partyWords } from '../site/words.ts';
import { actionEntries } from './action-entries.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type LinesSection, type SectionLine } from './section.ts';

/** Legal actions of a record, under what the record is in them. */
export interface RoleGroup {
	readonly heading: string;
	/** The latest first; those without a date last. */
	readonly actions: readonly RoleAction[];
}

/** A legal action, and what a record is in it. */
export interface RoleAction {
	readonly id: EntityId<'legal-action'>;
	readonly data: LegalAction;
	readonly roles: readonly PartyRole[];
	readonly start: PartialDate | undefined;
}

/** The roles that share a heading. */
const otherRoles: readonly PartyRole[] = ['recipient', 'intervenor', 'amicus', 'counsel', 'other'];

const headings: readonly (readonly [heading: string, roles: readonly PartyRole[]])[] = [
	['Demands that it issued', ['issuer']],
	['Demands and inquiries about it', ['target']],
	['Cases that it brought', ['plaintiff']],
	['Cases against it', ['defendant']],
	['Other legal actions that it takes part in', otherRoles],
];

/** The legal actions in which a record is a party, each once, under the first of its roles. */
export function groupByRole(built: BuiltArchive, id: EntityId<'account' | 'agency'>): RoleGroup[] {
	const actions = built.archive.tiesOf(id).flatMap((tie) => {
		const record = tie.type === 'party' ? built.archive.records.get(tie.to) : undefined;
		if (tie.type !== 'party' || record?.kind !== 'legal-action') return [];
		const { data } = record.page.entry;
		return [{ id: tie.to, data, roles: tie.roles, start: startOfAction(data) }];
	});
	const byHeading = Map.groupBy(actions, ({ roles }) =>
		headings.find(([, own]) => own.some((role) => roles.includes(role))),
	);
	return headings.flatMap((heading) => {
		const found = byHeading.get(heading)?.toSorted(newestFirst) ?? [];
		return found.length === 0 ? [] : [{ heading: heading[0], actions: found }];
	});
}

/** The other actions of the disputes that a record's own are part of; none when there is no other. */
export function listDisputed(built: BuiltArchive, groups: readonly RoleGroup[]): RoleGroup[] {
	const own = groups.flatMap((group) => group.actions.map((action) => action.id));
	const disputed = new Set(own.flatMap((id) => built.archive.disputeOf(id)?.actions ?? []));
	const others = [...disputed].filter((id) => !own.includes(id));
	const actions = actionEntries(built, others).map(withoutRole);
	return actions.length === 0
		? []
		: [{ heading: 'Others of the same dispute', actions: actions.toSorted(newestFirst) }];
}

/** A list of a group's actions, the year in the margin where it changes. */
export function roleSection(built: BuiltArchive, { heading, actions }: RoleGroup): LinesSection[] {
	return linesSection(heading, actionLines(built, actions));
}

/** A line for each action, the year in the margin where it changes. */
export function actionLines(built: BuiltArchive, actions: readonly RoleAction[]): SectionLine[] {
	return actions.map((action, place) => actionLine(built, action, actions[place - 1]));
}

/** An action in which no record is asked for its role. */
export function withoutRole({ id, data }: LegalActionEntry): RoleAction {
	return { id, data, roles: [], start: startOfAction(data) };
}

/** The order of lists of actions: the latest first, those without a date last. */
export function newestFirst(a: RoleAction, b: RoleAction): number {
	return compareText(b.start ?? '', a.start ?? '') || compareText(a.id, b.id);
}

function actionLine(
	built: BuiltArchive,
	{ id, data, roles, start }: RoleAction,
	before: RoleAction | undefined,
): SectionLine {
	const { name, href } = linkTo(built, id);
	const year = yearOf(start ?? '');
	return {
		...(year === yearOf(before?.start ?? '') ? {} : { year }),
		margin: start === undefined ? '' : built.dates.day(start),
		text: name,
		href,
		note: [formatWord(data.kind), ...describeRoles(roles), formatStatus(data.status)].join('; '),
	};
}

/** Roles that the heading does not say by itself: "as recipient", "as amicus and counsel", "also named". */
function describeRoles(roles: readonly PartyRole[]): string[] {
	if (roles.length === 1 && roles[0] === 'other') return [partyWords.other.one.toLowerCase()];
	return roles.length > 1 || roles.some((role) => otherRoles.includes(role))
		? [`as ${roles.map(formatWord).join(' and ')}`]
		: [];
}
