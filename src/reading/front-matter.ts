import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';

/** The two parts of a record's file, each with the line of the file that it starts on. */
export interface FrontMatter {
	readonly yaml: string;
	readonly yamlLine: number;
	readonly body: string;
	readonly bodyLine: number;
}

const fence = '---';

/**
 * Splits a file into its front matter and its body. Only a line of three dashes and nothing else opens
 * or closes the front matter, so that `--- still private` can never publish what stands below it.
 */
export function readFrontMatter(file: ContentFile): FrontMatter | Problem {
	const lines = file.text.split('\n');
	if (lines[0]?.trimEnd() !== fence) {
		return problem(file, 1, 'The file does not begin with front matter.', 'Make the first line three dashes, ---.');
	}
	const end = lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
	if (end < 0) {
		return problem(
			file,
			1,
			'The front matter is opened here and never closed, so where the text begins is unknown.',
			'Put a line of three dashes, ---, below the last field.',
		);
	}
	if (lines[end]?.trimEnd() !== fence) {
		return problem(
			file,
			end + 1,
			`The line "${lines[end] ?? ''}" begins with three dashes but goes on, so whether it closes the front matter is unclear.`,
			'Leave three dashes alone on the line that closes the front matter, or indent the line if it belongs to a field.',
		);
	}
	return {
		yaml: lines.slice(1, end).join('\n') + '\n',
		yamlLine: 2,
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
	};
}

function problem(file: ContentFile, line: number, message: string, cure: string): Problem {
	return { rule: 'front-matter', place: { type: 'point', file: file.path, line, column: 1 }, message, cure };
}
