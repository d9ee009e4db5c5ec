import { dateOf } from './citation-date.ts';
import type { CslItem } from './csl-item.ts';
import { formatNameInverted } from './csl-name.ts';

/** A record of the RIS format (Research Information Systems, 2011): a tag and a value on each line, ended by CR LF. */
export function formatRis(item: CslItem): string {
	const date = dateOf(item);
	const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
	const lines: readonly (readonly [string, string | undefined])[] = [
		['TY', types[item.type]],
		['ID', item.id],
		...(item.author ?? []).map((name) => ['AU', formatNameInverted(name)] as const),
		['TI', item.title],
		['T2', item['container-title']],
		['DB', item.source],
		['M3', item.genre],
		['SV', item.number],
		['PB', item.authority],
		['PY', date && String(date.year)],
		['DA', date && `${date.year}/${pad(date.month)}/${pad(date.day)}/`],
		['UR', item.URL],
		['LA', item.language],
		['ER', ''],
	];
	return lines
		.filter(([, value]) => value !== undefined)
		.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
		.join('');
}

const types: Record<CslItem['type'], string> = { 'article-newspaper': 'NEWS', webpage: 'ELEC', legal_case: 'CASE' };
