import { citationTarget } from './citation-target.ts';
import { pageCitation, type Citation, type FullCitation } from './citation.ts';
import { chooseReporter, hyphenated, namesAt, reporters, yearFirst, type ReporterChoice } from './reporters.ts';

/** A volume: 410, 1982-1. Not the end of a longer number, an amount, a decimal, or the day of a month. */
const volumes =
	/(?<![\p{L}\p{N}_$.,:/-]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)(\d{1,4}(?:-\d)?)\s{1,3}(?=\p{Lu})/gu;

const roman = String.raw`(?=[clxvi]{2})c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})`;
const page = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7}(?:-?[A-Za-z]|\([AU]\))?|${roman}|_{1,8})`;
/** Between series and page: the reporter's own name or the year, as in 67 U.S. (2 Black) 17. */
const inserted = String.raw`(?:\s?\([^()]{1,30}\))?`;
const fullTail = new RegExp(String.raw`${inserted},?\s{1,3}(?:(?:¶|P|par\.|para\.)\s?)?${page}(?![\p{L}\p{N}_])`, 'uy');
const shortTail = /,?\s{1,3}at\s{1,3}\*?\d{1,6}(?:[-–]\d{1,6})?/y;

/** 2007-NMCERT-008 */
const hyphens = /(?<![\p{L}\p{N}_-])((?:19|20)\d{2})-([A-Z]{2,8}|Ohio)-(\d{1,6})(?![\p{L}\p{N}_-])/gu;
/** T.C. Memo. 2019-233 */
const yearPages = /(?<=(.{2,40})\s)((?:19|20)\d{2})-(\d{1,5})(?![\p{L}\p{N}_-])/gu;

/** Finds citations by volume, series and page: cases, journals, registers, session laws; with their short forms. */
export function findReports(text: string): Citation[] {
	const found: Citation[] = [];
	let after = 0;
	for (const match of text.matchAll(volumes)) {
		if (match.index < after) continue;
		const citation = reportAt(text, match.index, match[1] ?? '', match.index + match[0].length);
		if (citation === undefined) continue;
		found.push(citation);
		after = citation.end;
	}
	return [...found, ...findHyphenated(text), ...findYearFirst(text)];
}

function reportAt(text: string, start: number, volume: string, nameStart: number): Citation | undefined {
	for (const { meaning, end } of namesAt(text, nameStart, reporters)) {
		shortTail.lastIndex = end;
		if (shortTail.test(text)) return { kind: 'short-citation', start, end: shortTail.lastIndex };
		fullTail.lastIndex = end;
		const tail = fullTail.exec(text);
		if (tail) return fullCitation(text, meaning, { volume, page: tail[1] ?? '' }, { start, end: fullTail.lastIndex });
	}
	return undefined;
}

function fullCitation(
	text: string,
	choice: ReporterChoice,
	place: { volume: string; page: string },
	span: { start: number; end: number },
): FullCitation | undefined {
	const reporter = chooseReporter(choice, place.volume, yearOf(text, span.start, span.end));
	if (reporter === undefined) return undefined;
	const { name, kind } = reporter;
	const page = place.page.startsWith('_') ? undefined : place.page.replace(/,/g, '');
	const citation = pageCitation({ cites: kind, reporter: name, volume: place.volume, page }, span);
	// As in unitedstates/citation.
	return name === 'FR' ? { ...citation, target: citationTarget('fedreg', place.volume, page) } : citation;
}

/** The year of a citation: in brackets behind it, after more numbers at most, or right before it. */
function yearOf(text: string, start: number, end: number): number | undefined {
	const behind = /^[^()[\];]{0,120}[([](?:[^()[\]]{0,40}\s)?((?:1[678]|19|20)\d{2})[)\]]/.exec(
		text.slice(end, end + 180),
	);
	const before = /\(((?:1[678]|19|20)\d{2})\)\s{1,2}$/.exec(text.slice(Math.max(0, start - 10), start));
	const year = (behind ?? before)?.[1];
	return year === undefined ? undefined : Number(year);
}

function findHyphenated(text: string): FullCitation[] {
	return [...text.matchAll(hyphens)].flatMap((match) => {
		const [surface, volume = '', reporter = '', page = ''] = match;
		if (!hyphenated.has(reporter)) return [];
		const span = { start: match.index, end: match.index + surface.length };
		return [pageCitation({ cites: 'case', reporter, volume, page }, span)];
	});
}

function findYearFirst(text: string): FullCitation[] {
	return [...text.matchAll(yearPages)].flatMap((match) => {
		const [surface, before = '', volume = '', page = ''] = match;
		const reporter = [...yearFirst].find((name) => before.endsWith(name));
		if (reporter === undefined) return [];
		const span = { start: match.index - 1 - reporter.length, end: match.index + surface.length };
		return [pageCitation({ cites: 'case', reporter, volume, page }, span)];
	});
}
