import { createInterface } from 'node:readline';
import { recogniserOf } from '../src/build-archive.ts';
import { contentLabel, contentRoot } from '../src/content-root.ts';
import { readMarkdownText } from '../src/markdown/markdown-text.ts';
import { reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readFolder } from '../src/reading/read-folder.ts';
import { kindOf } from '../src/schemas/entity.ts';

// Reads rows {"id","text"} as NDJSON on standard input and writes one row {"id","mentions"} for each, in
// order. `text` is Markdown; offsets are UTF-16 code units into it.

const folder = await readFolder(contentRoot());
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
const agencies = new Map(content.agencies.map((agency) => [agency.id as string, agency.data.externalIds]));

let line = 0;
for await (const row of createInterface({ input: process.stdin })) {
	line++;
	if (row.trim() === '') continue;
	const { id, text } = parseRow(row);
	process.stdout.write(`${JSON.stringify({ id, mentions: findMentions(text) })}\n`);
}

function findMentions(markdown: string) {
	return readMarkdownText(markdown).flatMap((block) =>
		recogniser.findMentions(block.text).flatMap(({ target, start, end }) => {
			const source = block.sourceOf(start, end);
			if (source === undefined || block.isCode(start, end)) return [];
			const externalIds = agencies.get(target);
			return [
				{
					kind: kindOf(target),
					...source,
					text: block.text.slice(start, end),
					target,
					...(externalIds ? { externalIds } : {}),
				},
			];
		}),
	);
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
