import { isPartialDate, type PartialDate } from '../../src/schemas/partial-date.ts';

/**
 * The date that `words` can only mean, in the form that records use; undefined where they could mean two, or none.
 * 3/4/2017 is a day of March to some and of April to others, so it is not read; 2003/04 may be two years.
 */
export function isoDateOf(words: string): PartialDate | undefined {
	for (const { pattern, read } of forms) {
		const match = pattern.exec(words);
		if (match === null) continue;
		const date = read(match.groups ?? {});
		if (date !== undefined && isPartialDate(date)) return date;
	}
	return undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name =
	'(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

const forms: readonly { readonly pattern: RegExp; readonly read: (parts: Parts) => PartialDate | undefined }[] = [
	{ pattern: new RegExp(`^${year}([/.-])(?<month>\\d{1,2})\\2${day}$`), read: write },
	{ pattern: new RegExp(`^${year}[.-](?<month>\\d{1,2})$`), read: write },
	{ pattern: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, read: write },
	{ pattern: new RegExp(`^${name} ${day},? ${year}$`, 'i'), read: writeNamed },
	{ pattern: new RegExp(`^${day} ${name},? ${year}$`, 'i'), read: writeNamed },
	{ pattern: new RegExp(`^${name},? ${year}$`, 'i'), read: writeNamed },
	{ pattern: new RegExp(`^(?<one>\\d{1,2})([/.-])(?<other>\\d{1,2})\\2${year}$`), read: writeUnordered },
];

function write({ year: y, month, day: d }: Parts): PartialDate {
	return [y, month, d].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

function writeNamed({ name: word = '', ...parts }: Parts): PartialDate {
	return write({ ...parts, month: String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1) });
}

/** Day and month in either order: of two numbers that could both be a month, nobody knows which is. */
function writeUnordered({ one = '', other = '', year: y }: Parts): PartialDate | undefined {
	if (Number(one) === Number(other) || Number(other) > 12) return write({ year: y, month: one, day: other });
	return Number(one) > 12 ? write({ year: y, month: other, day: one }) : undefined;
}
