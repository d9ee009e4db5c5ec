import { compareProblems, type Problem } from './problem.ts';
import { pathOf } from './report-terminal.ts';
import { rules } from './rules.ts';
import { showSigns } from './show-signs.ts';

/**
 * The problems as lines that GitHub Actions turns into annotations beside the changed files, in the order of
 * files. Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 */
export function reportGithub(problems: readonly Problem[], folder: string): string {
	return problems
		.toSorted(compareProblems)
		.map(({ rule, place, message, cure }) => {
			const point = place.type === 'point' ? [`line=${place.line}`, `col=${place.column}`] : [];
			const properties = [`file=${escapeProperty(pathOf(place, folder))}`, ...point, `title=${escapeProperty(rule)}`];
			return `::${rules[rule]} ${properties.join(',')}::${escapeData(`${message}\n${cure}`)}`;
		})
		.join('\n');
}

function escapeData(text: string): string {
	return showSigns(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
