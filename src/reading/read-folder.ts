import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText, type Problem } from '../problems/problem.ts';
import { contentFile, type ContentFile } from './content-file.ts';
import type { ContentFolder } from './read-content.ts';

/** Files are read in parts of this many, so that no limit on open files is met. */
const atOnce = 64;

const textFile = /\.(md|mdx|yaml)$/;
/** What operating systems and editors leave behind. */
const leftOver = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)(\/|$)/;

/** Reads every file below `root`, in the order of their paths. A file that is not UTF-8 is a problem. */
export async function readFolder(root: string): Promise<ContentFolder & { problems: Problem[] }> {
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
	const problems: Problem[] = items.filter((item) => !item.isFile).map((item) => notFile(item.path));
	const texts = paths.filter((path) => textFile.test(path));
	for (let start = 0; start < texts.length; start += atOnce) {
		const part = texts.slice(start, start + atOnce);
		const bytes = await Promise.all(part.map((path) => readFile(join(root, path))));
		part.forEach((path, index) => {
			const text = decode(bytes[index]);
			if (text === undefined) problems.push(notText(path));
			else files.push(contentFile(path, text));
		});
	}
	return { files, others: paths.filter((path) => !textFile.test(path)), problems };
}

function decode(bytes: Uint8Array | undefined): string | undefined {
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

function notText(path: string): Problem {
	return {
		rule: 'file-encoding',
		place: { type: 'file', file: path },
		message: 'The file is not text in UTF-8, so its letters would come out wrong.',
		cure: 'Save it again as UTF-8 (in most editors under "Save with encoding").',
	};
}
