import { countries } from './countries.ts';
import { escapePattern } from './escape-pattern.ts';
import { findNames, type Name, type NameIndex, type NameMatch } from './name-index.ts';
import { readTokens } from './tokens.ts';

/**
 * Whether a name is a part of what somebody else's agency is called: "New York State Department of Health", "Department
 * of Justice of Canada", "Department of Health and Senior Services". Where that is in doubt, it is.
 */
export function isOfElsewhere(
	text: string,
	{ sort, start, end, listStart = start }: NameMatch,
	index: NameIndex,
	endings: ReadonlySet<string>,
): boolean {
	if (sort !== 'name') return false;
	const before = text.slice(Math.max(0, listStart - 60), listStart);
	const behind = text.slice(end, end + 120);
	return (
		placeBefore.test(before) ||
		(/['’]s\s+$/.test(before) && countryBefore.test(before)) ||
		placeBehind.test(behind) ||
		goesOn(text.slice(start, end), behind, index, endings)
	);
}

/** The words that names with an "and" in them end in: Services in "Health and Human Services". */
export function collectEndings(names: readonly Name[]): Set<string> {
	const long = names.filter(({ text }) => / (?:of|for) .+ (?:and|&) /.test(text));
	return new Set(long.flatMap(({ text }) => readTokens(text).at(-1)?.word ?? []));
}

/**
 * Whether "and" leads on to more of the name, by the endings that such names have, and not to another agency: "Homeland
 * Security" behind "Department of Justice" is one, as a department.
 */
function goesOn(name: string, behind: string, index: NameIndex, endings: ReadonlySet<string>): boolean {
	const head = /^.*?\s(?:of|for)\s/s.exec(name)?.[0];
	const [joint = '', more = ''] = furtherWords.exec(behind) ?? [];
	if (head === undefined || !endings.has(readTokens(more).at(-1)?.word ?? '')) return false;
	const rest = behind.slice(joint.length - more.length);
	const isAnother = (words: string) =>
		findNames(words, index).some(({ start, end }) => start === 0 && end > words.length - rest.length);
	return !/^\s(?:of|for)\s/.test(behind.slice(joint.length)) && !isAnother(rest) && !isAnother(head + rest);
}

const furtherWords = /^\s(?:and|&)\s((?:\p{Lu}[\p{L}’'-]*\s)*\p{Lu}[\p{L}-]*)/u;

/** The last words of the names of states, provinces and territories. */
const states =
	'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico York Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Island Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Columbia Rico Guam Samoa Alberta Brunswick Manitoba Ontario Quebec Saskatchewan Scotia Queensland Tasmania Victoria Wales'
		.split(' ')
		.join('|');
const beforeState = 'New|North|South|West|Rhode|British|Nova|Puerto|American';
/** Countries whose agencies bear the same English names as ours. */
const namesakes =
	'Australia|(?:Great )?Britain|Canada|England|(?:Northern )?Ireland|New Zealand|(?:the )?Philippines|Scotland|South Africa|(?:the )?U(?:nited Kingdom|K|\\.K\\.)|Wales';
const adjectives =
	'Afghan African Australian Austrian Belgian Brazilian British Canadian Chinese Colombian Cuban Czech Danish Dutch Egyptian European Filipino Finnish French German Greek Hungarian Indian Indonesian Iranian Iraqi Irish Israeli Italian Japanese Kenyan Korean Mexican Nigerian Norwegian Pakistani Philippine Polish Portuguese Russian Saudi Scottish Spanish Swedish Swiss Syrian Thai Turkish Ukrainian Venezuelan Vietnamese Welsh'
		.split(' ')
		.join('|');
const abroad = countries.map(escapePattern).join('|');

const placeBefore = new RegExp(
	`(?:^|[\\s(])(?:(?:${states}|${namesakes}|D\\.C\\.|N\\.Y\\.|NYS)(?:['’]s)?(?: State)?|${adjectives}|State|County|City(?: of [A-Z]\\w+)?)\\s+$`,
);
const countryBefore = new RegExp(`(?:^|[\\s(])(?:${abroad})['’]s\\s+$`, 'u');
const placeBehind = new RegExp(
	`^\\s(?:of (?:the (?:State|Province|Commonwealth|City) of |the Republic of |the )?(?:(?:(?:${beforeState}) )?(?:${states})|${namesakes}|${abroad})|in (?:${namesakes})|\\((?:${namesakes})\\))(?![\\p{L}])`,
	'u',
);
