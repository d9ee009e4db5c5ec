/** A post with its place, for the links that lead to it. */
export interface PlacedPost {
	/** From the imported folder on, with forward slashes: `posts/2017-04-07-sues.md`. */
	readonly path: string;
	/** Addresses that its fields give it. */
	readonly declared: readonly string[];
	/** `2017-04-07`. */
	readonly date: string | undefined;
	readonly slug: string | undefined;
}

/** The addresses that a post had under Hugo, Jekyll or Eleventy, as far as they can be told from its place and fields. */
export function listOldAddresses({ path, declared, date, slug }: PlacedPost): string[] {
	const bare = path.replace(/\.[a-z]+$/i, '').replace(/(?:^|\/)index$/, '');
	const folder = bare.includes('/') ? bare.slice(0, bare.lastIndexOf('/') + 1) : '';
	const file = bare.slice(folder.length);
	const name = file.replace(/^\d{4}-\d\d-\d\d-/, '');
	const parents = [folder, folder.replace(/(?:^|\/)_posts\//, '/')];
	const dated = date?.length === 10 ? [`${date.replaceAll('-', '/')}/`] : [];
	const names = [...new Set([file, name, ...(slug === undefined ? [] : [slug])])];
	const found = parents.flatMap((parent) =>
		names.flatMap((own) => [
			`${parent}${own}`,
			...dated.map((day) => `${parent}${day}${own}`),
			`posts/${parent}${own}`,
			...dated.map((day) => day + own),
		]),
	);
	return [...new Set([...declared, ...found, path].map(foldAddress))];
}

/** An address as it is compared: without host, query, `index.html`, ending and slashes at its ends. */
export function foldAddress(address: string): string {
	return address
		.replace(/[?#].*$/s, '')
		.replace(/(?:^|\/)index\.html?$/i, '')
		.replace(/\.(?:html?|md|markdown)$/i, '')
		.replace(/\/{2,}/g, '/')
		.replace(/^\/|\/$/g, '')
		.toLowerCase();
}
