import { contentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { fileOf } from '../../src/reading/entry.ts';
import { schemas, type ContentFolder } from '../../src/reading/read-content.ts';
import type { ContentKind } from '../../src/schemas/entity.ts';
import { recordId } from '../../src/schemas/fields.ts';
import { findFaults, formatFault } from './find-faults.ts';
import { formatFields, type FieldValues } from './format-fields.ts';
import { findNewProblems } from './new-problems.ts';
import { firstFree, placeOf, proposeId } from './propose-id.ts';
import type { RecordField } from './record-fields.ts';

/** What a new record is made of. `name` is the part of its id that an editor chooses. */
export interface RecordParts {
	readonly kind: ContentKind;
	readonly fields: readonly RecordField[];
	readonly values: FieldValues;
	readonly name: string | undefined;
}

/** The file of a new record that the reader of the archive takes, or what is wrong with it. */
export function composeRecord(
	{ kind, fields, values, name }: RecordParts,
	folder: ContentFolder,
): ContentFile | string[] {
	const yaml = formatFields(fields, values);
	const faults = [...findFaults(schemas[kind], yaml), ...(name === undefined ? [] : nameFaults(name))];
	if (faults.length > 0) return faults;
	const isTaken = takenIn(kind, folder);
	const id = name === undefined ? proposeId(kind, values, isTaken) : placeOf(kind, values, name);
	if (isTaken(id)) return [`${fileOf(`${kind}/${id}`)} is there already. Another id: --id ${freeName(id, isTaken)}`];
	const file = contentFile(fileOf(`${kind}/${id}`), `---\n${yaml}---\n`);
	const problems = findNewProblems(folder, file);
	return problems.length === 0 ? file : problems.map(formatFault);
}

/** Whether an id has a file, on file systems too that do not tell capitals from small letters. */
export function takenIn(kind: ContentKind, folder: ContentFolder): (id: string) => boolean {
	const paths = new Set(folder.files.map(({ path }) => path.toLowerCase()));
	return (id) => paths.has(fileOf(`${kind}/${id}`).toLowerCase());
}

function nameFaults(name: string): string[] {
	const { error } = recordId.safeParse(name);
	return error === undefined ? [] : [`id: "${name}" does not fit. ${error.issues[0]?.message ?? ''}`];
}

function freeName(id: string, isTaken: (id: string) => boolean): string {
	return firstFree(id, isTaken).split('/').at(-1) ?? id;
}
