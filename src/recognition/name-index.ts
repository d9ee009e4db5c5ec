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
	/** Where the list begins that the name is a further item of: "Departments of Justice and Labor". */
	readonly listStart?: number;
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
		const found = longestAt(text, tokens, first, index.next.get(tokens[first]?.word ?? ''));
		const all = found === undefined ? [] : [found, ...findListed(text, tokens, first, found, index)];
		matches.push(...all.map(({ match }) => match));
		first = all.at(-1)?.after ?? first + 1;
	}
	return matches;
}

/** The longest name that begins at a token, or that goes on there behind a `head` that other names share. */
function longestAt(
	text: string,
	tokens: readonly Token[],
	first: number,
	from: NameIndex | undefined,
	head: readonly Token[] = [],
): Found | undefined {
	let node = from;
	let best: Found | undefined;
	for (let last = first; node !== undefined; last++) {
		const match = node.names.length > 0 ? matchOf(text, head, tokens.slice(first, last + 1), node.names) : undefined;
		if (match !== undefined) best = { match, after: last + 1 };
		node = node.next.get(tokens[last + 1]?.key ?? '');
	}
	return best;
}

/** The further names of a list whose head is in the plural: "the Departments of Justice, Labor and the Treasury". */
function findListed(
	text: string,
	tokens: readonly Token[],
	first: number,
	{ match, after }: Found,
	index: NameIndex,
): Found[] {
	const head = pluralHead(tokens.slice(first, after));
	const shared = head.reduce<NameIndex | undefined>(
		(node, token, place) => node?.next.get(place === 0 ? token.word : token.key),
		index,
	);
	const items: Found[] = [];
	let next = head.length === 0 ? undefined : itemAt(text, tokens, after);
	while (next !== undefined) {
		const word = tokens[next]?.word ?? '';
		const item = longestAt(text, tokens, next, shared?.next.get(` ${word}`), head);
		const alone = longestAt(text, tokens, next, index.next.get(word));
		if (item === undefined || (alone?.after ?? 0) > item.after) break;
		items.push({ ...item, match: { ...item.match, listStart: match.start } });
		next = itemAt(text, tokens, item.after);
	}
	return items;
}

/** The words up to the "of" behind a plural: "U.S. Departments of"; none where there is no plural. */
function pluralHead(surface: readonly Token[]): readonly Token[] {
	const at = surface.findIndex(
		({ word, start, end }, place) => word.length < end - start && /^(?:of|for)$/.test(surface[place + 1]?.word ?? ''),
	);
	return surface.slice(0, at < 0 ? 0 : at + 2);
}

/** The token that the next item of a list begins with, if the list goes on at `at`. */
function itemAt(text: string, tokens: readonly Token[], at: number): number | undefined {
	const gapBefore = (place: number) => text.slice(tokens[place - 1]?.end, tokens[place]?.start);
	const isJoined = /^(?:and|or)$/.test(tokens[at]?.word ?? '');
	if (isJoined) return /^,?\s+$/.test(gapBefore(at)) && /^\s+$/.test(gapBefore(at + 1)) ? at + 1 : undefined;
	return /^,\s+$/.test(gapBefore(at)) ? at : undefined;
}

function matchOf(
	text: string,
	head: readonly Token[],
	own: readonly Token[],
	names: readonly IndexedName[],
): NameMatch | undefined {
	const start = own[0]?.start ?? 0;
	const end = own.at(-1)?.end ?? 0;
	const surface = [...head, ...own];
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
		if (name.words.length === 1) return written === word.written || written.normalize() === word.written.normalize();
		const isInside = index < name.words.length - 1;
		if (isInside && token.isPossessive && !word.isPossessive && !word.written.endsWith('s')) return false;
		return !/^\p{Lu}/u.test(word.written) || !/^\p{Ll}/u.test(written);
	});
}

/** A match, and the first token behind it. */
interface Found {
	readonly match: NameMatch;
	readonly after: number;
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
