import { citationTarget, slugOfReporter } from './citation-target.ts';
import type { FullCitation } from './citation.ts';
import { codes, namesAt } from './reporters.ts';
import { stepsOf } from './sections.ts';

const word = String.raw`\p{Lu}[\p{L}.'’&-]{0,20}`;
const subject = String.raw`(?:${word}\s{1,2}|&\s){1,6}`;
/** Codes in many volumes are cited by subject: Cal. Penal Code, N.Y. Gen. Bus. Law, Tex. Fam. Code Ann. */
const bySubject = new RegExp(
	String.raw`(?:Cal\.|N\.\s?Y\.|Tex\.)\s{1,2}${subject}(?:Code|Law)(?:\s{1,2}Ann\.)?(?![\p{L}])`,
	'uy',
);

const section = String.raw`(\d{1,6}\w{0,6}(?:[-–.:]\w{1,8}){0,5})((?:\([0-9A-Za-z]{1,4}\)){0,8})`;
const division = String.raw`(?:(?:tit|title|ch|chap|chapter|c|art|pt)\.?\s{1,2}(\d{1,4}[A-Z]{0,2}(?:-\d{1,3})?)(?:,\s{1,2}|\s{1,2}(?=§)|(?!\w)))?`;
const mark = String.raw`(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.|r\.|R\.|art\.?)\s{0,2}`;
/** Behind the name: a subject (Md. Code Ann., Crim. Law), a year, a division, the section. */
const tail = new RegExp(
	String.raw`(?:,?\s(${subject})(?=§))?,?\s{0,2}(?:\((?:[A-Z][\w.]{0,15}\s){0,3}\d{4}\)\s)?${division}(?:${mark}${section})?`,
	'uy',
);
/** With a title in front, the section may follow without a sign: 720 Ill. Comp. Stat. 5/2. */
const bare = new RegExp(String.raw`\s{1,2}(?:(\d{1,4})\s?\/\s?)?${section}`, 'y');
const titleBefore = /(?<![\p{L}\p{N}.,-])(\d{1,4}[A-Z]?)\s{1,2}$/u;
const names = /(?<![\p{L}\p{N}_.])\p{Lu}/gu;

/** Finds citations to the codes of states and territories, by section or chapter. */
export function findStateCodes(text: string): FullCitation[] {
	const found: FullCitation[] = [];
	let after = 0;
	for (const match of text.matchAll(names)) {
		if (match.index < after) continue;
		const citation = codeAt(text, match.index);
		if (citation === undefined) continue;
		found.push(citation);
		after = citation.end;
	}
	return found;
}

function codeAt(text: string, start: number): FullCitation | undefined {
	for (const { name, end } of namesOfCodes(text, start)) {
		const title = titleBefore.exec(text.slice(Math.max(0, start - 8), start));
		const place = placeAt(text, end, title?.[1]);
		if (place === undefined) continue;
		const { subsections, ...numbers } = place.numbers;
		const book = ['law', slugOfReporter(name), place.subject && slugOfReporter(place.subject)];
		const target = citationTarget(...book, numbers.title ?? numbers.chapter, numbers.section, ...subsections);
		const from = title ? start - title[0].length : start;
		return { kind: 'citation', cites: 'law', reporter: name, ...numbers, target, start: from, end: place.end };
	}
	return undefined;
}

function* namesOfCodes(text: string, start: number): Generator<{ name: string; end: number }> {
	bySubject.lastIndex = start;
	const match = bySubject.exec(text);
	if (match) yield { name: match[0].replace(/\s+/g, ' '), end: bySubject.lastIndex };
	for (const { meaning, end } of namesAt(text, start, codes)) yield { name: meaning, end };
}

function placeAt(text: string, at: number, title: string | undefined): Place | undefined {
	tail.lastIndex = at;
	const [, topic, division, section, brackets = ''] = tail.exec(text) ?? [];
	if (section ?? division) {
		const chapter = title === undefined ? division : undefined;
		return { subject: topic, numbers: numbersOf({ title, chapter, section, brackets }), end: tail.lastIndex };
	}
	if (title === undefined) return undefined;
	bare.lastIndex = at;
	const [, act, only, steps = ''] = bare.exec(text) ?? [];
	if (only === undefined) return undefined;
	const whole = act === undefined ? only : `${act}/${only}`;
	const numbers = numbersOf({ title, chapter: undefined, section: whole, brackets: steps });
	return { subject: undefined, numbers, end: bare.lastIndex };
}

function numbersOf(
	found: Record<'title' | 'chapter' | 'section', string | undefined> & { brackets: string },
): Place['numbers'] {
	const { title, chapter, section, brackets } = found;
	return {
		...(title === undefined ? {} : { title }),
		...(chapter === undefined ? {} : { chapter }),
		...(section === undefined ? {} : { section: section.replace(/–/g, '-') }),
		subsections: stepsOf(brackets),
	};
}

interface Place {
	readonly subject: string | undefined;
	readonly numbers: { title?: string; chapter?: string; section?: string; subsections: string[] };
	readonly end: number;
}
