import { join } from 'node:path';
import { linkContent, linkPreview, renderContent, type BuiltArchive } from './build-archive.ts';
import { contentLabel, contentRoot, isPreview, readingMoment } from './content-root.ts';
import { compareProblems } from './problems/problem.ts';
import { count, describeProblems } from './problems/report-terminal.ts';
import { isError } from './problems/rules.ts';
import { readHistory } from './read-history.ts';
import { readContent } from './reading/read-content.ts';
import { readFolder } from './reading/read-folder.ts';
import { checkAddresses } from './views/check-addresses.ts';

/** The archive with the texts that it was read from, by the paths of their files. */
export interface ReadArchive extends BuiltArchive {
	readonly texts: ReadonlyMap<string, string>;
}

let memo: Promise<ReadArchive> | undefined;

/**
 * The archive with all its problems, read once: a build and the pages that it renders share it. What is wrong with
 * the content is reported, never thrown.
 */
export function readArchive(): Promise<ReadArchive> {
	memo ??= read(contentRoot());
	return memo;
}

/** The archive for the pages. In the development server, errors in the content end in an exception that tells all problems. */
export async function loadArchive(): Promise<BuiltArchive> {
	const built = await readArchive();
	if (built.problems.some(isError)) throw contentError(built);
	return built;
}

/** What Astro shows in the place of the page, with the file of the first error open at its line. */
function contentError({ problems, texts }: ReadArchive): Error {
	const sorted = problems.toSorted(compareProblems);
	const [errors, notices] = [sorted.filter(isError), sorted.filter((problem) => !isError(problem))];
	const told = describeProblems([...errors, ...notices], { folder: contentLabel(), texts });
	// Astro would take these signs of Markdown for its own.
	const report = told.join('\n\n').replace(/(?<=\])(?=\()|(?<=\*)(?=\*)/g, '\u200b');
	const counts = `${count(errors.length, 'error')} and ${count(notices.length, 'notice')}`;
	const error = new Error(report);
	const place = errors[0]?.place;
	const loc = place?.type === 'point' ? { loc: { ...place, file: join(contentRoot(), place.file) } } : {};
	// The calls that led here say nothing about the content.
	const stack = '`npm run check:content` prints this report, and with --fix mends what is safe.';
	return Object.assign(error, { title: `The content has ${counts}.`, stack, ...loc });
}

async function read(root: string): Promise<ReadArchive> {
	const built = buildFolder(await readFolder(root, readingMoment()), isPreview());
	const { history, problems } = await readHistory(root, built);
	return { ...built, history, problems: [...built.problems, ...problems] };
}

/**
 * The archive of a folder as it was read, with all its problems and without its history. A preview shows more and has
 * the same problems, for they are those of the public site.
 */
export function buildFolder(folder: Awaited<ReturnType<typeof readFolder>>, forPreview = false): ReadArchive {
	const { content, problems } = readContent(folder);
	const rendered = renderContent(content);
	const built = linkContent(content, rendered);
	const texts = new Map(folder.files.map((file) => [file.path, file.text]));
	const told = [...folder.problems, ...problems];
	const shown = forPreview ? linkPreview(content, rendered) : built;
	return { ...shown, texts, problems: [...told, ...built.problems, ...checkAddresses(built, told)] };
}
