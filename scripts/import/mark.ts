/** The words that every mark in a draft begins with. */
export const pleaseCheck = 'please check: ';

/** A mark in the text of a draft: a comment, which no page shows. */
export function formatMark(words: string): string {
	return `<!-- ${pleaseCheck}${words.replace(/\s+/g, ' ').replace(/-(?=[->])/g, '- ')} -->`;
}
