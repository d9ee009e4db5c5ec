/**
 * A text without signs that could change the terminal or the order of what stands around it: each is shown as �. Tabs
 * stay.
 */
export function showSigns(text: string): string {
	return text.replace(dangerous, '\ufffd');
}

/** The same of a text of several lines, which stay lines. */
export function showLines(text: string): string {
	return text.split('\n').map(showSigns).join('\n');
}

/** JSON without such signs, as escapes: the data stay the same. */
export function escapeSigns(json: string): string {
	return json.replace(invisible, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const invisible = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const dangerous = new RegExp(`(?!\\t)\\p{Cc}|${invisible.source}`, 'gu');
