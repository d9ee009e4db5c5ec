import { cite, quoteTitle, withStop, type Citation } from './citation.ts';
import { dateOf, formatMonthFirst, fullMonths } from './citation-date.ts';
import { citeBluebook } from './cite-bluebook.ts';
import type { CslItem } from './csl-item.ts';
import { formatName, formatNameInverted, type CslName } from './csl-name.ts';

/**
 * An entry of a bibliography after The Chicago Manual of Style (17th ed., 14.191 to 14.207). The name of the
 * publication stands in for an author (14.199). For cases the manual follows The Bluebook (14.269).
 */
export function citeChicago(item: CslItem): Citation {
	if (item.type === 'legal_case') return citeBluebook(item);
	const { author = [], 'container-title': container } = item;
	const date = dateOf(item);
	const printed = date && formatMonthFirst(date, fullMonths);
	const url = item.URL && ` ${item.URL}.`;
	const title = quoteTitle(item.title, '.');
	if (author.length === 0 && container !== undefined) {
		return cite({ italic: container }, `. ${title}`, printed && ` ${printed}.`, url);
	}
	const names = author.length === 0 ? '' : `${withStop(joinNames(author))} `;
	const where = container === undefined ? [] : [{ italic: container }, printed === undefined ? '' : ', '];
	return cite(`${names}${title} `, ...where, printed, '.', url);
}

/** The first name is turned round; of more than ten the first seven are named (14.76). */
function joinNames(author: readonly CslName[]): string {
	const [first, ...others] = author;
	const names = [first === undefined ? '' : formatNameInverted(first), ...others.map(formatName)];
	if (names.length === 1) return names.join('');
	if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
	return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}
