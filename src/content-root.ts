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

/** Whether articles that are not public are shown too, marked as such: in the live preview and in preview builds. */
export function isPreview(): boolean {
	return process.env.ARCHIVE_PREVIEW === `${process.pid}`;
}

/**
 * Lets everything in this process that reads the content from now on show articles that are not public. Nothing outside
 * of the process can: what the environment brought along is none of its own.
 */
export function turnOnPreview(): void {
	// Astro loads a copy of this module, so a variable of the module would not reach it.
	process.env.ARCHIVE_PREVIEW = `${process.pid}`;
}

/**
 * The moment for which the content is read: now, or the second that SOURCE_DATE_EPOCH names, so that a build can be
 * repeated on another day.
 */
export function readingMoment(): Date {
	const seconds = process.env.SOURCE_DATE_EPOCH;
	if (seconds === undefined) return new Date();
	if (!/^\d{1,11}$/.test(seconds)) throw new Error('SOURCE_DATE_EPOCH must be a number of seconds since 1970.');
	return new Date(Number(seconds) * 1000);
}

/**
 * The folder that keeps what is known of this content from one command to the next, with a part of its own for
 * previews. Deleting it is always safe.
 */
export function cacheFolder(): string {
	return resolve('.cache', hash('sha256', contentRoot()).slice(0, 12) + (isPreview() ? '-preview' : ''));
}
