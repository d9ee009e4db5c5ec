/** More characters than this make a title long. */
const longest = 100;

/** Whether a title would fill the page at the size of others. */
export function isLongTitle(title: string): boolean {
	return title.length > longest;
}
