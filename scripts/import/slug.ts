/** A title as the name of a file: small letters a to z, digits and hyphens, cut between words; empty if it has none. */
export function slugOfTitle(title: string, longest = 60): string {
	const words = title
		.normalize('NFKD')
		.replace(/[\p{Mn}'’]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	let slug = words[0]?.slice(0, longest) ?? '';
	for (const word of words.slice(1)) {
		if (slug.length + 1 + word.length > longest) break;
		slug += `-${word}`;
	}
	return slug;
}
