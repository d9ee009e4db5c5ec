/** A number as all pages and commands print it: 1,234. The reader's own language plays no part, for the words are English. */
export function formatNumber(value: number): string {
	return value.toLocaleString('en-US');
}
