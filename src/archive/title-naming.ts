/**
 * How much of the title of others a text has in it in one piece, and others of its own, by their places. 1 is the whole
 * title, less is the part that its words weigh.
 */
export interface Namings {
	readonly names: ReadonlyMap<number, number>;
	readonly namedBy: ReadonlyMap<number, number>;
}

/** A piece of a title that weighs less than this says nothing. */
const leastShare = 0.1;
/** A title that is for the most part in more texts than this share of all, "Securities and Exchange Commission", names none. */
const commonShare = 0.05;
/** Two words that are in more titles than this, "how to", lead to none of them. */
const mostTitles = 50;

/**
 * Finds in each text the titles of the others, whole or the weightiest piece of at least two words. Texts and titles are
 * lists of numbers of words up to `size`, 0 where a sentence cannot go on. A word weighs ln(texts / texts that have it).
 */
export function findNamings(
	titles: readonly (readonly number[])[],
	texts: readonly Int32Array[],
	size: number,
): Namings[] {
	const weights = weighWords(texts, size);
	const pairs = indexPairs(titles);
	const whole = titles.map((title) => title.reduce((sum, word) => sum + (weights[word] ?? 0), 0));
	const named = texts.map((text, own) => {
		const names = new Map<number, number>();
		for (let at = 0; at + 1 < text.length; at++) {
			for (const { titled, place } of pairs.get(keyOf(text[at], text[at + 1])) ?? []) {
				if (titled === own) continue;
				const share = weighRun(text, at, titles[titled] ?? [], place, weights) / (whole[titled] ?? 1);
				if (share >= leastShare && share > (names.get(titled) ?? 0)) names.set(titled, share);
			}
		}
		return names;
	});
	return bothWays(named);
}

/** What is named by whom as well, without the titles that so many texts have in them that they are plain words. */
function bothWays(named: readonly ReadonlyMap<number, number>[]): Namings[] {
	const namedBy = named.map(() => new Map<number, number>());
	named.forEach((names, own) => {
		for (const [titled, share] of names) namedBy[titled]?.set(own, share);
	});
	const most = Math.max(2, named.length * commonShare);
	const isCommon = namedBy.map((by) => [...by.values()].filter((share) => share >= 0.5).length > most);
	return named.map((names, own) => ({
		names: new Map([...names].filter(([titled]) => isCommon[titled] !== true)),
		namedBy: isCommon[own] === true ? new Map<number, number>() : (namedBy[own] ?? new Map<number, number>()),
	}));
}

/** By the number of a word; one that no text has weighs as if one had it. */
function weighWords(texts: readonly Int32Array[], size: number): Float64Array {
	const holders = new Float64Array(size + 1);
	const last = new Int32Array(size + 1).fill(-1);
	texts.forEach((text, place) => {
		for (const word of text) {
			if (last[word] !== place) holders[word] = (holders[word] ?? 0) + 1;
			last[word] = place;
		}
	});
	return holders.map((count) => Math.log(texts.length / Math.max(1, count)));
}

interface Pair {
	readonly titled: number;
	/** The place of its first word in the title. */
	readonly place: number;
}

/** Every two words that follow each other in a title. */
function indexPairs(titles: readonly (readonly number[])[]): Map<number, Pair[]> {
	const pairs = new Map<number, Pair[]>();
	titles.forEach((title, titled) => {
		for (let place = 0; place + 1 < title.length; place++) {
			const key = keyOf(title[place], title[place + 1]);
			const list = pairs.get(key) ?? [];
			list.push({ titled, place });
			pairs.set(key, list);
		}
	});
	for (const [key, list] of pairs) if (list.length > mostTitles) pairs.delete(key);
	return pairs;
}

/** Two words as one number; texts with more than 67 million different words are not expected. */
function keyOf(first = 0, second = 0): number {
	return first * 0x4000000 + second;
}

/** What the words weigh that text and title have in common from these places on. */
function weighRun(
	text: Int32Array,
	at: number,
	title: readonly number[],
	place: number,
	weights: Float64Array,
): number {
	let weight = 0;
	for (let length = 0; place + length < title.length && text[at + length] === title[place + length]; length++)
		weight += weights[title[place + length] ?? 0] ?? 0;
	return weight;
}
