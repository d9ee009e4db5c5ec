import { addScore, type Scores } from './scores.ts';

/** What texts have in common by their words. */
export interface TextSimilarity {
	/** Adds to the score of each text how much it is like one of them, up to 1. */
	score(own: number, scores: Scores): void;
	/** Finds the words that a text and another one use several times, the most telling first, as numbers of words. */
	sharedWith(own: number): (other: number) => number[];
}

/** A text as the numbers of its words, in any order; what is not above 0 is passed over. */
export interface TitledText {
	readonly title: readonly number[];
	readonly text: Int32Array;
}

/** A word of the title counts for so many in the text. */
const titleWeight = 3;
/** Of a text, this many words look for others that have them: those that tell the most. */
const askedWords = 100;
/** Only the first of them lead to texts that nothing else has led to. */
const leadingWords = 25;
/** For each word, this many texts are found by it: those that it tells the most about. */
const foundTexts = 200;

/**
 * Compares texts by the cosine of their words, each weighted (1 + ln count) · ln(texts / texts that have it), as in
 * Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.4. Words of more than a quarter of the texts,
 * and of a single one, say nothing. `size` is the highest number of a word. The limits keep the cost in proportion to
 * the number of texts.
 */
export function compareTexts(texts: readonly TitledText[], size: number): TextSimilarity {
	const counted = texts.map(countWords);
	const holders = countHolders(counted, size);
	const rarity = holders.map((count) => (count > 1 && count <= texts.length / 4 ? Math.log(texts.length / count) : 0));
	const weighed = counted.map((counts) => weighWords(counts, rarity));
	const { texts: found, weights: foundWeights, starts, ends } = buildPostings(weighed, size);
	return {
		score(own, scores) {
			const { words, weights } = weighed[own] ?? noWords;
			for (let asked = 0; asked < Math.min(words.length, askedWords); asked++) {
				const [word, weight] = [words[asked] ?? 0, weights[asked] ?? 0];
				for (let next = starts[word] ?? 0; next < (ends[word] ?? 0); next++) {
					const text = found[next] ?? 0;
					// What shares none of the weightiest words cannot come close any more.
					if (asked < leadingWords || (scores.values[text] ?? 0) > 0)
						addScore(scores, text, weight * (foundWeights[next] ?? 0));
				}
			}
		},
		sharedWith(own) {
			const repeated = pickRepeated(weighed[own] ?? noWords);
			const weightOf = new Map(repeated.map(({ word, weight }) => [word, weight]));
			return (other) => shareWords(weightOf, pickRepeated(weighed[other] ?? noWords));
		},
	};
}

/** The words of a text with their weights, first those that ask, the heaviest first. The squares add up to 1. */
interface WeighedWords {
	readonly words: Uint32Array;
	readonly weights: Float64Array;
	/** How often each is there; a word of the title counts for several. */
	readonly counts: Uint32Array;
}

const noWords: WeighedWords = { words: new Uint32Array(), weights: new Float64Array(), counts: new Uint32Array() };

/** The words of a text, each once, and how often it stands there. */
interface WordCounts {
	readonly words: Uint32Array;
	readonly counts: Uint32Array;
}

function countWords({ title, text }: TitledText): WordCounts {
	const all = new Int32Array(text.length + titleWeight * title.length);
	all.set(text);
	for (let time = 0; time < titleWeight; time++) all.set(title, text.length + time * title.length);
	const sorted = all.filter((word) => word > 0).sort();
	const words = new Uint32Array(sorted.length);
	const counts = new Uint32Array(sorted.length);
	let found = 0;
	for (const word of sorted) {
		if (found > 0 && word === words[found - 1]) counts[found - 1] = (counts[found - 1] ?? 0) + 1;
		else {
			words[found] = word;
			counts[found] = 1;
			found += 1;
		}
	}
	return { words: words.slice(0, found), counts: counts.slice(0, found) };
}

/** How many texts have each word. */
function countHolders(texts: readonly WordCounts[], size: number): Float64Array {
	const holders = new Float64Array(size + 1);
	for (const { words } of texts) for (const word of words) holders[word] = (holders[word] ?? 0) + 1;
	return holders;
}

function weighWords({ words, counts }: WordCounts, rarity: Float64Array): WeighedWords {
	const weights = new Float64Array(words.length);
	const told: number[] = [];
	let squares = 0;
	for (let place = 0; place < words.length; place++) {
		const weight = (1 + Math.log(counts[place] ?? 1)) * (rarity[words[place] ?? 0] ?? 0);
		if (weight === 0) continue;
		weights[place] = weight;
		squares += weight * weight;
		told.push(place);
	}
	const order = Uint32Array.from(putHeaviestFirst(told, weights, askedWords));
	const length = Math.sqrt(squares);
	return {
		words: order.map((place) => words[place] ?? 0),
		weights: new Float64Array(order).map((place) => (weights[place] ?? 0) / length),
		counts: order.map((place) => counts[place] ?? 0),
	};
}

/** The first `count` places in the order of their weights, the rest behind them as they are: sorting all is slow. */
function putHeaviestFirst(places: readonly number[], weights: Float64Array, count: number): number[] {
	const weightOf = (place: number) => weights[place] ?? 0;
	const least = new Float64Array(places).map(weightOf).sort().at(-count) ?? 0;
	const heavy = places.filter((place) => weightOf(place) >= least);
	const light = places.filter((place) => weightOf(place) < least);
	return [...heavy.sort((a, b) => weightOf(b) - weightOf(a) || a - b), ...light];
}

/** The texts that have each word, one word behind the other: those of a word are from its start up to its end. */
interface Postings {
	readonly texts: Uint32Array;
	readonly weights: Float64Array;
	/** By the number of the word. */
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
}

function buildPostings(weighed: readonly WeighedWords[], size: number): Postings {
	const ends = new Uint32Array(size + 1);
	for (const { words } of weighed) for (const word of words) ends[word] = (ends[word] ?? 0) + 1;
	let total = 0;
	const starts = ends.map((count) => (total += count) - count);
	ends.set(starts);
	const postings = { texts: new Uint32Array(total), weights: new Float64Array(total), starts, ends };
	weighed.forEach(({ words, weights }, text) => {
		for (let place = 0; place < words.length; place++) {
			const word = words[place] ?? 0;
			const next = ends[word] ?? 0;
			postings.texts[next] = text;
			postings.weights[next] = weights[place] ?? 0;
			ends[word] = next + 1;
		}
	});
	starts.forEach((start, word) => {
		if ((ends[word] ?? 0) > start + foundTexts) cutPosting(postings, word);
	});
	return postings;
}

/** Leaves of a word the texts that it tells most about. */
function cutPosting({ texts, weights, starts, ends }: Postings, word: number): void {
	const start = starts[word] ?? 0;
	const [all, weightOf] = [texts.slice(start, ends[word]), weights.slice(start, ends[word])];
	putHeaviestFirst([...all.keys()], weightOf, foundTexts)
		.slice(0, foundTexts)
		.forEach((place, order) => {
			texts[start + order] = all[place] ?? 0;
			weights[start + order] = weightOf[place] ?? 0;
		});
	ends[word] = start + foundTexts;
}

interface WordWeight {
	readonly word: number;
	readonly weight: number;
}

/** Of the words that ask those that a text uses more than once. */
function pickRepeated({ words, weights, counts }: WeighedWords): WordWeight[] {
	const repeated: WordWeight[] = [];
	for (let place = 0; place < Math.min(words.length, askedWords); place++) {
		if ((counts[place] ?? 0) > 1) repeated.push({ word: words[place] ?? 0, weight: weights[place] ?? 0 });
	}
	return repeated;
}

function shareWords(weightOf: ReadonlyMap<number, number>, others: readonly WordWeight[]): number[] {
	return others
		.map(({ word, weight }) => ({ word, amount: weight * (weightOf.get(word) ?? 0) }))
		.filter(({ amount }) => amount > 0)
		.sort((a, b) => b.amount - a.amount || a.word - b.word)
		.map(({ word }) => word);
}
