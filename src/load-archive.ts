import { buildArchive, type BuiltArchive } from './build-archive.ts';
import { reportTerminal } from './problems/report-terminal.ts';
import type { Problem } from './problems/problem.ts';
import { isError } from './problems/rules.ts';
import { readContent } from './reading/read-content.ts';
import { readFolder } from './reading/read-folder.ts';
import { contentRoot } from './content-root.ts';

/** The archive below the content folder, and all its problems. What is wrong is reported, never thrown. */
export async function readArchive(root: string): Promise<BuiltArchive> {
	const folder = await readFolder(root);
	const { content, problems } = readContent(folder);
	const built = buildArchive(content);
	return { ...built, problems: [...folder.problems, ...problems, ...built.problems] };
}

let memo: Promise<BuiltArchive> | undefined;

/**
 * The archive for the pages, read once per build. The development server throws this module away when content
 * changes. Errors in the content end in an exception whose message is the report.
 */
export function loadArchive(): Promise<BuiltArchive> {
	memo ??= readArchive(contentRoot()).then(refuseErrors);
	return memo;
}

function refuseErrors(built: BuiltArchive): BuiltArchive {
	const errors: Problem[] = built.problems.filter(isError);
	if (errors.length > 0) throw new Error(`The content has problems.\n\n${reportTerminal(errors)}`);
	return built;
}
