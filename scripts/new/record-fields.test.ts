import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { schemas } from '../../src/reading/read-content.ts';
import { archiveFactsSchema } from '../../src/schemas/archive-facts.ts';
import { fieldsOf, type RecordField } from './record-fields.ts';

const modules: readonly (readonly [string, z.ZodObject])[] = [
	...Object.entries(schemas),
	['archive-facts', archiveFactsSchema],
];

test.each(modules)('every field of %s is explained by its own comment', (module, schema) => {
	const fields = fieldsOf(schema, sourceOf(module));
	expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
	expect(fields.filter(({ meaning }) => !/^\p{L}.*\.$/u.test(meaning))).toEqual([]);
});

test('what a comment need not say comes from the schema', () => {
	expect(field('account', 'accountType')).toEqual({
		name: 'accountType',
		meaning: 'What the account is.',
		choice: 'One of: alt-agency, official, personal, unknown. Left out, it is: unknown',
		isRequired: false,
		form: { type: 'text', example: 'unknown', words: ['alt-agency', 'official', 'personal', 'unknown'] },
	});
	expect(field('article', 'date')).toMatchObject({ isRequired: true, form: { type: 'text', example: '2017-04-07' } });
	expect(field('article', 'corrections')).toMatchObject({
		meaning: 'What was wrong, and is right now.',
		choice: 'type is one of: correction, clarification, update, retraction.',
		form: { type: 'list', item: { type: 'group' } },
	});
	expect(field('article', 'draft').choice).toBe('');
});

function field(kind: keyof typeof schemas, name: string): RecordField {
	const found = fieldsOf(schemas[kind], sourceOf(kind)).find((known) => known.name === name);
	if (found === undefined) throw new Error(`no field ${name}`);
	return found;
}

function sourceOf(module: string): string {
	return readFileSync(`src/schemas/${module}.ts`, 'utf8');
}
