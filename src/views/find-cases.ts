import type { BuiltArchive } from '../build-archive.ts';
import { kindWords } from '../site/words.ts';

/** The search for legal actions that have to do with something, by its words. */
export function findCases({ addresses }: BuiltArchive, words: string): string {
	return addresses.search({ q: words, kind: kindWords['legal-action'].many });
}
