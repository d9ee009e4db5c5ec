/** What opens and closes a phrase in a query. */
export const quotationMarks = /["“”„«»]/g;

/** Words of a text that are searched for as words, whatever it quotes: its first ones, with single spaces. */
export function unquote(text: string, most = Infinity): string {
	const words = text.replace(quotationMarks, ' ').trim().split(/\s+/);
	return words.slice(0, most).join(' ');
}
