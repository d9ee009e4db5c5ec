import type { Place } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { readYaml, type FieldPath, type YamlRecord } from './yaml-record.ts';

/** Where a field of an entry or a special page stands in its file. */
export function placeIn(entry: { readonly file: ContentFile }, path: FieldPath): Place {
	const read = fields.get(entry.file) ?? readFields(entry.file);
	fields.set(entry.file, read);
	return Array.isArray(read) ? { type: 'file', file: entry.file.path } : read.placeOf(path);
}

// A file with a thousand mistakes is asked a thousand times; a file never changes.
const fields = new WeakMap<ContentFile, YamlRecord | unknown[]>();

function readFields(file: ContentFile): YamlRecord | unknown[] {
	const front = readFrontMatter(file);
	return 'rule' in front ? [] : readYaml(file, front.yaml, front.yamlLine);
}
