import { buildArchive, type BuiltArchive } from './build-archive.ts';
import { contentLabel, contentRoot } from './content-root.ts';
import { reportTerminal } from './problems/report-terminal.ts';
import { isError } from './problems/rules.ts';
import { readContent } from './reading/read-content.ts';
import { readFolder } from './reading/read-folder.ts';

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

/** The archive for the pages. In the development server, errors in the content end in an exception that reports them. */
export async function loadArchive(): Promise<BuiltArchive> {
	const built = await readArchive();
	const errors = built.problems.filter(isError);
	if (errors.length > 0)
		throw new Error(`The content has problems.\n\n${reportTerminal(errors, { folder: contentLabel() })}`);
	return built;
}

async function read(root: string): Promise<ReadArchive> {
	const folder = await readFolder(root);
	const { content, problems } = readContent(folder);
	const built = buildArchive(content);
	const texts = new Map(folder.files.map((file) => [file.path, file.text]));
	return { ...built, texts, problems: [...folder.problems, ...problems, ...built.problems] };
}
