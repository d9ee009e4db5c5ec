import type { Problem } from '../../src/problems/problem.ts';
import { isError } from '../../src/problems/rules.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';
import { readContent, type ContentFolder } from '../../src/reading/read-content.ts';

/** The errors that a folder would have with one more file and does not have without it. */
export function findNewProblems(folder: ContentFolder, file: ContentFile): Problem[] {
	const before = new Set(readContent(folder).problems.map((problem) => JSON.stringify(problem)));
	// It comes last, so that of two claims to one name its own is the one that is wrong.
	return readContent({ ...folder, files: [...folder.files, file] }).problems.filter(
		(problem) => isError(problem) && !before.has(JSON.stringify(problem)),
	);
}
