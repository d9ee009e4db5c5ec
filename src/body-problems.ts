import { findElements, type MdxElement } from './markdown/mdx-elements.ts';
import { findMdxError } from './markdown/mdx-error.ts';
import type { BodyIssue } from './markdown/parse-body.ts';
import type { BodyContext, RenderedBlock } from './markdown/render-body.ts';
import { nearest } from './problems/nearest.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry } from './reading/entry.ts';
import { escapePattern } from './recognition/escape-pattern.ts';
import type { SpecialPageFile } from './reading/read-content.ts';
import type { EntityId } from './schemas/entity.ts';
import { embeds, isEmbedName, readEmbed, type EmbedName } from './site/embeds.ts';

/** What is wrong with the MDX of a special page, and with the components in it. */
export function checkSpecialPage(page: SpecialPageFile, hasPage: (id: EntityId) => boolean): Problem[] {
	const error = findMdxError(page.body);
	if (error === undefined) return findElements(page.body).flatMap((element) => checkElement(page, element, hasPage));
	return [
		{
			rule: 'markdown-failed',
			place: placeInPage(page, error),
			message: `The text is not valid MDX: ${error.message}`,
			cure: 'Write < as &lt; and { as &#123; where they are meant as signs; close every tag that is opened.',
		},
	];
}

function checkElement(page: SpecialPageFile, element: MdxElement, hasPage: (id: EntityId) => boolean): Problem[] {
	const place = placeInPage(page, element);
	if (!isEmbedName(element.name)) {
		const guess = nearest(element.name, Object.keys(embeds));
		const cure =
			guess === undefined ? `The components are ${Object.keys(embeds).join(', ')}.` : `Did you mean <${guess}>?`;
		return [{ rule: 'component-unknown', place, message: `There is no component <${element.name}>.`, cure }];
	}
	const written = element.attributes[embeds[element.name].attribute];
	const embed = readEmbed(element.name, written);
	if (embed?.name === 'Plot' || (embed !== undefined && hasPage(embed.id))) return [];
	const message =
		embed === undefined
			? describeUnread(element.name, written)
			: `There is no page of ${embed.id.replace('/', ':')}, so <${element.name}> points to nothing.`;
	return [{ rule: 'reference-unknown', place, message, cure: cureOfTarget(element.name, written) }];
}

function describeUnread(name: EmbedName, written: string | undefined): string {
	return name === 'Plot' && written !== undefined
		? `There is no figure "${written}".`
		: `<${name}> does not say what it shows.`;
}

function cureOfTarget(name: EmbedName, written = ''): string {
	if (name !== 'Plot')
		return `Write <${name} ${embeds[name].attribute}="kind:id">, where the kind is ${embeds[name].kinds.join(', ')} and the id that of a record with a page.`;
	const { attribute, names } = embeds[name];
	const guess = nearest(written, names);
	return guess === undefined
		? `Write <${name} ${attribute}="…">, where the figure is ${names.join(', ')}.`
		: `Did you mean <${name} ${attribute}="${guess}">?`;
}

function placeInPage({ bodyLine, file }: SpecialPageFile, at: { line: number; column: number }): Problem['place'] {
	return { type: 'point', file: file.path, line: bodyLine + at.line - 1, column: at.column };
}

/** The issues of a body as problems, each with its place in the file. */
export function problemsOf(entry: AnyEntry, issues: readonly BodyIssue[]): Problem[] {
	const find = bodyFinder(entry);
	return issues.map(({ rule, message, cure, needle, nth }) => ({ rule, message, cure, place: find(needle, nth) }));
}

/** Places that could mean several records: told with the words that settle them. */
export function doubtsOf(entry: AnyEntry, blocks: readonly RenderedBlock[], nameOf: BodyContext['nameOf']): Problem[] {
	const find = bodyFinder(entry);
	return blocks.flatMap(({ text, doubts }, place) =>
		doubts.map(({ candidates, start, end }) => {
			const words = text.slice(start, end);
			const before = [...blocks.slice(0, place).map((block) => block.text), text.slice(0, start)].join('\n');
			const [first = ''] = candidates;
			const names = candidates.slice(0, 4).map((id) => `${nameOf(id) ?? id} (${id.replace('/', ':')})`);
			const more = candidates.length > 4 ? ` or one of ${candidates.length - 4} others` : '';
			return {
				rule: 'mention-ambiguous' as const,
				place: find(words, before.split(words).length - 1),
				message: `"${words}" could mean ${names.join(' or ')}${more}, and nothing else in the text tells which, so it is not linked.`,
				cure: `Write [[${first.replace('/', ':')}|${words}]] for the one that is meant, or [[none|${words}]] for neither.`,
			};
		}),
	);
}

/** How many different passages of a text are looked for; of more, the file alone is told. */
const sought = 1000;

/** Finds the nth place of some words in a text. It remembers where they stand, for a text may have many like them. */
function bodyFinder({ body, bodyLine, file }: AnyEntry): (needle: string, nth: number) => Problem['place'] {
	const found = new Map<string, readonly number[]>();
	const ends = [...body.matchAll(/\n/g)].map(({ index }) => index);
	return (needle, nth) => {
		const places = found.get(needle) ?? (found.size < sought ? findWords(body, needle) : []);
		found.set(needle, places);
		const at = places[nth];
		if (at === undefined) return { type: 'file', file: file.path };
		const before = countBelow(ends, at);
		return {
			type: 'point',
			file: file.path,
			line: bodyLine + before,
			column: at - (ends[before - 1] ?? -1),
		};
	};
}

function findWords(text: string, words: string): number[] {
	const pattern = words.split(/\s+/).map(escapePattern).join('[\\s*_]+');
	return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index }) => index);
}

/** How many numbers of a list in ascending order are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A stack that overflows means that the text nests marks without end. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.message.startsWith('Maximum call stack') ? 'marks are nested too deeply' : error.message;
}

/** The problem of a body that cannot be rendered. */
export function failure(entry: AnyEntry, error: unknown): Problem {
	return {
		rule: 'markdown-failed',
		place: { type: 'point', file: entry.file.path, line: entry.bodyLine, column: 1 },
		message: `The text cannot be turned into a page: ${reasonOf(error)}.`,
		cure: 'Cut the text into halves until the passage is found that does it, and write that passage in another way.',
	};
}
