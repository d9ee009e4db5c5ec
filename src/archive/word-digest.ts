import { hash } from 'node:crypto';

/**
 * Eight hexadecimal digits that stand for the words of a text, for addresses that stay when a comma is mended: case,
 * spaces and punctuation do not count.
 */
export function digestWords(text: string): string {
	const words = text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return hash('sha256', words).slice(0, 8);
}
