import type { Paper } from '../archive/docket-threads.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { agencyNames } from '../schemas/agency.ts';
import { dated } from './dated.ts';
import type { RecordSection, SourceLine, SourcesSection } from './section.ts';

type Source = LegalAction['sources'][number];

/** What courts and agencies wrote, with the papers of the docket that can be read; then all other sources. */
export function actionSources(built: BuiltArchive, action: LegalAction): RecordSection[] {
	const official = officialNames(built);
	const isPaper = (source: Source) => official.has(source.publication?.toLowerCase() ?? '');
	const told = new Set(action.sources.map((source) => source.url));
	const papers = action.docketEntries.filter((paper) => paper.url !== undefined && !told.has(paper.url));
	return [
		...sourcesSection('Documents', [
			...action.sources.filter(isPaper).map((source) => sourceLine(built, source)),
			...papers.map((paper) => paperLine(built, paper)),
		]),
		...sourcesSection(
			'Sources',
			action.sources.filter((source) => !isPaper(source)).map((source) => sourceLine(built, source)),
		),
	];
}

/** Those whose publications are papers rather than reports. */
function officialNames({ content }: BuiltArchive): ReadonlySet<string> {
	const agencies = content.agencies.flatMap(({ data }) => agencyNames(data));
	const courts = Object.values(content.courts).map((court) => court.name);
	return new Set([...agencies, ...courts].map((name) => name.toLowerCase()));
}

function sourceLine(built: BuiltArchive, { title, url, publication, archivedUrl, accessed }: Source): SourceLine {
	return {
		margin: publication ?? '',
		title,
		...(url === undefined ? {} : { href: url }),
		...(archivedUrl === undefined ? {} : { archivedUrl }),
		...(accessed === undefined ? {} : { accessed: dated(built, accessed) }),
	};
}

function paperLine(built: BuiltArchive, { dateFiled, description, url }: Paper): SourceLine {
	return { margin: built.dates.full(dateFiled), title: description, ...(url === undefined ? {} : { href: url }) };
}

function sourcesSection(heading: string, sources: readonly SourceLine[]): SourcesSection[] {
	return sources.length === 0 ? [] : [{ type: 'sources', heading, sources }];
}
