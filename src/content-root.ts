import { resolve } from 'node:path';

/** The folder with the content: `content`, or the one that ARCHIVE_CONTENT names. */
export function contentRoot(): string {
	return resolve(process.env.ARCHIVE_CONTENT ?? 'content');
}
