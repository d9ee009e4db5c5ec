import { compareText, type Problem } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';

/**
 * Addresses that were published, each with the anchors of its paragraphs and headings: `/articles/2017/a/` and
 * `p-a3ed4b80`. They begin with a slash, whatever folder of its host the site lives in.
 */
export type AddressLock = ReadonlyMap<string, readonly string[]>;

/** The lock as the content folder has it. */
export interface Lock {
	readonly addresses: AddressLock;
	/** The line of an address in its file. */
	readonly lineOf: (address: string) => number;
}

/** Where the lock lies in the content folder. */
export const lockFile = 'urls.lock';

/** Reads the lock: a line for each address, with its anchors behind it. */
export function readLock(file: ContentFile): Lock | Problem[] {
	const lock = new Map<string, string[]>();
	const lines = new Map<string, number>();
	const problems: Problem[] = [];
	file.text.split('\n').forEach((line, index) => {
		const [address = '', ...anchors] = line.split(/\s+/).filter((word) => word !== '');
		if (address === '' || address.startsWith('#')) return;
		if (!isWellFormed(address)) problems.push(unreadable(file, index));
		lines.set(address, index + 1);
		lock.set(address, [...(lock.get(address) ?? []), ...anchors]);
	});
	return problems.length > 0 ? problems : { addresses: lock, lineOf: (address) => lines.get(address) ?? 1 };
}

/** Writes a lock as a file, in one order on every machine. */
export function formatLock(lock: AddressLock): string {
	const lines = [...lock]
		.toSorted(([a], [b]) => compareText(a, b))
		.map(([address, anchors]) => [address, ...new Set(anchors.toSorted(compareText))].join(' '));
	return `${[...head, ...lines].join('\n')}\n`;
}

const head = [
	'# Every address that was published, with the paragraphs and headings of its page. The build fails if one is lost.',
	'# `npm run lock-urls` adds new ones. Nothing is taken out by itself.',
];

function isWellFormed(address: string): boolean {
	try {
		return address.startsWith('/') && decodeURIComponent(address) !== '';
	} catch {
		return false;
	}
}

function unreadable(file: ContentFile, index: number): Problem {
	return {
		rule: 'lock-unreadable',
		place: { type: 'point', file: file.path, line: index + 1, column: 1 },
		message: 'The line is not an address with the anchors of its page behind it, so what was published is unknown.',
		cure: 'Take the line back to what it was. If two versions of the file met in it, keep the lines of both and run `npm run lock-urls`.',
	};
}
