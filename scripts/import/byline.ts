import { findOutlet, outletOf } from './outlets.ts';

/** Who wrote a report, and for whom. */
export interface Byline {
	readonly names: readonly string[];
	/** The outlet that stands behind the names. */
	readonly outlet: string | undefined;
}

/** Reads a line such as `By JANE ROE and John Doe, Associated Press`; undefined when it is none. */
export function readByline(line: string): Byline | undefined {
	const written = /^by:?\s+(\p{Lu}[^!?]{1,120})$/iu.exec(line)?.[1];
	if (written === undefined || sentence.test(written)) return undefined;
	const parts = written.split(/\s*(?:,|\||;|\/|&|\band\b)\s*/iu).filter((part) => part !== '');
	const outlet = parts.map((part) => findOutlet(part) ?? outletOf(part)).find((name) => name !== undefined);
	const names = parts.filter((part) => (findOutlet(part) ?? outletOf(part)) === undefined && !jobs.test(part));
	return names.every((name) => name.split(' ').length <= 5)
		? { names: names.map(withSmallLetters), outlet }
		: undefined;
}

/** What names do not have: a verb, or a full stop at the end but for that of Jr. or an initial. */
const sentence = / (?:is|was|were|said|has|had) |(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u;
const jobs = /\b(?:writer|reporter|correspondent|editor|staff|press|special to)\b/i;

/** JANE O'ROE as Jane O'Roe. A name with a small letter in it stays as it is. */
export function withSmallLetters(name: string): string {
	if (/\p{Ll}/u.test(name) || !/\p{L}{2}/u.test(name)) return name;
	return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
