import leven from 'leven';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import { count, formatPlace } from '../problems/report-terminal.ts';
import { showSigns } from '../problems/show-signs.ts';
import { agencyNames } from '../schemas/agency.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { actionNames } from '../schemas/legal-action.ts';

/** A part of the report: what it is about, and a line for each thing, the most frequent first. */
export interface ReportSection {
	readonly heading: string;
	readonly lines: readonly string[];
}

/** What in the mentions of an archive needs an editor. `folder` is the content folder as places are written. */
export function buildMentionReport(built: BuiltArchive, folder: string): ReportSection[] {
	return [
		{ heading: 'Mentions that could mean several records', lines: doubtful(built, folder) },
		{ heading: 'Accounts without a record', lines: without(built, 'unrecorded-account') },
		{ heading: 'Proceedings without a record', lines: without(built, 'unrecorded-action') },
		{ heading: 'Agencies that only the registry describes', lines: registryOnly(built) },
		{ heading: 'Records that nothing mentions', lines: unmentioned(built) },
		{ heading: 'Names that differ in a letter or two', lines: nearDuplicates(built) },
	];
}

/** The report as text; a section with nothing in it says so. */
export function formatMentionReport(sections: readonly ReportSection[]): string {
	return sections
		.map(
			({ heading, lines }) =>
				`${heading}: ${lines.length === 0 ? 'none' : lines.length}\n${lines.map((line) => `  ${showSigns(line)}\n`).join('')}`,
		)
		.join('\n');
}

function doubtful(built: BuiltArchive, folder: string): string[] {
	const found = built.problems.filter((problem) => problem.rule === 'mention-ambiguous');
	return found.map((problem) => `${formatPlace(problem.place, folder)}  ${problem.message}`);
}

function without(built: BuiltArchive, kind: 'unrecorded-account' | 'unrecorded-action'): string[] {
	return byFrequency(
		[...built.archive.records].filter(([, record]) => record.kind === kind).map(([id]) => id),
		built,
	);
}

function registryOnly(built: BuiltArchive): string[] {
	const ids = built.content.registry.agencies.map((agency) => agency.id).filter((id) => built.archive.records.has(id));
	return byFrequency(ids, built);
}

function byFrequency(ids: readonly EntityId<RecordKind>[], { archive }: BuiltArchive): string[] {
	return ids
		.map((id) => ({
			name: archive.nameOf(id),
			mentions: archive.backlinksOf(id).length,
			pages: new Set(archive.backlinksOf(id).map((backlink) => backlink.source)).size,
		}))
		.toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name))
		.map(({ name, mentions, pages }) => `${name}: ${count(mentions, 'mention')} on ${count(pages, 'page')}`);
}

function unmentioned({ archive, content }: BuiltArchive): string[] {
	const records = [...content.accounts, ...content.agencies, ...content.legalActions];
	return records
		.filter(({ id }) => archive.backlinksOf(id).length === 0 && archive.articlesAbout(id).length === 0)
		.map(({ id, file }) => `${archive.nameOf(id)} (${file.path})`);
}

/** Shorter names differ in a letter by nature: CDC and CBC. */
const shortest = 8;

function nearDuplicates({ content }: BuiltArchive): string[] {
	const names = [
		...content.agencies.flatMap(({ file, data }) => agencyNames(data).map((name) => ({ name, path: file.path }))),
		...content.legalActions.flatMap(({ file, data }) => actionNames(data).map((name) => ({ name, path: file.path }))),
	].filter(({ name }) => name.length >= shortest);
	return names.flatMap((a, place) =>
		names
			.slice(place + 1)
			.filter((b) => a.path !== b.path && leven(a.name.toLowerCase(), b.name.toLowerCase(), { maxDistance: 3 }) <= 2)
			.map((b) => `"${a.name}" (${a.path}) and "${b.name}" (${b.path})`),
	);
}
