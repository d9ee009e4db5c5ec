/** How sure the importer is of something. Whatever is not certain is marked in the draft. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Something that was read out of a report, and what speaks for it. */
export interface Found<Value> {
	readonly value: Value;
	readonly confidence: Confidence;
	/** What speaks for it, in words that follow "for": `the line "By Jane Roe"`. */
	readonly because: string;
}

/** Something that the material says in so many words. */
export function certain<Value>(value: Value, because: string): Found<Value> {
	return { value, confidence: 'certain', because };
}

/** What speaks for something that the command was told. */
export const givenBecause = 'the command';
