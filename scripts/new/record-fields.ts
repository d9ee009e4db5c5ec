import { z } from 'astro/zod';

/** A field that an editor can write, as its schema and the comment on it there have it. */
export interface RecordField {
	readonly name: string;
	/** What the comment says. */
	readonly meaning: string;
	/** The words to choose from, and which it is when left out; empty where there is nothing of the kind. */
	readonly choice: string;
	readonly isRequired: boolean;
	readonly form: FieldForm;
}

/** How a field is written: as a text, perhaps one of some words, as a list, or as a group of named parts. */
export type FieldForm =
	| { readonly type: 'text'; readonly example: string; readonly words: readonly string[] }
	| { readonly type: 'list'; readonly item: FieldForm }
	| { readonly type: 'group'; readonly parts: readonly (readonly [name: string, form: FieldForm])[] };

/** The fields of a schema in its order; `source` is the text of the module that has the schema. */
export function fieldsOf(schema: z.ZodObject, source: string): RecordField[] {
	const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
	const comments = readComments(source);
	return Object.entries(shape.properties ?? {}).map(([name, field]) => ({
		name,
		meaning: comments.get(name) ?? '',
		choice: choiceOf(field),
		isRequired: shape.required?.includes(name) ?? false,
		form: formOf(field),
	}));
}

/** The part of a JSON Schema that says how a value is written. */
interface JsonSchema {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly examples?: readonly string[];
	readonly default?: unknown;
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
}

/** The one-line doc comments on the fields of a schema, without those on the parts of groups. */
function readComments(source: string): ReadonlyMap<string, string> {
	const found = [...source.matchAll(/^(\t+)\/\*\* (.*) \*\/\n\t+(\w+)(?::|,$)/gm)].map(
		([, indent = '', comment = '', name = '']) => ({ depth: indent.length, comment, name }),
	);
	const top = Math.min(...found.map(({ depth }) => depth));
	return new Map(found.filter(({ depth }) => depth === top).map(({ name, comment }) => [name, comment]));
}

function choiceOf(field: JsonSchema): string {
	const parts = Object.entries((field.items ?? field).properties ?? {});
	return [
		...(field.enum === undefined || field.enum[0] === 'true' ? [] : [`One of: ${field.enum.join(', ')}.`]),
		...parts.flatMap(([name, part]) =>
			part.enum === undefined ? [] : [`${name} is one of: ${part.enum.join(', ')}.`],
		),
		...(typeof field.default === 'string' ? [`Left out, it is: ${field.default}`] : []),
	].join(' ');
}

function formOf(field: JsonSchema): FieldForm {
	if (field.type === 'array') return { type: 'list', item: formOf(field.items ?? {}) };
	if (field.type === 'object') {
		const parts = Object.entries(field.properties ?? { name: {} });
		return { type: 'group', parts: parts.map(([name, part]) => [name, formOf(part)]) };
	}
	const words = field.enum ?? [];
	const usual = typeof field.default === 'string' ? field.default : words[0];
	return { type: 'text', example: field.examples?.[0] ?? usual ?? '…', words };
}
