import { z } from 'astro/zod';
import { text } from './fields.ts';

/** `content/registry/courts.yaml`: courts by their CourtListener ids. */
export const courtsSchema = z.record(
	z.string(),
	z.strictObject({
		/** The name in full. */
		name: text,
		/** The form that citations use, N.D. Cal. */
		citation: text,
	}),
);

export type Courts = z.infer<typeof courtsSchema>;
