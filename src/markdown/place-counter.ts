/** Counts how often each text has been asked about before: 0, then 1, then 2. */
export function createPlaceCounter(): (text: string) => number {
	const seen = new Map<string, number>();
	return (text) => {
		const place = seen.get(text) ?? 0;
		seen.set(text, place + 1);
		return place;
	};
}
