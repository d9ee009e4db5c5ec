import type { z } from 'astro/zod';
import type { Problem } from '../../src/problems/problem.ts';
import { checkShape } from '../../src/reading/check-shape.ts';
import { contentFile } from '../../src/reading/content-file.ts';
import { readYaml } from '../../src/reading/yaml-record.ts';

/** What is wrong with fields in YAML, in sentences that say what to type instead. */
export function findFaults(schema: z.ZodObject, yaml: string): string[] {
	const record = readYaml(contentFile('', yaml), yaml, 1);
	const data = Array.isArray(record) ? record : checkShape(schema, record);
	return Array.isArray(data) ? data.map(formatFault) : [];
}

/** A problem without its place, for a file that is not there yet. */
export function formatFault({ message, cure }: Problem): string {
	return `${message} ${cure}`;
}
