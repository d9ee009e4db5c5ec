/** A score for each of many things, by their places, that can be emptied without walking all of them. */
export interface Scores {
	readonly values: Float64Array;
	/** The places that have a score, each once, in the order in which they got it; the first `count` are valid. */
	readonly touched: Uint32Array;
	count: number;
}

/** Scores of nothing yet. */
export function createScores(size: number): Scores {
	return { values: new Float64Array(size), touched: new Uint32Array(size), count: 0 };
}

/** Adds an amount above 0 to the score of a place. */
export function addScore(scores: Scores, place: number, amount: number): void {
	const before = scores.values[place] ?? 0;
	if (before === 0) scores.touched[scores.count++] = place;
	scores.values[place] = before + amount;
}

/** Empties all scores. */
export function clearScores(scores: Scores): void {
	for (let order = 0; order < scores.count; order++) scores.values[scores.touched[order] ?? 0] = 0;
	scores.count = 0;
}
