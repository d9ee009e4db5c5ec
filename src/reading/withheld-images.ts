import { compareText } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';
import type { ArticleEntry } from './entry.ts';

/**
 * The pictures that only articles that are not public name, by their paths below `content/images/`. A picture that no
 * text names is not among them.
 */
export function findWithheldImages(
	images: Iterable<string>,
	withheld: readonly ArticleEntry[],
	files: readonly ContentFile[],
): string[] {
	if (withheld.length === 0) return [];
	const hidden = new Set(withheld.map(({ file }) => file.path));
	const published = files.filter(({ path }) => !hidden.has(path)).map(({ text }) => text);
	return [...images]
		.filter((image) => withheld.some(({ data, file }) => data.image?.src === image || names(file.text, image)))
		.filter((image) => !published.some((text) => names(text, image)))
		.toSorted(compareText);
}

/** Whether a text has the path of a picture in it, as it is or as an address. */
function names(text: string, image: string): boolean {
	return text.includes(image) || text.includes(encodeURI(image));
}
