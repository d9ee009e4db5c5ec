import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { schemas } from '../../src/reading/read-content.ts';
import { archiveFactsSchema } from '../../src/schemas/archive-facts.ts';
import { readingMoment } from '../../src/content-root.ts';
import { dayIn } from '../../src/schemas/partial-date.ts';
import { startLarge } from '../../src/site/words.ts';
import { archiveFiles, firstArticle } from './archive-files.ts';
import { askFields, askText, askYesNo } from './ask.ts';
import { findFaults } from './find-faults.ts';
import { formatFields, type FieldValues } from './format-fields.ts';
import { refuse } from '../refuse.ts';
import { loadFields, takeFlags } from './take-flags.ts';
import { writeNewFiles } from './write-files.ts';

/** What is asked about an archive; the rest is explained in its archive.yaml. */
const asked = ['name', 'description', 'url', 'language', 'timeZone'];

const help =
	'Type: npm run new -- archive FOLDER, behind it --article for a first article, or flags for what archive.yaml says.';

/** Makes the folder of an archive with nothing in it, or with one article; from flags or, if it can ask, from answers. */
export async function makeArchive(args: readonly string[], canAsk: boolean): Promise<void> {
	const fields = await loadFields(archiveFactsSchema, 'archive-facts.ts');
	const withoutSwitch = args.filter((arg) => arg !== '--article');
	const { values: flags, words } = takeFlags(withoutSwitch, fields, help);
	if (words.length > 1) refuse(`An archive has one folder, and here are ${words.length}: ${words.join(', ')}. ${help}`);
	const isAsking = canAsk && args.length <= words.length;
	const label = words[0] ?? (canAsk ? await askText('In which folder?', '', folderFault) : refuse(help));
	const root = resolve(label);
	const fault = folderFault(label);
	if (fault !== undefined) refuse(`${fault} Nothing was written.`);

	const proposals = { name: nameOf(root), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
	const questions = isAsking ? fields.filter(({ name }) => asked.includes(name)) : [];
	const answers = await askFields(archiveFactsSchema, questions, proposals);
	const values: FieldValues = { name: proposals.name, ...flags, ...answers };
	const faults = findFaults(archiveFactsSchema, formatFields(fields, values));
	if (faults.length > 0) refuse(`${faults.join('\n')}\nNothing was written.`);
	const wantsArticle = isAsking ? await askYesNo('Write a first article, to be changed?') : args.includes('--article');
	const { timeZone } = archiveFactsSchema.parse(values);
	const articles = wantsArticle
		? [firstArticle(await loadFields(schemas.article, 'article.ts'), dayIn(timeZone, readingMoment()))]
		: [];
	const files = [...archiveFiles(fields, values), ...articles];
	await writeNewFiles(root, files).catch((error: unknown) => refuse(`It cannot be written. ${String(error)}`));
	console.log(nextSteps(label, wantsArticle));
}

function folderFault(folder: string): string | undefined {
	if (folder.trim() === '') return 'Type the name of a folder.';
	const root = resolve(folder);
	if (!existsSync(root)) return undefined;
	if (!statSync(root).isDirectory()) return `${folder} is a file. Name another folder.`;
	if (readdirSync(root).length === 0) return undefined;
	return `${folder} is there and not empty, and nothing is ever overwritten. Name another folder.`;
}

/** A name made of that of the folder: `press-freedom` is "Press freedom". */
function nameOf(root: string): string {
	return (
		startLarge(
			basename(root)
				.replace(/[-_\s]+/g, ' ')
				.trim(),
		) || 'Archive'
	);
}

function nextSteps(folder: string, hasArticle: boolean): string {
	const variable = `ARCHIVE_CONTENT=${JSON.stringify(folder)}`;
	// Without a folder of its own the site would take the place of this archive's.
	const out = `${folder}-site`;
	return [
		`Written: ${folder}`,
		'',
		`  Build the site:           ${variable} ARCHIVE_OUT=${JSON.stringify(out)} npm run build`,
		`  See it while you write:   ${variable} npm run dev`,
		`  ${hasArticle ? 'Make the next article:   ' : 'Make the first article:  '} ${variable} npm run new -- article`,
	].join('\n');
}
