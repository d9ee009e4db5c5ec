/** Shingles are runs of so many words. */
const shingleWords = 5;
/** Of all shingles every fourth is compared, chosen by its hash, so that two texts choose the same. */
const sampling = 4;
/** Texts with fewer shingles in the sample are too short to be told from a stock phrase. */
const leastShingles = 8;
/** A version holds this much of the shorter text, and is at least half as long: less is a report that goes on. */
const [leastShare, leastLength] = [0.8, 0.5] as const;
/** Versions appear within so many days; what repeats an older text has something new to say. */
const mostDays = 7;
/** What stands in more texts than this is boilerplate. */
const mostTexts = 50;

/**
 * Finds texts that are versions of one: a wire story that several papers printed. The answer has, for each text, the
 * place of the first version of it, which is its own place if there is no earlier one. Texts are lists of
 * numbers of words; `hashOf` gives a hash of a word, `days` the day of each text. After Broder, On the resemblance and
 * containment of documents.
 */
export function findVersions(
	texts: readonly Int32Array[],
	hashOf: (word: number) => number,
	days: readonly (number | undefined)[],
): number[] {
	const samples = texts.map((text) => sampleShingles(text, hashOf));
	const holders = new Map<number, number[]>();
	const firsts: number[] = [];
	samples.forEach((sample, own) => {
		const shared = new Map<number, number>();
		for (const shingle of sample) {
			const list = holders.get(shingle) ?? [];
			if (list.length <= mostTexts) for (const first of list) shared.set(first, (shared.get(first) ?? 0) + 1);
		}
		const isInTime = (first: number) => Math.abs((days[own] ?? NaN) - (days[first] ?? NaN)) <= mostDays;
		const first = pickFirst(sample, shared, samples, isInTime);
		firsts.push(first ?? own);
		if (first !== undefined) return;
		// Later texts are compared with first versions only: what is like a version of a version is another story.
		for (const shingle of sample) {
			const list = holders.get(shingle) ?? [];
			list.push(own);
			holders.set(shingle, list);
		}
	});
	return firsts;
}

function sampleShingles(text: Int32Array, hashOf: (word: number) => number): Set<number> {
	const sample = new Set<number>();
	for (let start = 0; start + shingleWords <= text.length; start++) {
		let hash = 0x811c9dc5;
		for (let place = start; place < start + shingleWords; place++)
			hash = Math.imul(hash ^ hashOf(text[place] ?? 0), 0x01000193);
		hash ^= hash >>> 15;
		if (hash % sampling === 0) sample.add(hash);
	}
	return sample;
}

/** The one that has the most in common, of several the earliest. */
function pickFirst(
	own: ReadonlySet<number>,
	shared: ReadonlyMap<number, number>,
	samples: readonly ReadonlySet<number>[],
	isInTime: (first: number) => boolean,
): number | undefined {
	let [best, most] = [undefined as number | undefined, 0];
	for (const [first, count] of shared) {
		const theirs = samples[first]?.size ?? 0;
		const [shorter, longer] = [Math.min(own.size, theirs), Math.max(own.size, theirs)];
		if (!isInTime(first) || shorter < leastShingles || shorter < leastLength * longer || count < leastShare * shorter)
			continue;
		if (count > most || (count === most && first < (best ?? Infinity))) [best, most] = [first, count];
	}
	return best;
}
