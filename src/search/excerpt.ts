import type { ExcerptPart } from './answer.ts';

/** How many words an excerpt has. */
const length = 32;

/**
 * The passage of a text that has the most of what was asked for, cut into pieces. The title, which comes first in the
 * text, is left out: it stands above the excerpt.
 *
 * @param text The words of the page, with spaces between them.
 * @param title The title as it stands at the beginning of the text; it may be followed by a full stop.
 * @param places For each word that was asked for, where it stands in the text, counted in words.
 */
export function buildExcerpt(text: string, title: string, places: readonly (readonly number[])[]): ExcerptPart[] {
	const words = text.split(/[^\S\uFEFF]+/).filter((word) => word !== '');
	const begin = text.startsWith(title) ? title.split(/[^\S\uFEFF]+/).filter((word) => word !== '').length : 0;
	const marked = new Set(places.flat().filter((place) => place >= begin && place < words.length));
	const start = densest(
		places.map((list) => list.filter((place) => marked.has(place))),
		begin,
		words.length,
	);
	const end = Math.min(words.length, start + length);
	const parts: { text: string; isMarked: boolean }[] = [];
	if (start > begin) parts.push({ text: '… ', isMarked: false });
	for (let place = start; place < end; place += 1) {
		const isMarked = marked.has(place);
		const last = parts.at(-1);
		const gap = place + 1 < end ? ' ' : '';
		if (isMarked) parts.push({ text: words[place] ?? '', isMarked }, { text: gap, isMarked: false });
		else if (last?.isMarked === false) last.text += `${words[place] ?? ''}${gap}`;
		else parts.push({ text: `${words[place] ?? ''}${gap}`, isMarked });
	}
	if (end < words.length) parts.push({ text: ' …', isMarked: false });
	return parts.filter((part) => part.text !== '');
}

/** The start of the passage with the most different words, then with the most words; a little before the first of them. */
function densest(places: readonly (readonly number[])[], begin: number, end: number): number {
	const lead = 4;
	let best = { start: begin, score: 0 };
	for (const first of places.flat().toSorted((a, b) => a - b)) {
		const start = Math.max(begin, Math.min(first - lead, end - length));
		const counts = places.map((list) => list.filter((place) => place >= start && place < start + length).length);
		const score = 100 * counts.filter((count) => count > 0).length + counts.reduce((sum, count) => sum + count, 0);
		if (score > best.score) best = { start, score };
	}
	return best.start;
}
