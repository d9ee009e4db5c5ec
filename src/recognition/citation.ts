import { citationTarget, slugOfReporter } from './citation-target.ts';

/** A full citation. Which of the numbers it has depends on what it cites. Offsets are UTF-16 code units. */
export interface FullCitation {
	readonly kind: 'citation';
	readonly cites: 'case' | 'journal' | 'law';
	/** The canonical abbreviation: U.S., U.S.C., Minn. L. Rev. */
	readonly reporter: string;
	readonly volume?: string;
	/** Undefined also where the page is left blank: 598 U.S. ___. */
	readonly page?: string;
	readonly title?: string;
	readonly chapter?: string;
	/** The section without its subsections. */
	readonly section?: string;
	/** The path of what is cited, subsections included; see `citationTarget`. */
	readonly target: string;
	readonly start: number;
	readonly end: number;
}

/** A reference to a work cited before: id., supra, 410 U.S., at 115. */
interface ShortCitation {
	readonly kind: 'short-citation';
	readonly start: number;
	readonly end: number;
}

export type Citation = FullCitation | ShortCitation;

/** A citation by volume and page. */
export function pageCitation(
	place: { cites: FullCitation['cites']; reporter: string; volume: string; page: string | undefined },
	span: { start: number; end: number },
): FullCitation {
	const { cites, reporter, volume, page } = place;
	const target = citationTarget(cites, slugOfReporter(reporter), volume, page);
	return { kind: 'citation', cites, reporter, volume, ...(page === undefined ? {} : { page }), target, ...span };
}
