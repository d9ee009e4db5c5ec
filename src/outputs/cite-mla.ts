import { cite, quoteTitle, withStop, type Citation } from './citation.ts';
import { dateOf, formatDayFirst, shortMonths } from './citation-date.ts';
import type { CslItem } from './csl-item.ts';
import { formatName, formatNameInverted, type CslName } from './csl-name.ts';

/** An entry of a list of works cited after the MLA Handbook (9th ed.); an address stands without https://. */
export function citeMla(item: CslItem): Citation {
	const date = dateOf(item);
	const printed = date && formatDayFirst(date, shortMonths);
	const url = item.URL?.replace(/^https?:\/\//, '');
	if (item.type === 'legal_case') {
		const docket = [item.number && `Docket no. ${item.number}`, printed].filter(Boolean).join(', ');
		return cite(
			item.authority && `${withStop(item.authority)} `,
			{ italic: item.title },
			`. ${docket === '' ? '' : `${docket}. `}`,
			...containerOf(item.source, [url]),
		);
	}
	const names = item.author === undefined ? '' : `${withStop(joinNames(item.author))} `;
	return cite(`${names}${quoteTitle(item.title, '.')} `, ...containerOf(item['container-title'], [printed, url]));
}

function containerOf(name: string | undefined, details: readonly (string | undefined)[]) {
	const rest = details.filter((detail) => detail !== undefined).join(', ');
	if (name === undefined) return [`${rest}.`];
	return [{ italic: name }, rest === '' ? '.' : `, ${rest}.`];
}

/** Two are named; of more the first. */
function joinNames([first, second, ...others]: readonly CslName[]): string {
	const name = first === undefined ? '' : formatNameInverted(first);
	if (second === undefined) return name;
	return others.length > 0 ? `${name}, et al.` : `${name}, and ${formatName(second)}`;
}
