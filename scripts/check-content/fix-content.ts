import type { Problem } from '../../src/problems/problem.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';
import type { Content } from '../../src/reading/read-content.ts';
import { changeFile, joinChanges, type Change } from './change.ts';
import { fixFrontMatter } from './front-matter-fixes.ts';
import { fixReferences } from './reference-fixes.ts';
import { collectTargets } from './targets.ts';

/** What a check of files found. */
export interface Checked {
	readonly content: Content;
	readonly problems: readonly Problem[];
}

/**
 * Everything that is safe to change in files, and what is found in them afterwards. One change may show the next: a
 * file that can be read again has its references checked.
 */
export function fixContent(
	files: readonly ContentFile[],
	check: (files: readonly ContentFile[]) => Checked,
): { readonly changes: readonly Change[]; readonly files: readonly ContentFile[]; readonly checked: Checked } {
	const changes: Change[] = [];
	let now = files;
	let checked = check(now);
	for (let round = 0; round < rounds; round++) {
		const found = findChanges(now, checked);
		if (found.size === 0) break;
		changes.push(...[...found.values()].flat());
		now = now.map((file) => changeFile(file, found.get(file.path) ?? []));
		checked = check(now);
	}
	return { changes: joinChanges(changes), files: now, checked };
}

/** Enough for a line with many dates in it, of which each round mends one. */
const rounds = 10;

/** The changes of each file, one for each line; the others wait for the next round. */
function findChanges(files: readonly ContentFile[], { content, problems }: Checked): Map<string, Change[]> {
	const targets = collectTargets(content, files);
	const byFile = Map.groupBy(problems, ({ place }) => place.file);
	const found = files
		.filter(({ path }) => /\.mdx?$/.test(path))
		.map((file) => {
			const own = byFile.get(file.path) ?? [];
			const all = [...fixFrontMatter(file, own), ...fixReferences(file, own, targets)];
			return [
				file.path,
				[...Map.groupBy(all, ({ line }) => line).values()].flatMap((same) => same.slice(0, 1)),
			] as const;
		});
	return new Map(found.filter(([, changes]) => changes.length > 0));
}
