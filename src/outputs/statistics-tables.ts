import type { Archive } from '../archive/archive.ts';
import { statisticsTables, type Statistics, type StatisticsTable } from '../archive/statistics.ts';
import { slugOf } from '../schemas/entity.ts';

/** A table of numbers to be taken along: a name for its files, a name for each column, and rows as wide. */
export interface DataTable {
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}

/** The files of all numbers, by their paths on the site. */
export const statisticsFiles = [
	'data/statistics.json',
	...statisticsTables.flatMap((table) => [`data/statistics/${table}.csv`, `data/statistics/${table}.json`]),
];

/** A table of the statistics, whole; the words are those of the schemas and the ids those of the records. */
export function buildStatisticsTable(archive: Archive, statistics: Statistics, name: StatisticsTable): DataTable {
	return { name, ...builders[name](statistics, archive) };
}

/** All tables as one object of JSON: under the name of each a list of its rows. */
export function formatTablesJson(tables: readonly DataTable[]): string {
	return `${JSON.stringify(Object.fromEntries(tables.map((table) => [table.name, objectsOf(table)])), null, '\t')}\n`;
}

/** A table as a list of objects in JSON. */
export function formatTableJson(table: DataTable): string {
	return `${JSON.stringify(objectsOf(table), null, '\t')}\n`;
}

const builders: Record<StatisticsTable, (statistics: Statistics, archive: Archive) => Omit<DataTable, 'name'>> = {
	years: ({ years }) => ({
		columns: ['year', 'articles', 'legalActions'],
		rows: years.map(({ year, articles, actions }) => [year, articles, actions]),
	}),
	kinds: ({ kinds }) => ({
		columns: ['kind', 'legalActions'],
		rows: kinds.map(({ kind, count }) => [kind, count]),
	}),
	outcomes: ({ outcomes }) => ({
		columns: ['kind', 'status', 'legalActions'],
		rows: outcomes.map(({ kind, status, count }) => [kind, status, count]),
	}),
	agencies: ({ agencies }, archive) => ({
		columns: ['agency', 'name', 'legalActions', 'issuer', 'plaintiff', 'defendant'],
		rows: agencies.map(({ agency, actions, issuer, plaintiff, defendant }) => [
			slugOf(agency),
			archive.nameOf(agency),
			actions,
			issuer,
			plaintiff,
			defendant,
		]),
	}),
	durations: ({ durations }, archive) => ({
		columns: ['legalAction', 'name', 'kind', 'start', 'end', 'days'],
		rows: durations.map(({ action, kind, start, end, days }) => [
			slugOf(action),
			archive.nameOf(action),
			kind,
			start,
			end,
			days,
		]),
	}),
	accounts: ({ accountStates }) => ({
		columns: ['platform', 'state', 'accounts'],
		rows: accountStates.map(({ platform, state, count }) => [platform, state, count]),
	}),
};

function objectsOf({ columns, rows }: DataTable): object[] {
	return rows.map((row) => Object.fromEntries(row.map((value, place) => [columns[place] ?? '', value])));
}
