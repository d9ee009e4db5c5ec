import { relative, resolve } from 'node:path';

/** The folder with the content: `content`, or the one that ARCHIVE_CONTENT names. */
export function contentRoot(): string {
	return resolve(process.env.ARCHIVE_CONTENT ?? 'content');
}

/** The content folder as reports write it: from the folder that the command was given in. */
export function contentLabel(): string {
	return relative(process.cwd(), contentRoot());
}
