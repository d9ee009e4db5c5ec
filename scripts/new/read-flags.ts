import { parseArgs } from 'node:util';
import { nearest } from '../../src/problems/nearest.ts';
import type { FieldValues } from './format-fields.ts';
import type { RecordField } from './record-fields.ts';

/** What a command line says: values of fields, what stands there without a flag, and what is wrong with it. */
export interface Flags {
	readonly values: FieldValues;
	readonly words: readonly string[];
	readonly faults: readonly string[];
}

/** Reads a command line. Each field is a flag, `--title "…"`; that of a list may be given several times. */
export function readFlags(args: readonly string[], fields: readonly RecordField[]): Flags {
	const options = Object.fromEntries(fields.map(({ name }) => [name, { type: 'string', multiple: true } as const]));
	const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	const values = new Map<string, string[]>();
	const faults: string[] = [];
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const fault = findFault(token, fields, values.has(token.name));
		if (fault !== undefined) faults.push(fault);
		else values.set(token.name, [...(values.get(token.name) ?? []), tidy(token.name, token.value ?? '')]);
	}
	const isList = new Set(fields.filter(({ form }) => form.type === 'list').map(({ name }) => name));
	return {
		values: Object.fromEntries([...values].map(([name, given]) => [name, isList.has(name) ? given : (given[0] ?? '')])),
		words: positionals,
		faults,
	};
}

/** A value as a file has it: on one line, and a handle without the @ that everybody writes in front. */
export function tidy(field: string, value: string): string {
	const line = value.replace(/\s+/g, ' ').trim();
	return field === 'handle' ? line.replace(/^@/, '') : line;
}

interface Flag {
	readonly name: string;
	readonly rawName: string;
	readonly value?: string | undefined;
	readonly inlineValue?: boolean | undefined;
}

function findFault({ name, rawName, value, inlineValue }: Flag, fields: readonly RecordField[], isThere: boolean) {
	const field = fields.find((known) => known.name === name);
	if (field === undefined) {
		const guess = nearest(
			name,
			fields.map((known) => known.name),
		);
		return `There is no flag ${rawName}.${guess === undefined ? '' : ` Did you mean --${guess}?`}`;
	}
	const { form } = field;
	if (form.type === 'group' || (form.type === 'list' && form.item.type === 'group')) {
		return `${rawName} has several parts, so it cannot be a flag. Write it into the file, where it is explained.`;
	}
	if (value === undefined || (inlineValue !== true && value.startsWith('--'))) {
		return `${rawName} has no value. Type it behind the flag: ${rawName} "…"`;
	}
	if (isThere && form.type === 'text') return `${rawName} is there twice, and it can have only one value.`;
	return undefined;
}
