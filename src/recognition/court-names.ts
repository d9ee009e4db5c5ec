import { readTokens, type Token } from './tokens.ts';

/** A court that a text names. Offsets are UTF-16 code units. */
export interface CourtMention {
	readonly court: string;
	readonly start: number;
	readonly end: number;
}

/** The names of courts by their words, and the beginnings of all of them. */
export interface CourtIndex {
	readonly names: ReadonlyMap<string, readonly CourtName[]>;
	readonly beginnings: ReadonlySet<string>;
}

/**
 * Builds the index from a table of courts by id. Each is found by its name, by the forms that writers give such a
 * name, and by its citation. A form that two courts share, and an abbreviation of one word (Del.), is left out.
 */
export function buildCourtIndex(courts: ReadonlyMap<string, { name: string; citation: string }>): CourtIndex {
	const names = new Map<string, CourtName[]>();
	const beginnings = new Set<string>();
	for (const [court, { name, citation }] of courts) {
		for (const text of new Set([...formsOf(name), citation])) {
			const tokens = readTokens(text);
			if (tokens.length < 2) continue;
			const words = tokens.map((token) => text.slice(token.start, token.end));
			const keys = keysOf(tokens);
			keys.forEach((key) => beginnings.add(key));
			const key = keys.at(-1) ?? '';
			names.set(key, [...(names.get(key) ?? []), { court, words, isAbbreviation: text.endsWith('.') }]);
		}
	}
	return { names, beginnings };
}

/** Finds the courts that a text names, from left to right, the longest name at each place; none overlap. */
export function findCourtNames(text: string, index: CourtIndex): CourtMention[] {
	const tokens = readTokens(text);
	const found: CourtMention[] = [];
	for (let first = 0; first < tokens.length;) {
		const best = longestAt(text, tokens, first, index);
		if (best) found.push(best.mention);
		first = best ? best.after : first + 1;
	}
	return found;
}

function longestAt(text: string, tokens: readonly Token[], first: number, index: CourtIndex) {
	let best: { mention: CourtMention; after: number } | undefined;
	let key = '';
	for (let last = first; last < tokens.length; last++) {
		key += last === first ? (tokens[last]?.word ?? '') : (tokens[last]?.key ?? '');
		if (!index.beginnings.has(key)) break;
		const surface = tokens.slice(first, last + 1);
		const courts = (index.names.get(key) ?? []).filter(({ words }) => hasCapitals(words, surface, text));
		const [start, end] = [surface[0]?.start ?? 0, surface.at(-1)?.end ?? 0];
		const [one, another] = courts;
		if (one && (!another || another.court === one.court)) {
			best = { mention: { court: one.court, start, end: withFullStop(text, end, one) }, after: last + 1 };
		}
	}
	return best;
}

function keysOf(tokens: readonly Token[]): string[] {
	let key = '';
	return tokens.map((token, index) => (key += index === 0 ? token.word : token.key));
}

/** The forms of a court's name: with and without "U.S.", a district or circuit alone, an ordinal in figures. */
function formsOf(name: string): string[] {
	const bare = name.replace(/^(?:U\.S\.|United States)\s/, '');
	const prefixes = bare === name ? [''] : ['', 'U.S. ', 'United States '];
	return [bare, ...shortForms(bare)].flatMap((form) => prefixes.map((prefix) => prefix + form)).flatMap(inFigures);
}

function shortForms(bare: string): string[] {
	const [, district] = /^District Court for the ((?:\w+ )?District of .+)$/.exec(bare) ?? [];
	if (district !== undefined) {
		const forms = [`District Court ${district}`, `District Court in the ${district}`];
		return district === 'District of Columbia' ? forms : [...forms, district];
	}
	const [, circuit] = /^Court of Appeals for the (.+ Circuit)$/.exec(bare) ?? [];
	if (circuit !== undefined) return [circuit, `${circuit} Court of Appeals`, `Court of Appeals ${circuit}`];
	const [, kind, place] = /^((?:Supreme|Superior|Appeals|Appellate) Court) of (.+)$/.exec(bare) ?? [];
	if (kind !== undefined && place !== undefined && !place.includes('United States')) return [`${place} ${kind}`];
	const [, state, court] = /^(.+) ((?:Supreme|Superior) Court)$/.exec(bare) ?? [];
	return state === undefined || court === undefined ? [] : [`${court} of ${state}`];
}

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
const figures = '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th'.split(' ');

/** A form with its ordinal in words, in figures, and as news agencies have it: 9th U.S. Circuit Court of Appeals. */
function inFigures(form: string): string[] {
	const [word, ...rest] =
		form
			.split(/\b(?= Circuit)/)[0]
			?.split(' ')
			.reverse() ?? [];
	const at = word === undefined ? -1 : ordinals.indexOf(word);
	if (at < 0 || word === undefined) return [form];
	const figure = figures[at] ?? word;
	const agency =
		rest.length === 0 ? [`${figure} U.S. Circuit Court of Appeals`, `${word} U.S. Circuit Court of Appeals`] : [];
	return [form, form.replace(word, figure), ...agency];
}

/** Whether the words that have a capital in the name have one in the text: a "supreme court of ohio" is none. */
function hasCapitals(words: readonly string[], surface: readonly Token[], text: string): boolean {
	return words.every((word, index) => {
		const token = surface[index];
		return token !== undefined && (!/^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(text.slice(token.start, token.end)));
	});
}

/** An abbreviation keeps its full stop: N.D. Cal. */
function withFullStop(text: string, end: number, { isAbbreviation }: CourtName): number {
	return isAbbreviation && text.charAt(end) === '.' ? end + 1 : end;
}

interface CourtName {
	readonly court: string;
	readonly words: readonly string[];
	readonly isAbbreviation: boolean;
}
