import { cite, quoteTitle, type Citation } from './citation.ts';
import { dateOf, formatMonthFirst, fullMonths } from './citation-date.ts';
import type { CslItem } from './csl-item.ts';
import { formatName } from './csl-name.ts';

/**
 * A credit in the manner of the AP Stylebook, which has no form for references: its rules for titles of works, lists
 * of names and dates, and nothing in italics.
 */
export function citeAp(item: CslItem): Citation {
	const date = dateIn(item);
	if (item.type === 'legal_case') {
		const number = item.number && `No. ${item.number}`;
		return cite(join(item.title, number, item.authority, date && `filed ${date}`, item.source, item.URL));
	}
	const credit = join(joinNames((item.author ?? []).map(formatName)), quoteTitle(item.title, ','));
	return cite(`${credit} ${join(item['container-title'], date, item.URL)}`);
}

function join(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** Without a comma before "and". */
function joinNames(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Months are shortened only before a day, and short ones never. */
function dateIn(item: CslItem): string | undefined {
	const date = dateOf(item);
	return date && formatMonthFirst(date, date.day === undefined ? fullMonths : apMonths);
}

const apMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
