import { findDays } from './day-words.ts';
import { outletOf } from './outlets.ts';

/** The start of a report that says where, when and by whom it was sent: `SAN FRANCISCO (AP) — `. */
export interface Dateline {
	/** The place; undefined where only the dash or the outlet is left of it. */
	readonly place: string | undefined;
	/** The name of the outlet in the brackets. */
	readonly outlet: string | undefined;
	/** The day, `04-07`, or `2017-04-07` with its year. */
	readonly day: string | undefined;
	/** How many characters it takes, the space behind it included. */
	readonly length: number;
}

/** Reads the dateline that a paragraph begins with; undefined when there is none. */
export function readDateline(text: string): Dateline | undefined {
	const [all, head = ''] = /^(.{0,80}?)\s*(?:--|[—–]|-(?=\s))\s*(?=\S)/u.exec(text) ?? [];
	if (all === undefined) return undefined;
	const [, before = '', short] = /^(.*?)\s*(?:\(([A-Za-z]+)\))?$/u.exec(head.trim()) ?? [];
	const outlet = short === undefined ? undefined : outletOf(short);
	const [place, day] = readPlace(before);
	const isPlace = place !== undefined && (outlet === undefined ? capitals : capitalised).test(place);
	if (before === '' ? head.trim() !== '' && outlet === undefined : !isPlace) return undefined;
	if (before === '' && outlet === undefined && !/^[—–]/.test(text)) return undefined;
	return { place: isPlace ? place : undefined, outlet, day, length: all.length };
}

/** A city in capitals, perhaps with its state: SAN JOSE, Calif. */
const capitals = /^\p{Lu}[\p{Lu}.'’ -]+(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?$/u;
const capitalised = /^\p{Lu}[\p{L}.'’ -]+(?:, \p{Lu}[\p{L}. ]*)?$/u;

function readPlace(text: string): [place: string | undefined, day: string | undefined] {
	const day = findDays(text).find((found) => found.end === text.length && found.type !== 'weekday');
	const place = (day === undefined ? text : text.slice(0, day.start)).replace(/[,\s]+$/, '');
	return [place === '' ? undefined : place, day?.type === 'day' ? (day.year ?? '') + day.monthDay : undefined];
}
