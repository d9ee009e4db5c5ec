import leven from 'leven';

/** Whether a word is in the vocabulary or begins one of its words. */
export function isKnown(word: string, vocabulary: readonly string[]): boolean {
	return vocabulary.some((known) => known.startsWith(word));
}

/**
 * The word of the vocabulary that was meant by one that is not in it: the one with the fewest differences, of these the
 * most frequent. Words of up to five letters may have one difference, longer ones two; two letters that changed places
 * are one. Undefined when there is none.
 *
 * @param vocabulary The most frequent word first.
 */
export function suggestWord(word: string, vocabulary: readonly string[]): string | undefined {
	const allowed = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
	let best: { readonly known: string; readonly distance: number } | undefined;
	for (const known of vocabulary) {
		const limit = best === undefined ? allowed : best.distance - 1;
		if (limit < 1) break;
		if (Math.abs(known.length - word.length) > limit) continue;
		const distance = areSwapped(word, known) ? 1 : leven(word, known);
		if (distance <= limit) best = { known, distance };
	}
	return best?.known;
}

/** Whether two words differ in two neighbouring letters that changed places. */
function areSwapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
