import type { AnyEntry } from '../../src/reading/entry.ts';
import { fileOf } from '../../src/reading/entry.ts';
import { entriesOf, type Content } from '../../src/reading/read-content.ts';
import { referencesOf } from '../../src/reading/references.ts';
import { slugOf, type ContentKind, type EntityId } from '../../src/schemas/entity.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { applyEdits, type ChangedLine, type Edit } from './edits.ts';
import { findFormerlyEdit, findScalarEdit } from './front-matter-edits.ts';
import { findTextEdits } from './text-edits.ts';

/** A file of the content folder, byte for byte: its text with its line breaks and its byte order mark. */
export interface RawFile {
	readonly path: string;
	readonly text: string;
}

/** What a rename makes of a file. */
export interface FileChange {
	readonly path: string;
	/** Another path for the file that moves, the same for all others. */
	readonly newPath: string;
	readonly text: string;
	readonly lines: readonly ChangedLine[];
}

/** A record and the id that it is to get; both of one kind. */
export interface Rename {
	readonly from: EntityId<ContentKind>;
	readonly to: EntityId<ContentKind>;
}

/**
 * What changes when a record gets another id: its file moves and keeps its old address in `formerly`, and whatever
 * names the record in a field, in double brackets, in a component or by a link names it anew. All else stays byte for
 * byte. `files` are those of the content that was read.
 */
export function planRename(files: readonly RawFile[], content: Content, rename: Rename): FileChange[] {
	const entries = new Map(entriesOf(content).map((entry) => [entry.file.path, entry]));
	return files.flatMap((file) => {
		const isMoved = file.path === fileOf(rename.from);
		const edits = [
			...fieldEdits(file, entries.get(file.path), rename),
			...(isMoved ? [findFormerlyEdit(file, addressesOf(content, rename), content.facts.url)] : []),
			...(/\.mdx?$/.test(file.path) ? findTextEdits(file, rename, createAddresses(content.facts.url)) : []),
		];
		if (edits.length === 0) return [];
		return [{ path: file.path, newPath: isMoved ? fileOf(rename.to) : file.path, ...applyEdits(file.text, edits) }];
	});
}

function fieldEdits(file: RawFile, entry: AnyEntry | undefined, { from, to }: Rename): Edit[] {
	if (entry === undefined) return [];
	return referencesOf(entry)
		.filter((reference) => reference.to === from)
		.map(({ path }) => findScalarEdit(file, path, slugOf(from), slugOf(to)));
}

function addressesOf(content: Content, { from, to }: Rename): { old: string; now: string } {
	const addresses = createAddresses(content.facts.url);
	const inSite = (id: EntityId) => addresses.entity(id).slice(addresses.base.length - 1);
	return { old: inSite(from), now: inSite(to) };
}
