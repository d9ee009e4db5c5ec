import { formatNumber } from '../site/numbers.ts';
import type { Answer } from './answer.ts';
import type { Chosen } from './chosen.ts';

/** How many results there are: "12 results", "3 results have all words, 40 more have some of them". */
export function sayFound({ records, all, some }: Answer): string {
	const named = records.length === 0 ? [] : [`${count(records.length, 'record')} by name`];
	const found = all + some === 0 ? [] : [sayPages(all, some)];
	return [...named, ...found].join(', ');
}

/** What to do when nothing was found. */
export function sayNothing(query: string, chosen: readonly Chosen[]): string {
	const [words, less] = [
		query === '' ? '' : 'try fewer or other words',
		chosen.length === 0 ? '' : `take away ${joinOr(chosen.map(({ label }) => `“${label}”`))}`,
	];
	const advice = [words, less].filter((part) => part !== '').join(', or ');
	return `Nothing found. ${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`;
}

/** Whether anything was found. */
export function isFound({ records, all, some }: Answer): boolean {
	return records.length + all + some > 0;
}

function sayPages(all: number, some: number): string {
	if (some === 0) return count(all, 'result');
	if (all === 0) return `${count(some, 'result')} ${some === 1 ? 'has' : 'have'} some of the words, none has all`;
	return `${count(all, 'result')} ${all === 1 ? 'has' : 'have'} all words, ${formatNumber(some)} more ${some === 1 ? 'has' : 'have'} some of them`;
}

function count(value: number, word: string): string {
	return `${formatNumber(value)} ${word}${value === 1 ? '' : 's'}`;
}

/** "a", "a or b", "a, b or c". */
function joinOr(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
