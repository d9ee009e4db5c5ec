import type { BuiltArchive } from '../build-archive.ts';
import { unquote } from '../search/quotation-marks.ts';
import { kindWords } from '../site/words.ts';

/** The search for legal actions that have to do with something, by its words. */
export function findCases({ addresses }: BuiltArchive, words: string): string {
	return addresses.search({ q: unquote(words), kind: kindWords['legal-action'].many });
}
