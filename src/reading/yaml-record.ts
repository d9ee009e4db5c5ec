import {
	LineCounter,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	visit,
	type Node,
	type Pair,
} from 'yaml';
import type { Place, Problem } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';

/** A path into a YAML document: keys and list indexes from the top. */
export type FieldPath = readonly PropertyKey[];

/** YAML whose every value is text, with the place of each in its file. */
export interface YamlRecord {
	readonly value: unknown;
	/** The place of a field, of the nearest field around it when it is missing. */
	placeOf(path: FieldPath): Place;
	/** The place of the key itself rather than its value. */
	placeOfKey(path: FieldPath): Place;
}

/**
 * Reads YAML that starts on line `firstLine` of `file`. Scalars stay text (YAML's failsafe schema): a docket
 * number 0123, a 64-bit id or the date 2026-02-30 is passed on as it was typed. Aliases are refused,
 * for a few of them can stand for megabytes.
 */
export function readYaml(file: ContentFile, yaml: string, firstLine: number): YamlRecord | Problem[] {
	const counter = new LineCounter();
	// The library compares each name with every other one, which takes minutes where there are many.
	const document = parseDocument(yaml, {
		schema: 'failsafe',
		lineCounter: counter,
		prettyErrors: false,
		uniqueKeys: false,
	});
	const place = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { type: 'point', file: file.path, line: line + firstLine - 1, column: col };
	};
	const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
		rule: 'yaml-syntax',
		place: place(error.pos[0]),
		message: `The fields cannot be read: ${reasons[error.code] ?? sentence(error.message)}`,
		cure:
			cures[error.code] ??
			'Compare the line with the same field in another file; put a text that has : or # in it, or begins with @, *, & or a quotation mark, between quotation marks.',
	}));
	visit(document, {
		Alias: (_, node) => {
			problems.push({
				rule: 'yaml-syntax',
				place: place(node.range?.[0] ?? 0),
				message: `"*${node.source}" refers to another field, which is not possible here.`,
				cure: 'Write the value out; put it between quotation marks if it begins with an asterisk.',
			});
		},
		Map: (_, { items }) => {
			const names = new Set<string>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				if (names.has(String(key.value))) {
					problems.push({
						rule: 'yaml-syntax',
						place: place(key.range?.[0] ?? 0),
						message: `There is another field "${String(key.value)}" here, and a record can have only one.`,
						cure: 'Keep one of the two fields.',
					});
				}
				names.add(String(key.value));
			}
		},
		Pair: (_, { key }) => {
			if (isCollection(key)) {
				problems.push({
					rule: 'yaml-syntax',
					place: place(key.range?.[0] ?? 0),
					message: 'A list or a group of fields stands where the name of a field should be.',
					cure: 'Write the name of the field as one word, or put it between quotation marks.',
				});
			}
			// Objects have no field of this name, so tables would lose it without a word.
			if (isScalar(key) && key.value === '__proto__') {
				problems.push({
					rule: 'field-unknown',
					place: place(key.range?.[0] ?? 0),
					message: 'Nothing can be named "__proto__", so its value would be lost.',
					cure: 'Write another name, or delete the line.',
				});
			}
		},
		Scalar: (_, { type, range, value }) => {
			if (typeof value === 'string' && !value.isWellFormed()) {
				problems.push({
					rule: 'yaml-syntax',
					place: place(range?.[0] ?? 0),
					message: 'An escape such as "\\ud83d" stands for half a character, which no file can hold.',
					cure: 'Write the character itself.',
				});
			}
			if (type !== 'PLAIN' || !range || !/^[ \t]+#/.test(yaml.slice(range[1], range[2]))) return;
			problems.push({
				rule: 'yaml-comment',
				place: place(range[1]),
				message: 'YAML takes everything from " #" on as a remark, so this part of the value would be lost.',
				cure: 'Put the whole value between quotation marks, or the remark on a line of its own.',
			});
		},
	});
	if (problems.length > 0) return problems;
	if (document.contents !== null && !isMap(document.contents)) {
		return [
			{
				rule: 'yaml-syntax',
				place: place(0),
				message: 'The front matter is not a list of fields.',
				cure: 'Write each field as `name: value` on a line of its own.',
			},
		];
	}
	const contents = document.contents ?? undefined;
	const find = createFinder();
	return {
		value: document.toJS() ?? {},
		placeOf: (path) => place(offsetOf(contents, path, find)),
		placeOfKey: (path) => place(keyOffset(contents, path, find)),
	};
}

const cures: Partial<Record<string, string>> = {
	TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
	BAD_INDENT: 'Give all fields of one list the same number of spaces in front.',
	MULTIPLE_DOCS: 'Keep one block of fields.',
	TAG_RESOLVE_FAILED:
		'Leave out the word that begins with an exclamation mark, or put the value between quotation marks.',
	MISSING_CHAR: 'Close the quotation mark or bracket that is open.',
	UNEXPECTED_TOKEN:
		'If the value has quotation marks in it, put it between those of the other kind: \'The "true" owner\' or "The agency\'s summons".',
	BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon and a space in it between quotation marks.',
};

/** What the library says in the words of its own trade. */
const reasons: Partial<Record<string, string>> = {
	MISSING_CHAR: 'a quotation mark or bracket is opened and never closed.',
	UNEXPECTED_TOKEN: 'the value ends here, and something stands behind it.',
	BLOCK_AS_IMPLICIT_KEY: 'a second colon stands in this line, as if there were two fields in it.',
};

/** What stands in a map under a name, or in a list under an index; remembers the names of maps. */
type Finder = (parent: Node | undefined, key: PropertyKey) => Pair | Node | undefined;

function createFinder(): Finder {
	const known = new Map<Node, Map<string, Pair>>();
	return (parent, key) => {
		if (isSeq<Node>(parent)) return parent.items[Number(key)];
		if (!isMap(parent)) return undefined;
		const pairs = known.get(parent) ?? new Map(parent.items.map((pair) => [String(pair.key), pair]));
		known.set(parent, pairs);
		return pairs.get(String(key));
	};
}

function offsetOf(contents: Node | undefined, path: FieldPath, find: Finder): number {
	let [node, offset] = [contents, 0];
	for (const key of path) {
		const found = find(node, key);
		const next = isPair(found) ? found.value : found;
		if (!isNode(next)) return offset;
		node = next;
		offset = next.range?.[0] ?? offset;
	}
	return offset;
}

function keyOffset(contents: Node | undefined, path: FieldPath, find: Finder): number {
	const parent = path.slice(0, -1).reduce<Node | undefined>((node, key) => {
		const found = find(node, key);
		return isPair(found) ? (isNode(found.value) ? found.value : undefined) : found;
	}, contents);
	const pair = find(parent, path.at(-1) ?? '');
	return isPair(pair) && isNode(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(contents, path, find);
}

function sentence(message: string): string {
	const first = message.split('\n')[0] ?? message;
	return /[.!?]$/.test(first) ? first : `${first}.`;
}
