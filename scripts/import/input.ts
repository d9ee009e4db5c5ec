/** A file to import, as read. */
export interface Input {
	/** How messages call it: its path as it was given, `-` for standard input. */
	readonly label: string;
	/** Its path below the folder that was given; its name alone for a single file. */
	readonly path: string;
	readonly text: string;
}

export type InputKind = 'report' | 'page' | 'post';

/** What a file is: a post of another generator, a web page, or else a report in plain text. */
export function kindOfInput({ path, text }: Input): InputKind {
	if (/\.(?:md|markdown)$/i.test(path) || /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return 'post';
	if (/\.(?:html?|xhtml)$/i.test(path)) return 'page';
	return /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|h1|p)[\s>]/i.test(text)
		? 'page'
		: 'report';
}

/** The text of bytes in UTF-8, or in the encoding that a web page names for itself; undefined for anything else. */
export function decodeInput(bytes: Uint8Array): string | undefined {
	const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
	for (const encoding of ['utf-8', ...(named === undefined ? [] : [named])]) {
		try {
			const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
			return text.includes('\0') ? undefined : text;
		} catch {
			// The next encoding may be the one.
		}
	}
	return undefined;
}
