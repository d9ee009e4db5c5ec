import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const files = {
	Mono: createRequire(import.meta.url).resolve('source-code-pro/WOFF2/TTF/SourceCodeVF-Upright.ttf.woff2'),
	Sans: resolve(import.meta.dirname, '../../src/styles/fonts/sans.woff2'),
};

/** The fonts of drawn sheets, `Mono` and `Sans`. */
export async function sheetFaces(): Promise<string> {
	return (await Promise.all([face('Mono', files.Mono), face('Sans', files.Sans)])).join('');
}

/**
 * What a page of the site takes from the reader's own fonts: the marks of kinds, and letters of one width. The browser
 * that comes with npm has no such fonts.
 */
export async function systemFaces(): Promise<string> {
	const faces = [
		// Only faces of the same weights complete each other.
		face('Backfile Sans', files.Mono, '400 700', 'U+2190-25FF'),
		face('Backfile Serif', files.Mono, '400 600', 'U+2190-25FF'),
		face('Menlo', files.Mono),
	];
	return (await Promise.all(faces)).join('');
}

async function face(family: string, file: string, weight = '200 900', range = 'U+0-10FFFF'): Promise<string> {
	const data = (await readFile(file)).toString('base64');
	return `@font-face { font-family: '${family}'; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) }`;
}
