/** Cuts texts into words as their language has them, also where no spaces stand between them. */
export interface WordCutter {
	/** Words, and what stands between them: all pieces together are the text. */
	readonly cut: (text: string) => string[];
	/** How many words a text has. */
	readonly count: (text: string) => number;
}

/** Makes a cutter for texts of a language, given as a BCP 47 tag. */
export function createWordCutter(language: string): WordCutter {
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return {
		cut: (text) => Array.from(segmenter.segment(text), ({ segment }) => segment),
		count: (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length,
	};
}
