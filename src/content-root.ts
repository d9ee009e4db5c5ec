import { hash } from 'node:crypto';
import { relative, resolve } from 'node:path';

/** The folder with the content: `content`, or the one that ARCHIVE_CONTENT names. */
export function contentRoot(): string {
	return resolve(process.env.ARCHIVE_CONTENT ?? 'content');
}

/** The content folder as reports write it: from the folder that the command was given in. */
export function contentLabel(): string {
	return relative(process.cwd(), contentRoot());
}

/** The folder that keeps what is known of this content from one command to the next. Deleting it is always safe. */
export function cacheFolder(): string {
	return resolve('.cache', hash('sha256', contentRoot()).slice(0, 12));
}
