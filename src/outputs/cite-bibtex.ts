import { dateOf } from './citation-date.ts';
import type { CslItem } from './csl-item.ts';
import type { CslName } from './csl-name.ts';

/** An entry for BibTeX and biblatex, after "BibTeXing" (Patashnik, 1988); `url` as biblatex and later styles read it. */
export function formatBibtex(item: CslItem): string {
	const date = dateOf(item);
	const court = item.custom?.court ?? item.authority;
	const note = [item.number && `No. ${item.number}`, court && `(${court})`, item.genre].filter(Boolean).join(' ');
	const fields: readonly (readonly [string, string | undefined])[] = [
		['author', item.author?.map(formatAuthor).join(' and ')],
		// A second pair of braces keeps capitals.
		['title', `{${escapeTex(item.title)}}`],
		['howpublished', escapeTex(item['container-title'] ?? item.source ?? '')],
		['year', date && String(date.year)],
		['month', date?.month === undefined ? undefined : months[date.month - 1]],
		['day', date?.day === undefined ? undefined : String(date.day)],
		['note', escapeTex(note)],
		['url', item.URL],
	];
	const lines = fields
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([name, value = '']) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
	return `@misc{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** "van der Berg, Jr., Ludwig"; what is never turned round stands in braces. */
function formatAuthor(name: CslName): string {
	if ('literal' in name) return `{${escapeTex(name.literal)}}`;
	return [name.family, name.suffix, name.given]
		.filter((part) => part !== undefined)
		.map(escapeTex)
		.join(', ');
}

/** The signs that TeX reads as commands, as text. */
function escapeTex(text: string): string {
	return text.replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

// Braces would be counted even when escaped, so they are commands too.
const commands: Partial<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};
/** The names that BibTeX's styles define. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
