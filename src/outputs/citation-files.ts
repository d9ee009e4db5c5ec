import { formatBibtex } from './cite-bibtex.ts';
import { formatRis } from './cite-ris.ts';
import type { CslItem } from './csl-item.ts';

/** The formats that programs for references read, by the ending of their files. */
export const citationFormats = {
	bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', format: formatBibtex },
	ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', format: formatRis },
	json: {
		name: 'CSL-JSON',
		mediaType: 'application/vnd.citationstyles.csl+json',
		format: (item: CslItem) => `${JSON.stringify([item], null, 2).replace(dateParts, flatten)}\n`,
	},
} as const satisfies Record<string, { name: string; mediaType: string; format: (item: CslItem) => string }>;

/** The parts of a date, which would stand on eight lines. */
const dateParts = /(?<="date-parts": )\[[\s\d,[\]]+\]/;

function flatten(list: string): string {
	return list.replace(/\s+/g, '').replaceAll(',', ', ');
}
