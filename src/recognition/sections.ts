/** A section of a law, with the subsections that are named behind it. Offsets are those of its own text. */
export interface Section {
	readonly section: string;
	readonly subsections: readonly string[];
	readonly start: number;
	readonly end: number;
}

const dash = '[-–—‑]';
/** (a), (1), (xiii): short, so that "(whatever)" is not one. */
const subsection = String.raw`\((?:\d{1,3}|[A-Za-z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6})\)`;
const subsections = String.raw`((?:\s?${subsection}){0,12})`;

/** Of the code: 552, 5318A, 460nnn-101, 451--473. */
const ofCode = new RegExp(String.raw`(\d{1,6}\w{0,6}(?:${dash}{1,2}\d\w{0,8}){0,3})${subsections}`, 'y');
/** The other end of a range behind subsections: 10a(1)-10c(2). */
const farEnd = new RegExp(String.raw`${dash}{1,2}(?=\d)`, 'y');
/** Of the regulations: 25, 9903.201, 100.35T01-0125, 31.3401(a)(6)-1A. */
const ofRegulations = new RegExp(
	String.raw`(\d{1,6}\w{0,6}(?:(?:[.]|${dash}|(?:\(\w{1,3}\)){1,6}${dash})\w{1,10}){0,6})${subsections}`,
	'y',
);
const nextInList = /(?:,?\s{1,3}(?:and|or|to|through|&)\s{1,3}|,\s{1,3}|\s?&\s?)(?:§{1,2}\s?)?(?=\d)/y;
const leaf = /\s{1,3}(note|et\s{1,3}seq)(?![\p{L}\p{N}])/uy;

/**
 * Reads sections of the U.S. Code at a place: one; the two ends of a range; after a plural sign all of a list.
 * A hyphen is part of a section unless what follows it can be the later end of a range: 288-1, but 10a-10c.
 */
export function readCodeSections(text: string, at: number, isList: boolean): Section[] {
	const found = readList(text, at, isList, (place) => readOne(text, place, ofCode));
	const last = found.at(-1);
	if (last === undefined) return [];
	if (!isList && last.subsections.length > 0 && moved(farEnd, text, last.end)) {
		return [last, ...readCodeSections(text, farEnd.lastIndex, false)];
	}
	leaf.lastIndex = last.end;
	const tail = leaf.exec(text);
	if (!tail) return found.flatMap(splitRange);
	const note = (tail[1] ?? '').replace(/\s+/, '-');
	return [...found.slice(0, -1), { ...last, subsections: [...last.subsections, note], end: leaf.lastIndex }];
}

/** Reads parts or sections of the Code of Federal Regulations at a place. A part is cited without subsections. */
export function readRegulationSections(text: string, at: number, isList: boolean): Section[] {
	return readList(text, at, isList, (place) => {
		const one = readOne(text, place, ofRegulations);
		return one && !one.section.includes('.') ? { ...one, subsections: [], end: place + one.section.length } : one;
	});
}

/** The steps of "(a)(1)(E)". */
export function stepsOf(brackets: string): string[] {
	return brackets.split(/[\s()]+/).filter((step) => step !== '');
}

function readList(text: string, at: number, isList: boolean, read: (at: number) => Section | undefined): Section[] {
	const found: Section[] = [];
	for (
		let next = read(at);
		next !== undefined;
		next = moved(nextInList, text, next.end) ? read(nextInList.lastIndex) : undefined
	) {
		found.push(next);
		if (!isList) break;
	}
	return found;
}

function readOne(text: string, at: number, form: RegExp): Section | undefined {
	form.lastIndex = at;
	const match = form.exec(text);
	if (!match) return undefined;
	const [surface, section = '', brackets = ''] = match;
	return { section: plainDashes(section), subsections: stepsOf(brackets), start: at, end: at + surface.length };
}

/** Both ends of a range within one section; the section itself when there is no range. */
function splitRange(whole: Section): Section[] {
	const parts = whole.section.split('-');
	for (let cut = 1; cut < parts.length; cut++) {
		const [first, last] = [parts.slice(0, cut).join('-'), parts.slice(cut).join('-')];
		if (!isLater(first, last)) continue;
		return [
			{ section: first, subsections: [], start: whole.start, end: whole.start + first.length },
			{ ...whole, section: last, start: whole.end - lengthOf(last, whole.subsections) },
		];
	}
	return [whole];
}

function isLater(first: string, last: string): boolean {
	const [, number, letters = ''] = /^(\d+)([a-z]*)/i.exec(first) ?? [];
	const [, otherNumber, otherLetters = ''] = /^(\d+)([a-z]*)/i.exec(last) ?? [];
	if (number === undefined || otherNumber === undefined) return false;
	if (number === otherNumber) return otherLetters !== '' && otherLetters >= letters;
	return Number(otherNumber) > Number(number) && (letters === '') === (otherLetters === '');
}

function lengthOf(section: string, subsections: readonly string[]): number {
	return subsections.reduce((length, step) => length + step.length + 2, section.length);
}

function plainDashes(text: string): string {
	return text.replace(/[-–—‑]+/g, '-');
}

function moved(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
