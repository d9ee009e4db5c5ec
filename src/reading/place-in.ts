import type { Place } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { readYaml, type FieldPath } from './yaml-record.ts';

/** Where a field of an entry or a special page stands in its file. */
export function placeIn(entry: { readonly file: ContentFile }, path: FieldPath): Place {
	const front = readFrontMatter(entry.file);
	const yaml = 'rule' in front ? [] : readYaml(entry.file, front.yaml, front.yamlLine);
	return Array.isArray(yaml) ? { type: 'file', file: entry.file.path } : yaml.placeOf(path);
}
