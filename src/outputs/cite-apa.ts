import { cite, withStop, type Citation } from './citation.ts';
import { dateOf, formatYearFirst, fullMonths } from './citation-date.ts';
import { docketOf } from './cite-bluebook.ts';
import type { CslItem } from './csl-item.ts';
import type { CslName } from './csl-name.ts';

/**
 * An entry of a reference list after the Publication Manual of the American Psychological Association (7th ed., 10.1
 * for articles; 11.4 for cases, which follow The Bluebook). Without an author the title comes first (9.12).
 */
export function citeApa(item: CslItem): Citation {
	const url = item.URL && ` ${item.URL}`;
	if (item.type === 'legal_case') return cite(`${item.title}${docketOf(item)}.`, url);
	const date = dateOf(item);
	const printed = ` (${date === undefined ? 'n.d.' : formatYearFirst(date, fullMonths)}).`;
	const title = withStop(item.title);
	const { author, 'container-title': container } = item;
	const lead = author === undefined ? `${title}${printed}` : `${withStop(joinNames(author))}${printed} ${title}`;
	return cite(lead, ...(container === undefined ? [] : [' ', { italic: container }, '.']), url);
}

/** Of more than twenty the first nineteen and the last are named (9.8). */
function joinNames(author: readonly CslName[]): string {
	const names = author.map(formatInitials);
	const last = names.at(-1) ?? '';
	if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
	if (names.length === 1) return last;
	const first = names.slice(0, -1).join(', ');
	return first.includes(',') ? `${first}, & ${last}` : `${first} & ${last}`;
}

/** "Roe, J.-P. Q., Jr.". */
function formatInitials(name: CslName): string {
	if ('literal' in name) return name.literal;
	const initials = name.given
		.split(' ')
		.map((word) =>
			word
				.split('-')
				.map((part) => `${part.charAt(0).toUpperCase()}.`)
				.join('-'),
		)
		.join(' ');
	return [name.family, initials, name.suffix].filter((part) => part !== undefined).join(', ');
}
