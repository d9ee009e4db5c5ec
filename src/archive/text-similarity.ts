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
	const postings = buildPostings(weighed, holders);
	return {
		score(own, scores) {
			const { words, weights } = weighed[own] ?? noWords;
			for (let asked = 0; asked < Math.min(words.length, askedWords); asked++) {
				const weight = weights[asked] ?? 0;
				const posting = postings[words[asked] ?? 0] ?? noPosting;
				for (let found = 0; found < posting.texts.length; found++) {
					const text = posting.texts[found] ?? 0;
					// What shares none of the weightiest words cannot come close any more.
					if (asked < leadingWords || (scores.values[text] ?? 0) > 0)
						addScore(scores, text, weight * (posting.weights[found] ?? 0));
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

/** The texts that have a word, with its weight in each. */
interface Posting {
	readonly texts: Uint32Array;
	readonly weights: Float64Array;
}

const noPosting: Posting = { texts: new Uint32Array(), weights: new Float64Array() };

/** The posting of each word that says something, by its number. */
function buildPostings(weighed: readonly WeighedWords[], holders: Float64Array): (Posting | undefined)[] {
	const postings: (Posting | undefined)[] = [];
	const filled = new Uint32Array(holders.length);
	weighed.forEach(({ words, weights }, text) => {
		words.forEach((word, place) => {
			const length = holders[word] ?? 0;
			const posting = (postings[word] ??= { texts: new Uint32Array(length), weights: new Float64Array(length) });
			const next = filled[word] ?? 0;
			posting.texts[next] = text;
			posting.weights[next] = weights[place] ?? 0;
			filled[word] = next + 1;
		});
	});
	return postings.map((posting) => posting && cutPosting(posting));
}

/** A posting without the texts that its word tells least about. */
function cutPosting(posting: Posting): Posting {
	const { texts, weights } = posting;
	if (texts.length <= foundTexts) return posting;
	const order = Uint32Array.from(putHeaviestFirst([...texts.keys()], weights, foundTexts)).slice(0, foundTexts);
	return {
		texts: order.map((place) => texts[place] ?? 0),
		weights: new Float64Array(order).map((place) => weights[place] ?? 0),
	};
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
