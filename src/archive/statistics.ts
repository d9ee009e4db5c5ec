import { compareText } from '../problems/problem.ts';
import type { AccountEntry, ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import { platformRank, type Account } from '../schemas/account.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import { actionKinds, actionStatuses, type LegalAction } from '../schemas/legal-action.ts';
import { yearOf, type PartialDate } from '../schemas/partial-date.ts';

/** What is counted: the names of tables and figures, and of their files. */
export const statisticsTables = ['years', 'kinds', 'outcomes', 'agencies', 'durations', 'accounts'] as const;

export type StatisticsTable = (typeof statisticsTables)[number];

/** The records of an archive, counted. Every list is in a total order, and every count says over how many. */
export interface Statistics {
	readonly articles: number;
	readonly actions: number;
	readonly accounts: number;
	/** Every year from the first that has something to the last, also those that have nothing. */
	readonly years: readonly YearCount[];
	/** Legal actions of which the record does not say when they began. */
	readonly undatedActions: number;
	/** The most frequent first. */
	readonly kinds: readonly { readonly kind: ActionKind; readonly count: number }[];
	/** How actions of each kind stand: kinds as in `kinds`, statuses as in the schema. */
	readonly outcomes: readonly { readonly kind: ActionKind; readonly status: ActionStatus; readonly count: number }[];
	/** The agency with the most actions first. */
	readonly agencies: readonly AgencyCount[];
	/** Legal actions in which no agency with a record is issuer, plaintiff or defendant. */
	readonly actionsWithoutAgency: number;
	/** The shortest first. */
	readonly durations: readonly Duration[];
	/** Platforms in the order of the schema, the most frequent state first. */
	readonly accountStates: readonly AccountCount[];
}

interface YearCount {
	readonly year: string;
	/** Articles published. */
	readonly articles: number;
	/** Legal actions begun. */
	readonly actions: number;
}

export interface AgencyCount {
	readonly agency: EntityId<'agency'>;
	/** Actions in which it is any of the three; one in which it is two of them counts once. */
	readonly actions: number;
	readonly issuer: number;
	readonly plaintiff: number;
	readonly defendant: number;
}

/** How long an action took of which the day of its beginning and that of its end are known. */
export interface Duration {
	readonly action: EntityId<'legal-action'>;
	readonly kind: ActionKind;
	readonly start: PartialDate;
	readonly end: PartialDate;
	readonly days: number;
}

interface AccountCount {
	readonly platform: Account['platform'];
	readonly state: Account['state'];
	readonly count: number;
}

type ActionKind = LegalAction['kind'];
type ActionStatus = LegalAction['status'];

/** Counts the records of an archive. */
export function countStatistics({ articles, legalActions, accounts }: CountedEntries): Statistics {
	const kinds = countKinds(legalActions);
	const agencies = legalActions.map(agencyRoles);
	return {
		articles: articles.length,
		actions: legalActions.length,
		accounts: accounts.length,
		years: countYears(articles, legalActions),
		undatedActions: legalActions.filter(({ data }) => beginningOf(data) === undefined).length,
		kinds,
		outcomes: kinds.flatMap(({ kind }) => countOutcomes(legalActions, kind)),
		agencies: countAgencies(agencies),
		actionsWithoutAgency: agencies.filter((roles) => roles.size === 0).length,
		durations: legalActions.flatMap(durationOf).toSorted((a, b) => a.days - b.days || compareText(a.action, b.action)),
		accountStates: countAccounts(accounts),
	};
}

function countYears(articles: readonly ArticleEntry[], actions: readonly LegalActionEntry[]): YearCount[] {
	const published = countBy(articles.map(({ data }) => yearOf(data.date)));
	const begun = countBy(actions.flatMap(({ data }) => beginningOf(data) ?? []).map(yearOf));
	const known = [...published.keys(), ...begun.keys()].map(Number);
	if (known.length === 0) return [];
	const first = known.reduce((a, b) => Math.min(a, b));
	const last = known.reduce((a, b) => Math.max(a, b));
	return Array.from({ length: last - first + 1 }, (_, offset) => {
		const year = String(first + offset).padStart(4, '0');
		return { year, articles: published.get(year) ?? 0, actions: begun.get(year) ?? 0 };
	});
}

// The first step of its history will not do here: a record may know of an appeal and not of what came before.
function beginningOf(action: LegalAction): PartialDate | undefined {
	return action.dateIssued ?? action.dateFiled ?? action.dateServed;
}

function countKinds(actions: readonly LegalActionEntry[]): Statistics['kinds'] {
	const counts = countBy(actions.map(({ data }) => data.kind));
	return actionKinds
		.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count);
}

function countOutcomes(actions: readonly LegalActionEntry[], kind: ActionKind): Statistics['outcomes'] {
	const counts = countBy(actions.filter(({ data }) => data.kind === kind).map(({ data }) => data.status));
	return actionStatuses
		.map((status) => ({ kind, status, count: counts.get(status) ?? 0 }))
		.filter(({ count }) => count > 0);
}

const countedRoles = ['issuer', 'plaintiff', 'defendant'] as const;

type CountedRole = (typeof countedRoles)[number];
type AgencyRoles = ReadonlyMap<EntityId<'agency'>, ReadonlySet<CountedRole>>;

/** What each agency is in one action. */
function agencyRoles({ data }: LegalActionEntry): AgencyRoles {
	const roles = new Map<EntityId<'agency'>, Set<CountedRole>>();
	for (const { ref, role } of data.parties) {
		const counted = countedRoles.find((one) => one === role);
		if (ref === undefined || counted === undefined || !isAgency(ref)) continue;
		roles.set(ref, (roles.get(ref) ?? new Set<CountedRole>()).add(counted));
	}
	return roles;
}

function isAgency(ref: string): ref is EntityId<'agency'> {
	return kindOf(ref as EntityId) === 'agency';
}

function countAgencies(actions: readonly AgencyRoles[]): AgencyCount[] {
	const all = [...new Set(actions.flatMap((roles) => [...roles.keys()]))];
	return all
		.map((agency) => {
			const held = actions.flatMap((roles) => roles.get(agency) ?? []);
			const count = (role: CountedRole) => held.filter((roles) => roles.has(role)).length;
			return {
				agency,
				actions: held.length,
				issuer: count('issuer'),
				plaintiff: count('plaintiff'),
				defendant: count('defendant'),
			};
		})
		.toSorted((a, b) => b.actions - a.actions || compareText(a.agency, b.agency));
}

const dayInMs = 86_400_000;

function durationOf({ id, data }: LegalActionEntry): Duration[] {
	const start = beginningOf(data);
	const end = data.dateTerminated;
	if (start?.length !== 10 || end?.length !== 10) return [];
	return [{ action: id, kind: data.kind, start, end, days: (Date.parse(end) - Date.parse(start)) / dayInMs }];
}

function countAccounts(accounts: readonly AccountEntry[]): AccountCount[] {
	const groups = Map.groupBy(accounts, ({ data }) => `${platformRank(data)} ${data.platform} ${data.state}`);
	return [...groups.values()]
		.flatMap((group) => {
			const data = group[0]?.data;
			return data === undefined ? [] : [{ data, count: group.length }];
		})
		.toSorted(
			(a, b) =>
				platformRank(a.data) - platformRank(b.data) || b.count - a.count || compareText(a.data.state, b.data.state),
		)
		.map(({ data, count }) => ({ platform: data.platform, state: data.state, count }));
}

function countBy<T>(values: readonly T[]): Map<T, number> {
	return new Map([...Map.groupBy(values, (value) => value)].map(([value, group]) => [value, group.length]));
}

interface CountedEntries {
	readonly articles: readonly ArticleEntry[];
	readonly legalActions: readonly LegalActionEntry[];
	readonly accounts: readonly AccountEntry[];
}
