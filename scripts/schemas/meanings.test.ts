import { expect, test } from 'vitest';
import { readMeanings } from './meanings.ts';

test('doc comments are read with the paths of their fields, across lists and groups', () => {
	const source = `
/** Words that several share. */
const other = z.strictObject({ /** Not meant. */ name: text });

/** A record. */
export const recordSchema = z
	.strictObject({
		/** The headline. */
		title: text,
		/** Ids elsewhere. */
		externalIds,
		// A reason.
		plain: text.regex(/a/, { error: 'Write it.' }),
		/** Where it comes from,
		 * in a word. */
		source: z.strictObject({
			/** Its name. */
			name: text,
			url: text.optional(),
		}).optional(),
		/** Each step. */
		steps: z.array(z.strictObject({
			/** When. */
			date: partialDate,
		})).default([]),
	})
	.refine((record) => record.title !== '', { path: ['title'] });
`;
	expect([...readMeanings(source, 'recordSchema')]).toEqual([
		['', 'A record.'],
		['title', 'The headline.'],
		['externalIds', 'Ids elsewhere.'],
		['source', 'Where it comes from, in a word.'],
		['source.name', 'Its name.'],
		['steps', 'Each step.'],
		['steps.date', 'When.'],
	]);
});

test('a schema that is not there is a mistake of the program', () => {
	expect(() => readMeanings('', 'recordSchema')).toThrow('recordSchema');
});
