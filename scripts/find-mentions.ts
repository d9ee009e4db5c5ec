import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { recogniserOf } from '../src/content-recogniser.ts';
import { contentLabel, readingMoment } from '../src/content-root.ts';
import { readMarkdownText, type SourceBlock } from '../src/markdown/markdown-text.ts';
import { reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { contentFile } from '../src/reading/content-file.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readFolder } from '../src/reading/read-folder.ts';
import { findCaseNames } from '../src/recognition/case-names.ts';
import { findCitations } from '../src/recognition/citations.ts';
import { findDockets } from '../src/recognition/dockets.ts';
import type { Mention } from '../src/recognition/mention.ts';
import { kindOf, type EntityId } from '../src/schemas/entity.ts';
import { describeDraft, readBlocks, readDraft, type Draft } from './find-mentions/draft.ts';
import { openContent } from './open-content.ts';

// With a file or a text as argument, answers "what is in this draft?": a table, and front matter that says the same.
// Without one, reads rows {"id","text"} as NDJSON on standard input and writes one row {"id","mentions"} for each, in
// order. `text` is Markdown; offsets are UTF-16 code units into it.

const folder = await readFolder(openContent(), readingMoment());
const { content, problems } = readContent({
	...folder,
	files: folder.files.filter((file) => !file.path.startsWith('articles/')),
});
const errors = [...folder.problems, ...problems].filter(isError);
if (errors.length > 0) {
	console.error(reportTerminal(errors, { folder: contentLabel() }));
	process.exit(1);
}
const recogniser = recogniserOf(content);
const agencies = new Map(
	[...content.agencies, ...content.registry.agencies].map((agency) => [agency.id as string, agency.data.externalIds]),
);
const ids = new Set<EntityId>([
	...[content.accounts, content.agencies, content.registry.agencies, content.legalActions].flat().map(({ id }) => id),
	...Object.keys(content.courts).map((id) => `court/${id}` as const),
]);

const [argument] = process.argv.slice(2);
let line = 0;
if (argument === undefined) await answerRows();
else console.log(answerDraft(await loadDraft(argument)));

async function answerRows(): Promise<void> {
	for await (const row of createInterface({ input: process.stdin })) {
		line++;
		if (row.trim() === '') continue;
		const { id, text } = parseRow(row);
		process.stdout.write(`${JSON.stringify({ id, mentions: findMentions(text) })}\n`);
	}
}

function answerDraft({ text, known }: Draft): string {
	const blocks = readMarkdownText(text);
	return describeDraft(
		text,
		blocks,
		readBlocks(blocks, recogniser, (id) => ids.has(id), known),
		known,
	);
}

/** A file as a draft, or the argument itself as its text. */
async function loadDraft(argument: string): Promise<Draft> {
	if (!existsSync(argument)) return { text: argument, known: [] };
	return readDraft(contentFile(argument, await readFile(argument, 'utf8')));
}

function findMentions(markdown: string) {
	const blocks = readMarkdownText(markdown);
	const readings = readBlocks(blocks, recogniser, (id) => ids.has(id));
	return blocks.flatMap((block, place) =>
		[...recordsOf(readings[place]?.mentions ?? []), ...legalMentions(block.text)].flatMap(inSource(block)),
	);
}

function recordsOf(mentions: readonly Mention[]) {
	return mentions.map(({ target, ...span }) => {
		const externalIds = agencies.get(target);
		return { kind: kindOf(target), ...span, target, ...(externalIds ? { externalIds } : {}) };
	});
}

/** What a text says of cases and laws, whether there are records of them or not. */
function legalMentions(text: string) {
	return [
		...findCitations(text),
		...findDockets(text).map((docket) => ({ kind: 'docket-number', ...docket })),
		...findCaseNames(text).map((name) => ({ kind: 'case-name', ...name })),
	];
}

/** Takes a mention from its block to the Markdown source, unless it is in code or in pieces. */
function inSource(block: SourceBlock) {
	return <Found extends { kind: string; start: number; end: number }>(mention: Found) => {
		const { kind, start, end, ...facts } = mention;
		const source = block.sourceOf(start, end);
		if (source === undefined || block.isCode(start, end)) return [];
		return [{ kind, ...source, text: block.text.slice(start, end), ...facts }];
	};
}

function parseRow(row: string): { id: unknown; text: string } {
	try {
		const value: unknown = JSON.parse(row);
		if (
			typeof value === 'object' &&
			value !== null &&
			'id' in value &&
			'text' in value &&
			typeof value.text === 'string'
		) {
			return { id: value.id, text: value.text };
		}
	} catch {
		// Told below, together with rows of another shape.
	}
	console.error(`Line ${line} of the input is not a row of the form {"id": "…", "text": "…"}.`);
	process.exit(2);
}
