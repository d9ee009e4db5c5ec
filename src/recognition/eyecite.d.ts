/** The part of eyecite's data that this project reads; the package has no types of its own. */
declare module '@beshkenadze/eyecite' {
	export interface Edition {
		readonly start?: string | null;
		readonly end?: string | null;
		readonly regexes?: readonly string[];
	}

	interface Series {
		/** By canonical abbreviation. */
		readonly editions: Readonly<Record<string, Edition>>;
		/** Other abbreviations, and the canonical one that each stands for. */
		readonly variations?: Readonly<Record<string, string>>;
	}

	interface Extractor {
		readonly regex: string;
		readonly strings: readonly string[];
		readonly extra: { readonly journal?: string; readonly reporter?: string; readonly lawType?: string };
	}

	export const REPORTERS: Readonly<Record<string, readonly Series[]>>;

	export class DefaultTokenizer {
		readonly extractors: readonly Extractor[];
	}
}
