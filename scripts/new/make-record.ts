import { join } from 'node:path';
import { contentLabel, readingMoment } from '../../src/content-root.ts';
import { readContent, schemas, type ContentFolder } from '../../src/reading/read-content.ts';
import { readFolder } from '../../src/reading/read-folder.ts';
import type { ContentKind } from '../../src/schemas/entity.ts';
import { recordId } from '../../src/schemas/fields.ts';
import { dayIn } from '../../src/schemas/partial-date.ts';
import { openContent } from '../open-content.ts';
import { refuse } from '../refuse.ts';
import { askFields, askText } from './ask.ts';
import { composeRecord, takenIn } from './compose-record.ts';
import type { FieldValues } from './format-fields.ts';
import { explainMissing } from './help.ts';
import { placeOf, proposeId } from './propose-id.ts';
import type { RecordField } from './record-fields.ts';
import { loadFields, takeFlags } from './take-flags.ts';
import { writeNewFiles } from './write-files.ts';

/** Makes a record of a kind in the content folder, from flags and, if it can ask, from answers. */
export async function makeRecord(kind: ContentKind, args: readonly string[], canAsk: boolean): Promise<void> {
	const fields = await loadFields(schemas[kind], `${kind}.ts`);
	const { values: flags, words } = takeFlags(
		args,
		[idField, ...fields],
		`npm run new -- ${kind} --help lists the flags.`,
	);
	if (words.length > 0) {
		refuse(`What is "${words.join(' ')}"? Put a value of several words between quotation marks. Nothing was written.`);
	}
	const root = openContent();
	const missing = fields.filter(({ isRequired, name }) => isRequired && !Object.hasOwn(flags, name));
	if (missing.length > 0 && !canAsk) refuse(explainMissing(kind, missing, flags));

	const folder = await readFolder(root, readingMoment());
	const { id, ...given } = flags;
	const { timeZone } = readContent(folder).content.facts;
	const answers = await askFields(schemas[kind], missing, { date: dayIn(timeZone, readingMoment()) });
	// Nothing of an article is published before its text is written.
	const values = { ...(kind === 'article' ? { draft: 'true' } : {}), ...given, ...answers };
	const name = id ?? (missing.length > 0 ? await askId(kind, values, folder) : undefined);
	const file = composeRecord({ kind, fields, values, name: name?.toString() }, folder);
	if (Array.isArray(file)) refuse(`${file.join('\n')}\nNothing was written.`);
	await writeNewFiles(root, [file]).catch((error: unknown) => refuse(`It cannot be written. ${String(error)}`));
	console.log(nextSteps(kind, join(contentLabel(), file.path), values));
}

/** The id is no field of a file but its name. */
const idField: RecordField = {
	name: 'id',
	meaning: 'The name of the file without .md, and so the address: small letters, digits and hyphens.',
	choice: '',
	isRequired: false,
	form: { type: 'text', example: 'some-words', words: [] },
};

async function askId(kind: ContentKind, values: FieldValues, folder: ContentFolder): Promise<string> {
	const isTaken = takenIn(kind, folder);
	const proposal = proposeId(kind, values, isTaken).split('/').at(-1) ?? '';
	return askText(`${idField.name}: ${idField.meaning}`, proposal, (typed) => {
		if (isTaken(placeOf(kind, values, typed))) return 'There is a file of this name already.';
		return recordId.safeParse(typed).error?.issues[0]?.message;
	});
}

/** The file that was written, and what an editor does now. */
function nextSteps(kind: ContentKind, path: string, values: FieldValues): string {
	const steps =
		kind === 'article'
			? [
					'Write the text below the second line of dashes.',
					...(values.draft === 'true' ? ['Then delete the line `draft: true`; until then it has no page.'] : []),
					`What the text mentions: npm run find-mentions -- ${path}`,
				]
			: [
					'Add what else you know; the fields are explained there.',
					'A text below the second line of dashes is welcome.',
				];
	return `Written: ${path}\n\n${[...steps, 'See it: npm run dev'].map((step) => `  ${step}`).join('\n')}`;
}
