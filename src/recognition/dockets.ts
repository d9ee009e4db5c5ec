/** A docket number in a text. Offsets are UTF-16 code units. */
export interface DocketMention {
	/** The number as it stands, with single spaces. */
	readonly number: string;
	/** CourtListener's docket_number_core: two digits of the year, five or more of the serial number. */
	readonly core: string | undefined;
	readonly start: number;
	readonly end: number;
}

const kinds =
	'cv|civ|civil|cr|crim|criminal|mc|misc|mj|mag|md|mdl|ml|dm|po|sw|gj|gd|ap|adv|bk|br|fp|op|rj|tp|wr|va|vv|cm|hc|mi|ms|sc';
const dash = '[-–‑]';
const separator = String.raw`(?:\s?${dash}\s?|[\s.:])`;
/** Judges' initials and the numbers of defendants behind a number: -GW-JCx, DJH, -ALM-CAN-1, T. */
const suffix = String.raw`(?:(?:\s?${dash}\s?(?:[A-Z]{1,4}x?|\d{1,2}|[a-z]{2,3})|\s[A-Z]{2,3}x?|[A-Z]{1,3})(?![\p{L}\p{N}])){0,5}`;
const ahead = String.raw`(?<![\p{L}\p{N}_$/.:–-])`;
const behind = String.raw`(?![\p{L}\p{N}_]|${dash}\d|[:/]\d|\.\d|,\d{3}(?!\d))`;
const office = String.raw`(?:\d{1,2}(?::\s?|[–-]))?`;
const year = String.raw`((?:19|20)?\d{2})`;

/** Numbers that show what they are by a kind: 3:17-cv-01916, 17 Civ. 5205, 02CV0084 IEG, 15:cr-10123. */
const typed = String.raw`${office}${year}${separator}?(?:${kinds}|${kinds.toUpperCase()}|Civ|Cr|Crim|Misc|Cv|C(?=${dash}))\.?${separator}{0,2}(\d{1,7})`;
/** The kind in front: CV-05-1234, CR 21-214-MCS, CV-S-01-0658-PMP-LRL. */
const typedFirst = String.raw`(?:${office}(?:CV|CR|CIV|CRIM|MC|MJ|BK|AP|C(?=[-0-9]))\.?[-\s]?(?:[A-Z]${dash})?)${year}${dash}(\d{1,7})`;
/** Two numbers that only a label tells from others: 17-1234, 1:09-361, 95-1477T. */
const bare = String.raw`(?:\d{1,2}:)?${year}${dash}(\d{1,7})`;
/** Chicago's 00 C 5996. */
const spacedC = String.raw`${year}\sC\s(\d{1,7})`;
/** Delaware's Supreme Court counts within a year: 266, 2005. */
const countedByYear = String.raw`\d{1,4},\s(?:19|20)\d{2}`;
/** What else a docket's own label may introduce: 653450/2018, CR-0000238/2021, 2017-1234-CL. */
const any = String.raw`(?=[A-Z./-]{0,8}\d)[A-Z0-9](?:[A-Z0-9]|[-/.:](?=[A-Z0-9])){2,24}`;

const shown = new RegExp(`${ahead}(?:${typed}|${typedFirst})${suffix}${behind}`, 'gu');
const afterNo = new RegExp(`(?:${typed}|${typedFirst}|${bare}|${spacedC})${suffix}${behind}`, 'uy');
const afterLabel = new RegExp(
	`(?:${countedByYear}|(?:${typed}|${typedFirst}|${bare}|${spacedC})${suffix}|${any})${behind}`,
	'uy',
);

/** "No." and its like, with what makes it a docket's: Case No., Civil Action File Nos., Docket Number, MDL No. */
const labels =
	/(?<![\p{L}\p{N}])(?:((?:[Cc]ase|CASE|[Dd]ocket|DOCKET|[Cc]ause|[Ii]ndex|[Aa]ppeal|MDL|(?:[Cc]iv(?:il|\.)?|CIVIL|[Cc]rim(?:inal|\.)?|CRIMINAL|Cr\.|Misc\.)(?:\s(?:[Aa]ction|ACTION|[Cc]ase|[Dd]ocket|A\.))?)(?:\s[Ff]ile)?)\s{1,2})?(?:(?:N(?:o|O|um|r)s?\.?|[Nn]umbers?|#)(?=[\s\d:#])|(?<=MDL\s{1,2})(?=\d))\s?:?\s{0,3}/gu;
const nextNumber = /\s{0,2}(?:,\s?and\s|,|;|\sand\s|\s?&\s?)\s{0,2}(?:Nos?\.\s{1,2})?/y;

/** Finds the docket numbers of a text, from left to right; none overlap. */
export function findDockets(text: string): DocketMention[] {
	if (!/\d/.test(text)) return [];
	const found = [...text.matchAll(shown)].map(mention);
	return firstOfEach([...found, ...findLabelled(text)]);
}

function findLabelled(text: string): DocketMention[] {
	const found: DocketMention[] = [];
	for (const label of text.matchAll(labels)) {
		if (label.index < (found.at(-1)?.end ?? 0)) continue;
		const before = text.slice(Math.max(0, label.index - 200), label.index);
		const isSure = label.at(1) !== undefined || isCaption(before);
		if (isSure || mayBeDocket(before)) {
			found.push(...readList(text, label.index + label[0].length, isSure ? afterLabel : afterNo));
		}
	}
	return found;
}

/** The numbers of a list: 17-1234, 17-1235 and 18-2. */
function readList(text: string, start: number, form: RegExp): DocketMention[] {
	const found: DocketMention[] = [];
	form.lastIndex = start;
	for (let match = form.exec(text); match; match = form.exec(text)) {
		// Behind a comma, digits alone are the volume of a report or a year.
		if (found.length > 0 && /^\d+$/.test(match[0])) break;
		found.push(mention(match));
		nextNumber.lastIndex = form.lastIndex;
		if (!nextNumber.test(text)) break;
		form.lastIndex = nextNumber.lastIndex;
	}
	return found;
}

/** Of numbers that overlap, the one that begins first, or else the longest. */
function firstOfEach(dockets: readonly DocketMention[]): DocketMention[] {
	const kept: DocketMention[] = [];
	for (const docket of dockets.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		if (docket.start >= (kept.at(-1)?.end ?? 0)) kept.push(docket);
	}
	return kept;
}

/** A v. B, No. 17-1234 */
function isCaption(before: string): boolean {
	return /\sv\.?\s.*,\s{1,3}$/isu.test(before);
}

/** A number of nothing else: behind a comma, a bracket or a word that leads to a case, not "Release No." */
function mayBeDocket(before: string): boolean {
	return /(?:^|[,;:(\[/–—]|\n|(?:^|[\s(])(?:in|as|and|under|is|was|case|to|see|See|In|appeal|lawsuit|suit|docket))\s{0,3}$/.test(
		before,
	);
}

function mention(match: RegExpExecArray): DocketMention {
	const [surface, ...groups] = match;
	// The groups of the forms that did not match are undefined.
	const [yearOf, serial] = (groups as (string | undefined)[]).filter((group) => group !== undefined);
	return {
		number: surface.replace(/\s+/g, ' '),
		core: yearOf !== undefined && serial !== undefined ? coreOf(yearOf, serial) : undefined,
		start: match.index,
		end: match.index + surface.length,
	};
}

function coreOf(yearOf: string, serial: string): string {
	return yearOf.slice(-2) + serial.replace(/^0+(?=\d{5})/, '').padStart(5, '0');
}
