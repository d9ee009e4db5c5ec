/** A title as the name of a file: small letters a to z, digits and hyphens, at most 60 characters; empty if it has none. */
export function slugOfTitle(title: string): string {
	const words = title
		.normalize('NFKD')
		.replace(/[\p{Mn}'’]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	return words.reduce(
		(slug, word) => (slug === '' ? word.slice(0, 60) : slug.length + 1 + word.length > 60 ? slug : `${slug}-${word}`),
		'',
	);
}
