import type { Cell } from '../pictures/picture.ts';

/** The words of a cell, whether some of them lead somewhere or not. */
export function cellText({ text }: Cell): string {
	return typeof text === 'string' ? text : text.map((part) => part.text).join('');
}
