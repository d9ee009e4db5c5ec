import { codeFrame } from './code-frame.ts';
import { compareProblems, type Place, type Problem } from './problem.ts';
import { isError, rules } from './rules.ts';
import { showSigns } from './show-signs.ts';

/** What a report can be told. */
interface Options {
	/** The content folder as the reader of the report would write it. */
	readonly folder: string;
	/** How many notices are spelt out; the rest is counted. */
	readonly noticesShown?: number;
	/** The texts of files by their paths; the line of a problem is shown where its file is among them. */
	readonly texts?: ReadonlyMap<string, string>;
}

/**
 * The problems as text for a terminal, notices first and errors last, where the eye is. Empty without problems.
 */
export function reportTerminal(problems: readonly Problem[], options: Options): string {
	const { noticesShown = 20 } = options;
	const sorted = problems.toSorted(compareProblems);
	const errors = sorted.filter(isError);
	const notices = sorted.filter((problem) => !isError(problem));
	const shown = notices.slice(0, noticesShown);
	const rest = notices.slice(noticesShown);
	const end = `${count(errors.length, 'error')}, ${count(notices.length, 'notice')}.`;
	return [
		...describeProblems(shown, options),
		...(rest.length === 0 ? [] : [countByRule(rest)]),
		...describeProblems(errors, options),
		...(problems.length === 0 ? [] : [end]),
	].join('\n\n');
}

/** Problems as they are told among others: each with its place, what is wrong with the line, and the cure. */
export function describeProblems(
	problems: readonly Problem[],
	{ folder, texts }: Pick<Options, 'folder' | 'texts'>,
): string[] {
	const lines = new Map(
		[...Map.groupBy(problems, ({ place }) => place.file).keys()].map((file) => [
			file,
			texts?.get(file)?.split('\n') ?? [],
		]),
	);
	return problems.map(({ rule, place, message, cure }) => {
		const frame = codeFrame(lines.get(place.file) ?? [], place);
		const head = `${formatPlace(place, folder)}  ${rules[rule]} (${rule})`;
		return [
			showSigns(head),
			...[showSigns(message.replace(/\s*\n\s*/g, ' ')), ...frame, `-> ${showSigns(cure)}`].map((line) => `  ${line}`),
		].join('\n');
	});
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
export function formatPlace(place: Place, folder: string): string {
	const file = pathOf(place, folder);
	return place.type === 'point' ? `${file}:${place.line}:${place.column}` : file;
}

/** The path of the file of a place, from the folder in which the reader of the report is. */
export function pathOf(place: Place, folder: string): string {
	return folder === '' ? place.file : `${folder}/${place.file}`;
}

/** "1 error", "2 errors", "1,234 entries". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
	return `${n.toLocaleString('en-US')} ${n === 1 ? noun : plural}`;
}

function countByRule(problems: readonly Problem[]): string {
	const counts = Map.groupBy(problems, (problem) => problem.rule);
	const parts = [...counts].map(([rule, found]) => `${found.length.toLocaleString('en-US')} ${rule}`);
	return `... and ${count(problems.length, 'more notice')}: ${parts.join(', ')}. \`npm run build -- --all\` prints them.`;
}
