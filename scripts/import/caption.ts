/** What stood below a picture. */
export interface Caption {
	readonly text: string;
	/** Whose picture it is: `AP Photo/Jane Roe`. */
	readonly credit: string | undefined;
	/** Whether the picture is an old one, from the files of its agency. */
	readonly isFile: boolean;
}

/** Reads a paragraph that is the caption of a picture; undefined when it is none. */
export function readCaption(text: string): Caption | undefined {
	const isFile = /^\(?FILE\b/.test(text);
	const credit =
		/\(([^()]*(?:\bPhotos?\b|\bImages\b|\bPool\b|\bvia AP\b|(?<=\()(?:AP|AFP|EPA|Reuters)\/)[^()]*)\)[.)]*$/iu.exec(
			text,
		)?.[1];
	const label = /^(?:photo|picture|image|caption)(?: caption)?:\s+/i.exec(text)?.[0] ?? '';
	if (!isFile && credit === undefined && label === '') return undefined;
	const words = text.slice(label.length).replace(/\s*\([^()]*\)[.)]*$/u, credit === undefined ? '$&' : '');
	return { text: words, credit, isFile };
}
