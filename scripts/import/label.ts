import { isPartialDate } from '../../src/schemas/partial-date.ts';
import { readByline } from './byline.ts';
import { certain } from './found.ts';
import type { Facts } from './report.ts';

/** Reads a line that says what it holds, `Source: The Paper`, or that is the address of the page. */
export function readLabel(line: string, because: string): Facts | undefined {
	if (/^https?:\/\/\S+$/.test(line)) return sourceAt(line, because);
	const [, label = '', value = ''] = /^([A-Z][a-z]+):\s+(.+)$/i.exec(line) ?? [];
	switch (label.toLowerCase()) {
		case 'title':
		case 'headline':
			return { title: certain(value, because) };
		case 'author':
		case 'byline':
			return { byline: certain(readByline(`By ${value}`)?.names ?? [value], because) };
		case 'date':
			return isPartialDate(value) ? { date: certain(value, because) } : undefined;
		case 'dateline':
		case 'location':
			return { dateline: certain(value, because) };
		case 'summary':
		case 'subtitle':
			return { summary: value };
		case 'source':
		case 'publication':
			return URL.canParse(value) ? sourceAt(value, because) : { source: certain({ name: value }, because) };
		case 'url':
		case 'link':
			return URL.canParse(value) ? sourceAt(value, because) : undefined;
		case 'rights':
		case 'license':
		case 'licence':
			return { rights: certain(value, because) };
		default:
			return undefined;
	}
}

/** A source of which only the address is known goes by the name of its host. */
function sourceAt(url: string, because: string): Facts {
	return {
		source: { value: { name: new URL(url).hostname.replace(/^www\./, ''), url }, confidence: 'likely', because },
	};
}
