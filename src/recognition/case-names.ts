import { endOfParties, startOfParty } from './parties.ts';

/** The name of a case in a text, from the first party to the last. Offsets are UTF-16 code units. */
export interface CaseNameMention {
	readonly start: number;
	readonly end: number;
}

/** A capital V stands between capitals only; elsewhere it is an initial or a number. */
const versus = String.raw`(?:(?<=\S\s{1,3})(?:v|vs)|(?<=\p{Lu}{2}[.,)]{0,2}\s{1,3})(?:V|VS))(?:\.\s{0,3}|\s{1,3})(?=[\p{L}\p{N}“"‘'(])`;
const matter = String.raw`(?<![\p{L}\p{N}]|\b[Aa]\s)(In\s{1,2}[Rr]e|IN\s{1,2}RE|(?:In\s{1,2}the\s{1,2})?Matter\s{1,2}of|(?:IN\s{1,2}THE\s{1,2})?MATTER\s{1,2}OF|E[Xx]\s{1,2}[Pp](?:arte|ARTE)):?\s{1,3}(?=\S)`;
const signs = new RegExp(`${versus}|${matter}`, 'gu');

/** Finds the names of cases: A v. B, In re A, In the Matter of A, Ex parte A. From left to right; none overlap. */
export function findCaseNames(text: string): CaseNameMention[] {
	const found: CaseNameMention[] = [];
	for (const match of text.matchAll(signs)) {
		const floor = found.at(-1)?.end ?? 0;
		if (match.index < floor) continue;
		const isAdversary = match[1] === undefined;
		const start = isAdversary ? startOfParty(text, floor, match.index) : match.index;
		const parties = endOfParties(text, match.index + match[0].length, !isAdversary);
		if (start === undefined || parties === undefined) continue;
		// Teams play "vs.", too.
		if (/^vs/i.test(match[0]) && !parties.isCaption) continue;
		found.push({ start, end: parties.end });
	}
	return found;
}
