import type { APIRoute, GetStaticPaths } from 'astro';
import { countStatistics, statisticsTables, type StatisticsTable } from '../../../archive/statistics.ts';
import { loadArchive } from '../../../load-archive.ts';
import { buildStatisticsTable, formatTableJson } from '../../../outputs/statistics-tables.ts';

export const getStaticPaths = (() => statisticsTables.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { archive, content } = await loadArchive();
	const table = buildStatisticsTable(archive, countStatistics(content), params.table as StatisticsTable);
	return new Response(formatTableJson(table), { headers: { 'content-type': 'application/json' } });
};
