/** A text as a pattern, for an expression with the `u` flag, that matches it and nothing else. */
export function escapePattern(text: string): string {
	return text.replace(/[^A-Za-z0-9]/g, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
