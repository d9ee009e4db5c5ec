import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFile } from '../../src/reading/content-file.ts';
import { schemas } from '../../src/reading/read-content.ts';
import { readYaml } from '../../src/reading/yaml-record.ts';
import { contentKinds } from '../../src/schemas/entity.ts';
import { findFaults } from './find-faults.ts';
import { formatFields, type FieldValues } from './format-fields.ts';
import { fieldsOf, type RecordField } from './record-fields.ts';

const text: RecordField = { name: 'title', meaning: 'The headline.', choice: '', isRequired: true, form: form() };
const list: RecordField = {
	name: 'byline',
	meaning: 'Who wrote it.',
	choice: '',
	isRequired: false,
	form: { type: 'list', item: form() },
};

test('fields with a value come first, the others are examples that are switched off', () => {
	const group: RecordField = {
		name: 'source',
		meaning: 'Where it comes from.',
		choice: '',
		isRequired: false,
		form: { type: 'group', parts: [['name', form()]] },
	};
	expect(formatFields([group, list, text], { title: 'A: B' })).toBe(
		[
			'# The headline.',
			'title: "A: B"',
			'',
			'# Further fields. To use one, take the number sign away from its lines and write a value of your own.',
			'',
			'# Where it comes from.',
			'#source:',
			'#  name: …',
			'',
			'# Who wrote it.',
			'#byline:',
			'#  - …',
			'',
		].join('\n'),
	);
});

test('a long explanation goes on in the next line', () => {
	const lines = formatFields([{ ...text, meaning: 'word '.repeat(50).trim() }], {}).split('\n');
	expect(Math.max(...lines.slice(3).map((line) => line.length))).toBeLessThanOrEqual(100);
});

test.each(contentKinds)('every example in a new %s is a field that its reader knows', (kind) => {
	const fields = fieldsOf(schemas[kind], readFileSync(`src/schemas/${kind}.ts`, 'utf8'));
	const yaml = formatFields(fields, {}).replace(/^#(?! \S)/gm, '');
	const record = readYaml(contentFile('', yaml), yaml, 1);
	expect(Array.isArray(record) ? record : Object.keys(record.value as object)).toEqual(fields.map(({ name }) => name));
	// A group of any names, and a few texts whose form the schema cannot show.
	expect(findFaults(schemas[kind], yaml).filter((fault) => /no field|is missing|list/.test(fault))).toEqual([]);
});

test('whatever is typed on a line is read as it was typed', () => {
	const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((typed) => !/[\p{Cc}\u2028\u2029]/u.test(typed));
	fc.assert(
		fc.property(line, fc.array(line, { minLength: 1 }), (title, byline) => {
			expect(read({ title, byline })).toEqual({ title, byline });
		}),
	);
});

test.each([
	'0123',
	'true',
	'null',
	'~',
	'2017-04-07',
	'@who',
	'"a" & b',
	"it's",
	'a #b',
	'# c',
	'- d',
	'e: f',
	'{g',
	'🦄',
	'وكالة',
	'*',
	'---',
	'!x',
])('the value %j stays as it is', (title) => {
	expect(read({ title })).toEqual({ title });
});

function read(values: FieldValues): unknown {
	const yaml = formatFields([text, list], values);
	const record = readYaml(contentFile('', yaml), yaml, 1);
	return Array.isArray(record) ? record : record.value;
}

function form() {
	return { type: 'text', example: '…', words: [] } as const;
}
