import { z } from 'astro/zod';
import { keyword, partialDate, prose, text, webAddress, yesNo } from './fields.ts';

/** A JSON Schema of draft 7, the one that text editors read. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a kind of record, for text editors. It describes what is typed in YAML: where a text may stand,
 * so may a number or true, for the reader takes every value as it was typed. `meanings` explains fields by their
 * paths, `source.name`; the empty path is the record itself.
 */
export function buildJsonSchema(schema: z.ZodType, meanings: ReadonlyMap<string, string>): JsonSchema {
	const json = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			// Editors would offer an example as a value.
			delete jsonSchema.examples;
			Object.assign(jsonSchema, forms.get(zodSchema), cureOf(zodSchema));
		},
	});
	return { ...meaning(meanings, ''), ...describe(loosen(json), meanings, '') };
}

/** What Zod does by functions, which a JSON Schema cannot have. The calendar is left to the build. */
const forms = new Map<z.core.$ZodType, object>([
	[
		partialDate,
		{
			type: ['string', 'integer'],
			pattern: String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`,
			minimum: 0,
			maximum: 9999,
		},
	],
	// The reader takes line breaks for spaces.
	...[text, prose, keyword].map((words) => [words, { pattern: String.raw`^[\s\P{Cc}]*$` }] as const),
	[webAddress, { pattern: '^https?://' }],
	[yesNo.in, { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] }],
]);

/** What the build tells an editor to type, for editors that know this word of VS Code's. */
function cureOf(schema: z.core.$ZodType): { patternErrorMessage?: string } {
	const { checks = [], error } = schema._zod.def as z.core.$ZodStringDef;
	// A message that depends on the value says more than that the form is wrong.
	const tell = checks.map((check) => check._zod.def.error).findLast((one) => one?.length === 0) ?? error;
	const cure = schema._zod.def.type === 'string' ? (tell as (() => unknown) | undefined)?.() : undefined;
	return typeof cure === 'string' ? { patternErrorMessage: cure } : {};
}

/** Lets a number or true stand where a text may, and leaves out standard values that are no words. */
function loosen(schema: JsonSchema): JsonSchema {
	const { default: standard, ...rest } = schema;
	return {
		...rest,
		...(typeof standard === 'string' ? { default: standard } : {}),
		...(schema.type === 'string' && schema.enum === undefined ? { type: ['string', 'number', 'boolean'] } : {}),
		...withParts(schema, (part) => loosen(part)),
	};
}

function describe(schema: JsonSchema, meanings: ReadonlyMap<string, string>, path: string): JsonSchema {
	const inner = (name: string) => [path, name].filter(Boolean).join('.');
	return {
		...schema,
		...withParts(schema, (part, name) =>
			name === undefined
				? describe(part, meanings, path)
				: { ...meaning(meanings, inner(name)), ...describe(part, meanings, inner(name)) },
		),
	};
}

function meaning(meanings: ReadonlyMap<string, string>, path: string): { description?: string } {
	const description = meanings.get(path);
	return description === undefined ? {} : { description };
}

/** The fields, the items and the values of a schema, each changed. Items and values have no name. */
function withParts(schema: JsonSchema, change: (part: JsonSchema, name?: string) => JsonSchema): Partial<JsonSchema> {
	const parts: Partial<JsonSchema> = {};
	if (schema.properties !== undefined) {
		const fields = Object.entries(schema.properties);
		parts.properties = Object.fromEntries(fields.map(([name, part]) => [name, change(part as JsonSchema, name)]));
	}
	if (isSchema(schema.items)) parts.items = change(schema.items);
	if (isSchema(schema.additionalProperties)) parts.additionalProperties = change(schema.additionalProperties);
	return parts;
}

function isSchema(part: unknown): part is JsonSchema {
	return typeof part === 'object' && !Array.isArray(part);
}
