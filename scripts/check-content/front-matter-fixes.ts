import type { Problem } from '../../src/problems/problem.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readYaml } from '../../src/reading/yaml-record.ts';
import { changeFile, lineOf, type Change } from './change.ts';
import { isoDateOf } from './iso-date.ts';

/**
 * What is safe to change in the front matter of a file with these problems. A change is made only if the file, read
 * again, has no problem at that place any more.
 */
export function fixFrontMatter(file: ContentFile, problems: readonly Problem[]): Change[] {
	const unread = problems.filter(({ rule }) => rule === 'yaml-syntax');
	if (unread.length > 0) return quoteValues(file, unread);
	return [...problems.flatMap((problem) => writeDate(file, problem)), ...trimLines(file)];
}

/** Puts values that YAML cannot read between quotation marks; all of them, or none if the file stays unreadable. */
function quoteValues(file: ContentFile, problems: readonly Problem[]): Change[] {
	const lines = new Set(problems.flatMap(({ place }) => (place.type === 'point' ? [place.line] : [])));
	const changes = [...lines].flatMap((line): Change[] => {
		const before = lineOf(file, line) ?? '';
		const after = quoteValue(before);
		return after === undefined ? [] : [{ file: file.path, line, before, after }];
	});
	if (changes.length === 0) return [];
	const left = readAlone(changeFile(file, changes));
	const isMended = left.every(
		({ rule, place }) => rule.startsWith('field-') && !(place.type === 'point' && lines.has(place.line)),
	);
	return isMended ? changes : [];
}

/** What is wrong with the form of a file, whatever other files there are. */
function readAlone(file: ContentFile): Problem[] {
	return readContent({ now: new Date(0), files: [file], others: [] }).problems.filter(({ rule }) =>
		/^(?:front|yaml|field)-/.test(rule),
	);
}

/**
 * A line of YAML whose plain value stands between quotation marks; undefined for a line that has none. A handle loses
 * its @ instead. What stands behind " #" could be a remark, so such a line is left alone.
 */
function quoteValue(line: string): string | undefined {
	const [, start, value] = /^(\s*(?:- +|(?:- +)?[A-Za-z]\w*: +))([^\s"'|>!#].*?)\s*$/.exec(line) ?? [];
	if (start === undefined || value === undefined || value.includes(' #')) return undefined;
	if (/\bhandle: +$/.test(start) && value.startsWith('@')) return start + value.slice(1);
	return start + (/["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);
}

function writeDate(file: ContentFile, { rule, place }: Problem): Change[] {
	if (rule !== 'field-value' || place.type !== 'point') return [];
	const before = lineOf(file, place.line) ?? '';
	const start = before.slice(0, place.column - 1);
	// The value goes to the end of the line, or to the comma or bracket behind it.
	for (const value of [/^(["']?)([^"']+?)\1(\s*)$/, /^(["']?)([^"',{}[\]]+?)\1(\s*[,}\]].*)$/]) {
		const [, mark = '', words = '', end = ''] = value.exec(before.slice(start.length)) ?? [];
		const date = isoDateOf(words);
		if (date === undefined) continue;
		const change = { file: file.path, line: place.line, before, after: start + mark + date + mark + end };
		const left = readAlone(changeFile(file, [change]));
		if (!left.some((other) => isAt(other, place.line, place.column))) return [change];
	}
	return [];
}

function isAt({ place }: Problem, line: number, column: number): boolean {
	return place.type === 'point' && place.line === line && place.column === column;
}

/** Takes away spaces at the ends of lines, where they are no part of a value. */
function trimLines(file: ContentFile): Change[] {
	const front = readFrontMatter(file);
	if ('rule' in front) return [];
	const lines = file.text.split('\n').slice(0, front.bodyLine - 1);
	if (!lines.some((line) => /\s$/.test(line))) return [];
	const values = valuesOf(file);
	return lines.flatMap((before, index): Change[] => {
		const after = before.trimEnd();
		if (after === before) return [];
		const change = { file: file.path, line: index + 1, before, after };
		return values !== undefined && valuesOf(changeFile(file, [change])) === values ? [change] : [];
	});
}

function valuesOf(file: ContentFile): string | undefined {
	const front = readFrontMatter(file);
	if ('rule' in front) return undefined;
	const yaml = readYaml(file, front.yaml, front.yamlLine);
	return Array.isArray(yaml) ? undefined : JSON.stringify(yaml.value);
}
