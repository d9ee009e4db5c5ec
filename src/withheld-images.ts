import type { ArticleEntry } from './reading/entry.ts';
import type { Content } from './reading/read-content.ts';
import type { EntityId } from './schemas/entity.ts';
import type { Addresses } from './site/addresses.ts';

/**
 * The pictures that only articles that are not public name, by their paths below `content/images/`; `htmlOf` gives the
 * rendered text of an entry. A picture that no text names is not among them.
 */
export function findWithheldImages(
	{ articles, withheld, accounts, agencies, legalActions, pages, images }: Content,
	htmlOf: (id: EntityId) => string,
	addresses: Addresses,
): Set<string> {
	// What is public must show the very picture, for 1.png is not 2017-1.png; a draft need only seem to name it.
	const shows = (id: EntityId, image: string) => htmlOf(id).includes(`"${addresses.image(image)}"`);
	const isNamed = (image: string) =>
		withheld.some((entry) => isPictureOf(entry, image) || names(entry.file.text, image) || shows(entry.id, image));
	const records = [...accounts, ...agencies, ...legalActions];
	const isPublic = (image: string) =>
		articles.some((entry) => isPictureOf(entry, image) || shows(entry.id, image)) ||
		records.some(({ id }) => shows(id, image)) ||
		[...pages.values()].some(({ file }) => names(file.text, `images/${image}`));
	return new Set([...images.keys()].filter((image) => isNamed(image) && !isPublic(image)));
}

function isPictureOf({ data }: ArticleEntry, image: string): boolean {
	return data.image?.src === image;
}

/** Whether a text has the path of a picture in it, as it is or as an address. */
function names(text: string, path: string): boolean {
	return text.includes(path) || text.includes(encodeURI(path));
}
