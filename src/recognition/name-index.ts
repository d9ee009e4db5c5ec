import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { readTokens, type Token } from './tokens.ts';
import { isInWebAddress } from './web-address.ts';

/** A name as a record or registry declares it, and what it names. */
export interface Name {
	readonly text: string;
	readonly target: EntityId<RecordKind>;
	/** An abbreviation must be spelled as declared, and counts for less than a name. */
	readonly sort: 'name' | 'abbreviation';
}

/** A place in a text where one or several names fit. */
export interface NameMatch {
	readonly start: number;
	readonly end: number;
	/** What it can mean: more than one where a name is shared. */
	readonly targets: readonly EntityId<RecordKind>[];
	readonly sort: Name['sort'];
}

/** All names of an archive in one trie over words: finding costs the length of the text, not the number of names. */
export interface NameIndex {
	readonly next: ReadonlyMap<string, NameIndex>;
	readonly names: readonly IndexedName[];
}

/** Builds the index. Names without a word in them are left out. */
export function buildNameIndex(names: Iterable<Name>): NameIndex {
	const root: GrowingIndex = { next: new Map(), names: [] };
	for (const { text, target, sort } of names) {
		const tokens = readTokens(text);
		if (tokens.length === 0) continue;
		let node = root;
		tokens.forEach((token, index) => {
			const key = index === 0 ? token.word : token.key;
			const child = node.next.get(key) ?? { next: new Map(), names: [] };
			node.next.set(key, child);
			node = child;
		});
		node.names.push({
			target,
			sort,
			hasFullStop: text.endsWith('.'),
			words: tokens.map(({ start, end, isPossessive }) => ({ written: text.slice(start, end), isPossessive })),
		});
	}
	return root;
}

/** Finds the names of the index in a text, from left to right, the longest at each place; none overlap. */
export function findNames(text: string, index: NameIndex): NameMatch[] {
	const tokens = readTokens(text);
	const matches: NameMatch[] = [];
	for (let first = 0; first < tokens.length;) {
		const found = longestAt(text, tokens, first, index);
		if (found !== undefined) matches.push(found.match);
		first = found?.after ?? first + 1;
	}
	return matches;
}

function longestAt(text: string, tokens: readonly Token[], first: number, index: NameIndex) {
	let node = index.next.get(tokens[first]?.word ?? '');
	let best: { match: NameMatch; after: number } | undefined;
	for (let last = first; node !== undefined; last++) {
		const match = node.names.length > 0 ? matchOf(text, tokens.slice(first, last + 1), node.names) : undefined;
		if (match !== undefined) best = { match, after: last + 1 };
		node = node.next.get(tokens[last + 1]?.key ?? '');
	}
	return best;
}

function matchOf(text: string, surface: readonly Token[], names: readonly IndexedName[]): NameMatch | undefined {
	const start = surface[0]?.start ?? 0;
	const end = surface.at(-1)?.end ?? 0;
	const fitting = names.filter((name) => hasFormOf(name, surface, text));
	const sort = fitting.some((name) => name.sort === 'name') ? 'name' : 'abbreviation';
	if (fitting.length === 0 || isInWebAddress(text, start, end)) return undefined;
	const hasFullStop = text.charAt(end) === '.' && fitting.some((name) => name.hasFullStop);
	const targets = [...new Set(fitting.filter((name) => name.sort === sort).map((name) => name.target))];
	return { start, end: hasFullStop ? end + 1 : end, targets, sort };
}

/**
 * A name of one word must be spelled as declared: ICE is neither ice nor Ice. In longer names every word that is
 * declared with a capital must have one in the text: a "department of justice" is not the agency. A possessive
 * inside is allowed where the name has one or a plural: Veteran's Affairs, but not GSA's Office.
 */
function hasFormOf(name: IndexedName, surface: readonly Token[], text: string): boolean {
	return name.words.every((word, index) => {
		const token = surface[index];
		if (token === undefined) return false;
		const written = text.slice(token.start, token.end);
		if (name.words.length === 1) return written === word.written;
		const isInside = index < name.words.length - 1;
		if (isInside && token.isPossessive && !word.isPossessive && !word.written.endsWith('s')) return false;
		return !/^\p{Lu}/u.test(word.written) || !/^\p{Ll}/u.test(written);
	});
}

interface IndexedName {
	readonly target: EntityId<RecordKind>;
	readonly sort: Name['sort'];
	/** N.D. Cal. keeps its full stop. */
	readonly hasFullStop: boolean;
	readonly words: readonly { readonly written: string; readonly isPossessive: boolean }[];
}

interface GrowingIndex extends NameIndex {
	readonly next: Map<string, GrowingIndex>;
	readonly names: IndexedName[];
}
