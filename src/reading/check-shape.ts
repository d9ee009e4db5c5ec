import type { z } from 'astro/zod';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { FieldPath, YamlRecord } from './yaml-record.ts';

/** Checks a record against its schema. All that is wrong comes back at once, each with its place. */
export function checkShape<Schema extends z.ZodType>(schema: Schema, record: YamlRecord): z.output<Schema> | Problem[] {
	const result = schema.safeParse(record.value);
	if (result.success) return result.data;
	const issues = Map.groupBy(
		result.error.issues,
		(issue) => `${issue.code === 'unrecognized_keys'} ${issue.path.join('.')}`,
	);
	return [...issues.values()].flatMap(([first]) => (first ? describe(first, record, fieldsOf(schema)) : []));
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, record: YamlRecord, knownFields: readonly string[]): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			unknownField(record, [...issue.path, key], issue.path.length === 0 ? knownFields : []),
		);
	}
	const value = valueAt(record.value, issue.path);
	if (value === undefined && issue.path.length > 0 && issue.code !== 'custom') return [missingField(record, issue)];
	return [
		{
			rule: 'field-value',
			place: record.placeOf(issue.path),
			message: `${formatPath(issue.path)}: ${quote(value)} does not fit.`,
			cure: cureOf(issue, value),
		},
	];
}

function unknownField(record: YamlRecord, path: FieldPath, knownFields: readonly string[]): Problem {
	const name = String(path.at(-1));
	const guess = nearest(name, knownFields);
	return {
		rule: 'field-unknown',
		place: record.placeOfKey(path),
		message: `There is no field "${formatPath(path)}" in this kind of record, so its value would be lost.`,
		cure:
			guess === undefined
				? 'Delete the line, or look up the name of the field in the editors’ guide.'
				: `Did you mean "${guess}"?`,
	};
}

function missingField(record: YamlRecord, issue: Issue): Problem {
	const name = String(issue.path.at(-1));
	return {
		rule: 'field-missing',
		place: record.placeOf(issue.path),
		message: `The field "${formatPath(issue.path)}" is missing.`,
		cure: `Add a line \`${name}: …\`. ${wordsOf(issue)}`.trim(),
	};
}

function cureOf(issue: Issue, value: unknown): string {
	if (issue.code === 'invalid_value') {
		const words = issue.values.map(String);
		const guess = typeof value === 'string' ? nearest(value, words) : undefined;
		return guess === undefined ? wordsOf(issue) : `Did you mean "${guess}"? ${wordsOf(issue)}`;
	}
	if (issue.code !== 'invalid_type') return issue.message;
	if (value === '') return 'Fill the field in, or delete its line.';
	return expectations[issue.expected] ?? issue.message;
}

const expectations: Partial<Record<string, string>> = {
	string: 'Write one text, not a list.',
	array: 'Write a list: each item on a line of its own, with a dash and a space in front.',
	object: 'Write the parts on lines of their own below the field, each as `name: value` and indented.',
	record: 'Write the parts on lines of their own below the field, each as `name: value` and indented.',
};

function wordsOf(issue: Issue): string {
	return issue.code === 'invalid_value' ? `The words for this field are: ${issue.values.join(', ')}.` : '';
}

function fieldsOf(schema: z.ZodType): readonly string[] {
	return 'shape' in schema ? Object.keys(schema.shape as object) : [];
}

function valueAt(value: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** A field as a message names it: `parties.2.role`, items counted from 1. */
export function formatPath(path: FieldPath): string {
	return path.map((key) => (typeof key === 'number' ? `${key + 1}` : String(key))).join('.');
}

function quote(value: unknown): string {
	if (value === '' || value === undefined) return 'the empty value';
	if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : 'a group of fields';
	return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
