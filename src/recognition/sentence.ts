/** A mention in its sentence: what stands before it, the words themselves, what stands after. */
export interface Sentence {
	readonly before: string;
	readonly surface: string;
	readonly after: string;
}

/** No sentence is shown longer than this on either side of the mention, in characters. */
const longest = 280;

/** The sentence around a mention in a text whose sentences begin at `starts`. */
export function sentenceAround(text: string, start: number, end: number, starts: readonly number[]): Sentence {
	const first = starts.findLast((index) => index <= start) ?? 0;
	const last = starts.find((index) => index > start && index >= end) ?? text.length;
	return {
		before: cutStart(text.slice(first, start).trimStart()),
		surface: text.slice(start, end),
		after: cutEnd(text.slice(end, last).trimEnd()),
	};
}

/**
 * Where the sentences of a text begin. `Intl.Segmenter` finds the ends; those it sees behind abbreviations
 * ("U.S. ", "v. ", "Inc. ", "No. ") are not ends.
 */
export function sentenceStarts(text: string, language: string): number[] {
	const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
	return Array.from(segments, ({ index }) => index).filter(
		(index) => index === 0 || !endsInAbbreviation(text.slice(Math.max(0, index - 12), index)),
	);
}

function endsInAbbreviation(text: string): boolean {
	return /(?:^|[\s("“])(?:\p{L}|\p{Lu}\.\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|v|vs|Inc|Corp|Co|No|Nos|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St|Fed|Civ|App|Cal|Supp|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.\s*$/u.test(
		text,
	);
}

function cutStart(text: string): string {
	if (text.length <= longest) return text;
	const cut = text.slice(-longest);
	return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function cutEnd(text: string): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
