import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { describeFlags } from './help.ts';
import { readFlags, type Flags } from './read-flags.ts';
import { fieldsOf, type RecordField } from './record-fields.ts';
import { refuse } from '../refuse.ts';

/** The fields of a schema, with the comments on them in its module below src/schemas. */
export async function loadFields(schema: z.ZodObject, module: string): Promise<RecordField[]> {
	return fieldsOf(schema, await readFile(new URL(`../../src/schemas/${module}`, import.meta.url), 'utf8'));
}

/** The command line of the fields; ends with their list for --help, and with all that is wrong where something is. */
export function takeFlags(args: readonly string[], fields: readonly RecordField[], help: string): Flags {
	if (args.includes('--help')) {
		console.log(`${help}\n\n${describeFlags(fields)}`);
		process.exit(0);
	}
	const flags = readFlags(args, fields);
	if (flags.faults.length > 0) refuse(`${flags.faults.join('\n')}\nNothing was written. ${help}`);
	return flags;
}
