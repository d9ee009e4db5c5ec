import type { APIRoute } from 'astro';
import { countStatistics, statisticsTables } from '../../archive/statistics.ts';
import { loadArchive } from '../../load-archive.ts';
import { buildStatisticsTable, formatTablesJson } from '../../outputs/statistics-tables.ts';

export const GET: APIRoute = async () => {
	const { archive, content } = await loadArchive();
	const statistics = countStatistics(content);
	const tables = statisticsTables.map((name) => buildStatisticsTable(archive, statistics, name));
	return new Response(formatTablesJson(tables), { headers: { 'content-type': 'application/json' } });
};
