import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltArchive } from '../src/build-archive.ts';
import { contentLabel, contentRoot, readingMoment } from '../src/content-root.ts';
import { buildFolder } from '../src/load-archive.ts';
import { nearest } from '../src/problems/nearest.ts';
import { count, reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { contentFile } from '../src/reading/content-file.ts';
import { fileOf } from '../src/reading/entry.ts';
import { entriesOf } from '../src/reading/read-content.ts';
import { readFolder } from '../src/reading/read-folder.ts';
import type { EntityId } from '../src/schemas/entity.ts';
import { CannotEdit } from './rename/front-matter-edits.ts';
import { planRename, type FileChange, type Rename } from './rename/plan-rename.ts';
import { readRename } from './rename/read-rename.ts';
import { finishChanges, writeChanges } from './rename/write-changes.ts';
import { openContent } from './open-content.ts';
import { refuse } from './refuse.ts';

// Gives a record another id: moves its file, rewrites what names it, and leaves a redirect at its old address. The
// archive is built in memory before and after; if it would have an error, nothing is written. Ends with exit code 1
// for problems of the content, 2 for wrong usage.

await finishOlder();
const wish = readRename(process.argv.slice(2));
if ('refusal' in wish) refuse(wish.refusal);
const root = openContent();
const folder = await readFolder(root, readingMoment());
const before = buildFolder(folder);
giveUpOn(before.problems, 'The content has errors. Mend them first; nothing was changed.');
const ids = entriesOf(before.content).map(({ id }) => id);
checkWish(wish);

const name = fileOf(wish.from).split('/').at(-1)?.slice(0, -'.md'.length) ?? '';
const paths = folder.files.filter(({ path, text }) => path === fileOf(wish.from) || text.includes(name));
const raw = await Promise.all(
	paths.map(async ({ path }) => ({ path, text: await readFile(join(root, path), 'utf8') })),
);
const changes = plan();
const changed = new Map(changes.map((change) => [change.path, contentFile(change.newPath, change.text)]));
const after = buildFolder({ ...folder, files: folder.files.map((file) => changed.get(file.path) ?? file) });
if (isOfRegistry(after, wish.from)) {
	console.error(
		`The record stands for an agency of registry/agencies.yaml by its id, and would not do so any more. Give the record that agency's name, or its slug as \`federalRegister\` in \`externalIds\`. Nothing was changed.`,
	);
	process.exit(1);
}
giveUpOn(after.problems, 'With this name the content would have errors, so nothing was changed.');
await writeChanges(root, changes, raw).catch((error: unknown) => {
	console.error(`It cannot be written, so nothing was changed. ${String(error)}`);
	process.exit(1);
});
tell(changes);

/** Finishes what an earlier call was broken off in. */
async function finishOlder(): Promise<void> {
	const finished = await finishChanges(contentRoot());
	if (finished === undefined) return;
	const [moved] = finished.plan;
	if (moved !== undefined && finished.left.includes(moved.path)) {
		console.log(`An earlier rename was broken off before it changed anything. Nothing is left of it; type it again.`);
	} else {
		console.log(`An earlier rename was broken off and is finished now: ${inFolder(moved?.newPath ?? '')}.`);
		for (const path of finished.left)
			console.log(
				`${inFolder(path)} was changed meanwhile and is left as it is. npm run check:content tells what to mend.`,
			);
	}
	process.exit(finished.left.length > 0 ? 1 : 0);
}

function checkWish({ from, to }: Rename): void {
	if (!ids.includes(from)) {
		const guess = nearest(from, ids);
		refuse(`There is no file ${inFolder(fileOf(from))}.${guess === undefined ? '' : ` Did you mean ${guess}?`}`);
	}
	if (folder.files.some(({ path }) => path === fileOf(to)))
		refuse(`There is a file ${inFolder(fileOf(to))} already. Choose another name; nothing was changed.`);
	if (isOfRegistry(before, to))
		refuse(`registry/agencies.yaml has another agency of this name. Choose another name; nothing was changed.`);
}

function isOfRegistry({ content }: BuiltArchive, id: EntityId): boolean {
	return content.registry.agencies.some((agency) => agency.id === id);
}

function plan(): FileChange[] {
	try {
		return planRename(raw, before.content, wish as Rename);
	} catch (error) {
		if (!(error instanceof CannotEdit)) throw error;
		console.error(`${inFolder(error.message)}\nNothing was changed.`);
		process.exit(1);
	}
}

function giveUpOn(problems: Parameters<typeof reportTerminal>[0], message: string): void {
	const errors = problems.filter(isError);
	if (errors.length === 0) return;
	console.error(`${reportTerminal(errors, { folder: contentLabel() })}\n\n${message}`);
	process.exit(1);
}

function tell(all: readonly FileChange[]): void {
	for (const { path, newPath } of all)
		if (path !== newPath) console.log(`${inFolder(path)} is ${inFolder(newPath)} now.`);
	for (const { newPath, lines } of all)
		for (const { line, text } of lines) console.log(`${inFolder(newPath)}:${line}  ${text}`);
	console.log(`${count(all.length, 'file')} changed. The old address leads to the new one from the next build on.`);
}

function inFolder(path: string): string {
	return contentLabel() === '' ? path : `${contentLabel()}/${path}`;
}
