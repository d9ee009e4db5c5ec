import { contentFile } from '../reading/content-file.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { readEntry } from '../reading/read-content.ts';
import { findUnfinishedImports } from '../reading/unfinished-imports.ts';
import { readWords, type WordsContext } from './article-words.ts';
import type { ReadState } from './public-versions.ts';

/**
 * Reads what the file of an article held, as a build would have; undefined where a build would have stopped at this file
 * by itself, also because an import had not been cleared.
 */
export function readState(path: string, text: string, context: WordsContext): ReadState | undefined {
	const step = readEntry(contentFile(path, text));
	if (Array.isArray(step) || step.type !== 'entry') return undefined;
	const entry = step.entry as ArticleEntry;
	if (findUnfinishedImports([entry]).length > 0) return undefined;
	try {
		return { data: entry.data, words: readWords(entry, context) };
	} catch {
		return undefined;
	}
}
