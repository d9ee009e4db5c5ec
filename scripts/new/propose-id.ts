import type { ContentKind } from '../../src/schemas/entity.ts';
import { toSlug } from '../slug.ts';
import type { FieldValues } from './format-fields.ts';

/** How long a proposed id may be. Most addresses of articles are read in a line then. */
const longest = 50;

/** The fields whose words make the id, the best first. */
const namingFields: Record<ContentKind, readonly string[]> = {
	article: ['title', 'date'],
	account: ['handle'],
	agency: ['abbreviation', 'name'],
	'legal-action': ['caseNameShort', 'caseName', 'docketNumber'],
};

/** An id for a new record, made of its names: short, ASCII and not yet taken. An article's begins with its year. */
export function proposeId(kind: ContentKind, values: FieldValues, isTaken: (id: string) => boolean): string {
	const names = namingFields[kind].flatMap((field) => values[field] ?? []);
	const words = names.map((name) => toSlug(name, longest)).find((slug) => slug !== '') ?? kind;
	return firstFree(placeOf(kind, values, words), isTaken);
}

/** An id at its place: articles lie in the folder of their year. */
export function placeOf(kind: ContentKind, { date = '' }: FieldValues, words: string): string {
	return kind === 'article' ? `${String(date).slice(0, 4)}/${words}` : words;
}

/** The id itself, or the first with a number behind it that is not taken. */
export function firstFree(id: string, isTaken: (id: string) => boolean): string {
	if (!isTaken(id)) return id;
	let number = 2;
	while (isTaken(`${id}-${number}`)) number++;
	return `${id}-${number}`;
}
