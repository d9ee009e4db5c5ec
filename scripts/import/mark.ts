import { pleaseCheck } from '../../src/reading/unfinished-imports.ts';

/** A mark in the text of a draft: a comment, which no page shows. */
export function formatMark(words: string): string {
	return `<!-- ${pleaseCheck}${words.replace(/\s+/g, ' ').replace(/-(?=[->])/g, '- ')} -->`;
}
