import { compareProblems, type Problem } from './problem.ts';
import { pathOf } from './report-terminal.ts';
import { rules } from './rules.ts';

/**
 * The problems as data for other programs, in the order of files. `line` and `column` count from 1 and are left out
 * for a file as a whole; `level` is `error` or `notice`.
 */
export function reportJson(problems: readonly Problem[], folder: string) {
	return problems.toSorted(compareProblems).map(({ rule, place, message, cure }) => ({
		rule,
		level: rules[rule],
		file: pathOf(place, folder),
		...(place.type === 'point' ? { line: place.line, column: place.column } : {}),
		message,
		cure,
		guide: `docs/guide/problems.md#${rule}`,
	}));
}
