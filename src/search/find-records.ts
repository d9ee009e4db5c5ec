import type { SearchRecords } from '../outputs/search-records.ts';
import { searchWords } from '../outputs/search-words.ts';
import { compareText } from '../problems/problem.ts';
import type { RecordHit } from './answer.ts';
import { spreadDockets } from './spread-dockets.ts';

/** A name of a record, ready to be compared. */
export interface SearchName {
	readonly hit: RecordHit;
	readonly words: readonly string[];
}

/** How many records are shown above the pages. */
const shown = 5;

/** All names of the records, for `findRecords`. */
export function indexNames({ records }: SearchRecords): SearchName[] {
	return records.flatMap(([kind, href, name, ...others]) => [
		{ hit: { href, kind, name, alias: undefined }, words: nameWords(name) },
		...others.flatMap((alias) =>
			formsOf(alias).map((form) => ({ hit: { href, kind, name, alias }, words: nameWords(form) })),
		),
	]);
}

/** A docket number is one without the office of the court, too. */
function formsOf(name: string): string[] {
	const bare = /^\d+:(\d.*)$/.exec(name)?.[1];
	return bare === undefined ? [name] : [name, bare];
}

/**
 * Finds the records that the query names, the best first: by a whole name, by the beginning of one, by a part of one,
 * or because the query has a name among its words, as "cbp summons" has CBP. Case, accents and signs make no
 * difference, nor do spaces within a name and zeros in front of a number: ALT_USCIS is alt uscis, and 17-cv-1916 is
 * within 3:17-cv-01916.
 */
export function findRecords(names: readonly SearchName[], query: string): RecordHit[] {
	const words = nameWords(spreadDockets(query));
	if (words.length === 0) return [];
	const best = new Map<string, { readonly name: SearchName; readonly fit: number }>();
	for (const name of names) {
		const fit = fitOf(name.words, words);
		if (fit > (best.get(name.hit.href)?.fit ?? 0)) best.set(name.hit.href, { name, fit });
	}
	return [...best.values()]
		.toSorted(
			(a, b) => b.fit - a.fit || lengthOf(a.name) - lengthOf(b.name) || compareText(a.name.hit.href, b.name.hit.href),
		)
		.slice(0, shown)
		.map(({ name }) => name.hit);
}

/** Of names that fit equally the shorter comes first, an alias behind every name of its own. */
function lengthOf({ hit, words }: SearchName): number {
	return words.join(' ').length + (hit.alias === undefined ? 0 : 1000);
}

/** How well a name fits a query; 0 when it does not. */
function fitOf(name: readonly string[], query: readonly string[]): number {
	const spelled = name.join('');
	const asked = query.join('');
	if (spelled === asked) return 6;
	if (asked.length > 2 && name.join(' ').startsWith(query.join(' '))) return 5;
	if (asked.length > 2 && spelled.startsWith(asked)) return 4;
	if (asked.length > 2 && ` ${name.join(' ')}`.includes(` ${query.join(' ')}`)) return 3;
	if (isTelling(name) && ` ${query.join(' ')} `.includes(` ${name.join(' ')} `)) return 2;
	const hasAll = query.length > 1 && query.every((word) => name.some((other) => other.startsWith(word)));
	return hasAll ? 1 : 0;
}

/** A name of one short word or of a number alone is no name among other words. */
function isTelling(name: readonly string[]): boolean {
	return name.length > 1 || (name[0] !== undefined && name[0].length > 2 && !/^\d+$/.test(name[0]));
}

function nameWords(text: string): string[] {
	return searchWords(text.replaceAll('_', ' ')).map((word) => word.replace(/^0+(?=\d)/, ''));
}
