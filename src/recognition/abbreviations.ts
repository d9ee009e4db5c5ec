import type { Name } from './name-index.ts';
import { readTokens } from './tokens.ts';

/** What an article itself says an abbreviation stands for. */
export interface Definition {
	readonly abbreviation: string;
	/** Where the abbreviation stands in its brackets, and where the words that it abbreviates end. */
	readonly start: number;
	readonly end: number;
	readonly wordsEnd: number;
}

const inBrackets = /\s*\(\s*(?:the |or )?["“'‘]?([A-Z][A-Za-z0-9&.-]{1,11}?)["”'’]?\s*(?=[);,])/g;

/** The abbreviations that a text puts in brackets behind the words that they stand for: "… Border Protection (CBP)". */
export function findDefinitions(text: string): Definition[] {
	if (!text.includes('(')) return [];
	return [...text.matchAll(inBrackets)]
		.filter(([, abbreviation = '']) => /[A-Z].*[A-Z]/.test(abbreviation))
		.map((match) => {
			const abbreviation = match[1] ?? '';
			const start = match.index + match[0].lastIndexOf(abbreviation);
			return { abbreviation, start, end: start + abbreviation.length, wordsEnd: match.index };
		});
}

/**
 * Whether the words before an abbreviation in brackets spell it: "American Chemical Society (ACS)". Small words
 * may be left out.
 */
export function isSpelledBy(abbreviation: string, before: string): boolean {
	const letters = abbreviation.toLowerCase().replace(/[^a-z]/g, '');
	const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
	const initials = words.slice(-(letters.length + 3)).map((word) => word.charAt(0).toLowerCase());
	let at = initials.length - 1;
	for (let letter = letters.length - 1; letter >= 0; letter--) {
		while (at >= 0 && initials[at] !== letters[letter]) at--;
		if (at < 0) return false;
		at--;
	}
	return true;
}

/** For each abbreviation the words of the full names that go with it. */
export type Expansions = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Collects the expansions of all abbreviations that names declare. */
export function collectExpansions(names: readonly Name[]): Expansions {
	const byTarget = Map.groupBy(names, (name) => name.target);
	const abbreviations = names.filter((name) => name.sort === 'abbreviation');
	return new Map(
		abbreviations.map(({ text, target }) => [
			text,
			(byTarget.get(target) ?? [])
				.filter((name) => name.sort === 'name')
				.map((name) => readTokens(name.text).map((token) => token.word)),
		]),
	);
}

/** Whether the words before an abbreviation are its expansion with a slip: most of the words of the name are there. */
export function isSlipOf(abbreviation: string, before: string, expansions: Expansions): boolean {
	const written = readTokens(before).map((token) => token.word);
	return (expansions.get(abbreviation) ?? []).some((words) => {
		const near = new Set(written.slice(-words.length - 1));
		return words.length > 2 && words.filter((word) => near.has(word)).length >= (words.length * 2) / 3;
	});
}
