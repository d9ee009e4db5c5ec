import { readTokens } from '../recognition/tokens.ts';

/** Gives each word a number, so that texts can be compared quickly. */
export interface Vocabulary {
	/**
	 * The words of a text as numbers above 0, the singular and the plural as one. Words inside of one of the `names`,
	 * given in the order of their starts, are negative: they stand for a record. Web addresses are left out.
	 */
	read: (text: string, names?: readonly Span[]) => number[];
	/** How many words there are; the highest number that was given. */
	size: () => number;
	/** A word as it was written most often, "subpoenas". */
	formOf: (word: number) => string;
	/** A number of 32 bits that depends on the letters of a word alone. */
	hashOf: (word: number) => number;
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** A vocabulary without words. */
export function createVocabulary(): Vocabulary {
	const forms = new Map<string, Form>();
	const numbers = new Map<string, number>();
	const hashes = [0];
	const best: Form[] = [];
	const addForm = (text: string): Form => {
		const word = readTokens(text)[0]?.word ?? text;
		const number = numbers.get(word) ?? hashes.length;
		if (number === hashes.length) hashes.push(hashText(word));
		numbers.set(word, number);
		const form = { text, number, count: 0 };
		forms.set(text, form);
		return form;
	};
	return {
		read(text, names = []) {
			const read: number[] = [];
			const readPiece = (start: number, end: number, sign: 1 | -1) => {
				for (const written of plain.slice(start, end).split(gap)) {
					if (written === '') continue;
					const form = forms.get(written) ?? addForm(written);
					form.count += 1;
					read.push(sign * form.number);
				}
			};
			const plain = text.includes('://') ? text.replace(webAddress, ({ length }) => ' '.repeat(length)) : text;
			let last = 0;
			for (const { start, end } of names) {
				readPiece(last, start, 1);
				readPiece(start, end, -1);
				last = end;
			}
			readPiece(last, plain.length, 1);
			return read;
		},
		size: () => hashes.length - 1,
		formOf(word) {
			// Asked for only when all texts are read.
			if (best.length === 0) for (const form of forms.values()) best[form.number] = pickForm(form, best[form.number]);
			return best[word]?.text ?? '';
		},
		hashOf: (word) => hashes[word] ?? 0,
	};
}

/** A word as it is written somewhere. */
interface Form {
	readonly text: string;
	/** That of its word. */
	readonly number: number;
	/** How often it is written so. */
	count: number;
}

/** What stands between two words; the 's of a possessive is none. */
const gap = /(?:['’‘ʼ]s(?![\p{L}\p{N}\p{M}_])|[^\p{L}\p{N}\p{M}_])+/u;
const webAddress = /[a-z]+:\/\/\S+/g;

/** The commoner form, of equally common ones the first in the order of code units. */
function pickForm(form: Form, other = form): Form {
	return form.count > other.count || (form.count === other.count && form.text < other.text) ? form : other;
}

/** FNV-1a. */
function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}
