import slugify from '@sindresorhus/slugify';

/** A name as an id: ASCII in small letters with hyphens, cut between words; empty if nothing of it can be written so. */
export function toSlug(name: string, longest: number): string {
	const bare = name
		.replace(/\p{Extended_Pictographic}/gu, ' ')
		.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
		.replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1');
	const slug = slugify(bare, { decamelize: false });
	if (slug.length <= longest) return slug;
	const cut = slug.slice(0, longest + 1);
	return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, longest);
}
