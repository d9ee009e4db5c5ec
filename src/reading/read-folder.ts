import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { compareText, type Problem } from '../problems/problem.ts';
import { contentFile, type ContentFile } from './content-file.ts';
import { isPicture, type ContentFolder, type PictureSize } from './read-content.ts';

/** Files are read in parts of this many, so that no limit on open files is met. */
const atOnce = 64;

const textFile = /\.(md|mdx|yaml)$|^urls\.lock$/;
/** What operating systems and editors leave behind. */
const leftOver = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)(\/|$)/;

/**
 * Reads every file below `root`, in the order of their paths, for a moment. A file that cannot be opened, or is not UTF-8,
 * is a problem.
 */
export async function readFolder(root: string, now: Date): Promise<ContentFolder & { problems: Problem[] }> {
	const items = (await readdir(root, { recursive: true, withFileTypes: true }))
		.filter((item) => !item.isDirectory())
		.map((item) => ({
			isFile: item.isFile(),
			path: relative(root, join(item.parentPath, item.name)).split(sep).join('/'),
		}))
		.filter(({ path }) => !leftOver.test(path))
		.toSorted((a, b) => compareText(a.path, b.path));
	const paths = items.filter((item) => item.isFile).map((item) => item.path);
	const files: ContentFile[] = [];
	const unread: string[] = [];
	const problems: Problem[] = items.filter((item) => !item.isFile).map((item) => notFile(item.path));
	const texts = paths.filter((path) => textFile.test(path));
	for (let start = 0; start < texts.length; start += atOnce) {
		const part = texts.slice(start, start + atOnce);
		const bytes = await Promise.all(part.map((path) => readFile(join(root, path)).catch(() => undefined)));
		part.forEach((path, index) => {
			const read = bytes[index];
			const text = read && decode(read);
			if (text !== undefined) files.push(contentFile(path, text));
			else {
				unread.push(path);
				problems.push(read === undefined ? notOpen(path) : notText(path));
			}
		});
	}
	const others = paths.filter((path) => !textFile.test(path));
	const sizes = new Map<string, PictureSize>();
	for (const path of others.filter(isPicture)) {
		const size = await readSize(join(root, path));
		if (size === undefined) problems.push(noPicture(path));
		else sizes.set(path, size);
	}
	return { now, files, others, unread, sizes, problems };
}

/** The size of a picture as it is shown: one that was taken on its side is turned upright. */
async function readSize(file: string): Promise<PictureSize | undefined> {
	try {
		const { width, height, orientation = 1 } = await imageMetadata(await readFile(file), file);
		return orientation > 4 ? { width: height, height: width } : { width, height };
	} catch {
		return undefined;
	}
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}

function notFile(path: string): Problem {
	return {
		rule: 'file-place',
		place: { type: 'file', file: path },
		message: 'This is a link to a file, not a file, and could bring something into the archive that nobody committed.',
		cure: 'Put the file itself here.',
	};
}

function noPicture(path: string): Problem {
	return {
		rule: 'image-unreadable',
		place: { type: 'file', file: path },
		message: 'The file is named as a picture and is none that can be read, so readers would see a gap.',
		cure: 'Save the picture again as JPEG, PNG, WebP, AVIF or GIF.',
	};
}

function notOpen(path: string): Problem {
	return {
		rule: 'file-encoding',
		place: { type: 'file', file: path },
		message: 'The file cannot be opened, so what it holds is unknown.',
		cure: 'See to it that you may read the file, or close the program that keeps it.',
	};
}

function notText(path: string): Problem {
	return {
		rule: 'file-encoding',
		place: { type: 'file', file: path },
		message: 'The file is not text in UTF-8, so its letters would come out wrong.',
		cure: 'Save it again as UTF-8 (in most editors under "Save with encoding").',
	};
}
