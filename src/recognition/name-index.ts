import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { Mention } from './mention.ts';
import { readTokens, type Token } from './tokens.ts';

/** A name as a record declares it, and the record. */
export interface Name {
	readonly text: string;
	readonly target: EntityId<RecordKind>;
}

/** All names of an archive in one trie over words: finding costs the length of the text, not the number of names. */
export interface NameIndex {
	readonly next: ReadonlyMap<string, NameIndex>;
	readonly names: readonly IndexedName[];
}

/** Builds the index. Names without a word in them are left out. */
export function buildNameIndex(names: Iterable<Name>): NameIndex {
	const root: GrowingIndex = { next: new Map(), names: [] };
	for (const name of names) {
		const tokens = readTokens(name.text);
		if (tokens.length === 0) continue;
		let node = root;
		tokens.forEach((token, index) => {
			const key = index === 0 ? token.word : token.key;
			const child = node.next.get(key) ?? { next: new Map(), names: [] };
			node.next.set(key, child);
			node = child;
		});
		node.names.push({ target: name.target, words: tokens.map((token) => name.text.slice(token.start, token.end)) });
	}
	return root;
}

/** Finds the names of the index in a text, from left to right, the longest at each place; none overlap. */
export function findNames(text: string, index: NameIndex): Mention[] {
	const tokens = readTokens(text);
	const mentions: Mention[] = [];
	for (let first = 0; first < tokens.length;) {
		const found = longestAt(text, tokens, first, index);
		if (found === undefined) {
			first++;
			continue;
		}
		mentions.push(found.mention);
		first = found.after;
	}
	return mentions;
}

function longestAt(text: string, tokens: readonly Token[], first: number, index: NameIndex) {
	let node = index.next.get(tokens[first]?.word ?? '');
	let best: { mention: Mention; after: number } | undefined;
	for (let last = first; node !== undefined; last++) {
		const surface = tokens.slice(first, last + 1);
		const name = node.names.find((candidate) => hasCaseOf(candidate, surface, text));
		const start = surface[0]?.start ?? 0;
		const end = surface.at(-1)?.end ?? 0;
		if (name !== undefined && !isInAddress(text, start, end)) {
			best = { mention: { target: name.target, start, end }, after: last + 1 };
		}
		node = node.next.get(tokens[last + 1]?.key ?? '');
	}
	return best;
}

/**
 * A name of one word must be spelled as declared: ICE is neither ice nor Ice. In longer names every word
 * that is declared with a capital must have one in the text: a "department of justice" is not the agency.
 */
function hasCaseOf(name: IndexedName, surface: readonly Token[], text: string): boolean {
	return name.words.every((word, index) => {
		const token = surface[index];
		if (token === undefined) return false;
		const written = text.slice(token.start, token.end);
		if (name.words.length === 1) return written === word;
		return !/^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(written);
	});
}

/** Web and e-mail addresses are not prose: nothing is recognised inside them. */
function isInAddress(text: string, start: number, end: number): boolean {
	const before = /\S*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? '';
	const after = /^\S*/.exec(text.slice(end, end + 100))?.[0] ?? '';
	return /:\/\/|[@#]$|www\.|[\w-]\.$/.test(before) || /^@|^\.[a-z]{2,}|^[\w./-]*\.[a-z]{2,4}\//.test(after);
}

interface IndexedName {
	readonly target: EntityId<RecordKind>;
	readonly words: readonly string[];
}

interface GrowingIndex extends NameIndex {
	readonly next: Map<string, GrowingIndex>;
	readonly names: IndexedName[];
}
