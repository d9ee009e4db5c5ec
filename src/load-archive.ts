import { buildArchive, type BuiltArchive } from './build-archive.ts';
import { contentLabel, contentRoot } from './content-root.ts';
import { reportTerminal } from './problems/report-terminal.ts';
import { isError } from './problems/rules.ts';
import { readContent } from './reading/read-content.ts';
import { readFolder } from './reading/read-folder.ts';

let memo: Promise<BuiltArchive> | undefined;

/**
 * The archive with all its problems, read once: a build and the pages that it renders share it. What is wrong with
 * the content is reported, never thrown.
 */
export function readArchive(): Promise<BuiltArchive> {
	memo ??= read(contentRoot());
	return memo;
}

/** The archive for the pages. In the development server, errors in the content end in an exception that reports them. */
export async function loadArchive(): Promise<BuiltArchive> {
	const built = await readArchive();
	const errors = built.problems.filter(isError);
	if (errors.length > 0)
		throw new Error(`The content has problems.\n\n${reportTerminal(errors, { folder: contentLabel() })}`);
	return built;
}

async function read(root: string): Promise<BuiltArchive> {
	const folder = await readFolder(root);
	const { content, problems } = readContent(folder);
	const built = buildArchive(content);
	return { ...built, problems: [...folder.problems, ...problems, ...built.problems] };
}
