/** A text file of the content folder. */
export interface ContentFile {
	/** Where it is, from the content folder on, with forward slashes: `agencies/cbp.md`. */
	readonly path: string;
	/** What it holds, with `\n` as the only line break and no byte order mark. */
	readonly text: string;
}

/** Makes a content file of text as it was read: any line break, with or without a byte order mark. */
export function contentFile(path: string, text: string): ContentFile {
	return { path, text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}
