/** No party or list of parties is looked for further than this, in characters. */
const longestBefore = 160;
const longestBehind = 900;

/** A word with a capital or a figure, or one in quotation marks or brackets. */
const nameWord = /^[“"‘'([]*[\p{Lu}\d]/u;
/** Small words inside of names. */
const joining =
	/^(?:of|the|and|for|§{1,2}|de|la|las|los|del|der|den|van|von|du|da|y|ex|rel\.?|&|&amp;|a\/?k\/?a|f\/?k\/?a|n\/?k\/?a|d\/?b\/?a)$/i;
/** Small words that are inside of a name only in a caption; in prose they lead on. */
const leading =
	/^(?:in|on|to|by|as|at|or|with|upon|from|through|doing|business|also|formerly|now|known|individually)$/i;
/** What a comma does not part from the name before it. */
const appendage =
	/^(?:Inc|Incorporated|Corp|Co|Ltd|Limited|LLC|L\.L\.C|LP|L\.P|LLP|L\.L\.P|PLC|N\.A|S\.A|P\.C|P\.A|AG|Jr|Sr|II|III|IV|V|CPA|Esq|M\.D|et|d\/?b\/?a|a\/?k\/?a|f\/?k\/?a|n\/?k\/?a|on\sbehalf)[.,;]*$/i;
/** Words that end in a full stop inside of names: initials, abbreviations. */
const abbreviation =
	/^[“"‘'([]*(?:\p{Lu}|\p{L}{1,3}(?:\.\p{L}{1,3})+|Inc|Corp|Co|Cos|Ltd|Jr|Sr|Mr|Ms|Mrs|Dr|St|Ste|Ft|Mt|Bros|Dept|Dep['’]t|Comm['’]?n|Ass['’]?n|Int['’]?l|Nat['’]?l|Gov['’]?t|Univ|Sec|Gen|Fed|Auth|Bd|Cty|Cnty|Dist|Educ|Hosp|Ins|Lab|Mfg|Rev|Ry|Sch|Sys|Tel|Transp|Am|Indus|Res|Prot|Ctr|Pub|Elec|Cal|Tex|Fla|Mass|Pa|Va|Wash|Ill|Ind|Mich|Minn|Conn|Ariz|Ala|Ark|Colo|Del|Ga|Kan|Ky|La|Md|Me|Miss|Mo|Mont|Neb|Nev|Okla|Or|Tenn|Vt|Wis|Wyo|al|rel|pty)\.,?;?$/iu;
/** Words with a capital that introduce a name or a sentence and are not of the name. */
const introducing =
	/^(?:In|See|The|An?|Cf\.|But|And|Also|Compare|Under|On|Both|Since|After|Before|From|By|As|At|For|With|Although|While|When|Unlike|Like|Citing|Accord|Contra|E\.g\.,?|Case|Lawsuit|To|Of|That|Then|It|He|She|They|We|This|These|Those|His|Her|Their|Its|If|Yet|So|Our)$/;
/** Words that announce a docket number; by themselves they may be of a name: Sealed Case, Civil Service. */
const label = String.raw`(?:Case|Civ(?:il)?|Crim(?:inal)?|Cr|Docket|Index|Misc|Adv|MDL|Cause|Lead|Administrative|Proceeding|Admin|File|Action)\.?\s{1,3}`;
const number = String.raw`(?:Nos?\.?|Numbers?:?)(?=\s|$)|#`;
const docket = new RegExp(
	String.raw`^(?:(?:${label})+(?:${number}|\S{0,8}\d)|${number}|(?:Civ(?:il|\.)?|Crim(?:inal|\.)?|Admin(?:istrative|\.)?)\s(?:Action|Proceeding)\b|C\.A\.|\d{1,2}:\d|\d{2}[- ](?:cv|cr|civ))`,
	'iu',
);
/** What else follows the last party of a caption: a citation. */
const citation = /^(?:supra|\d{1,4}\s\p{Lu}[^\s,]{0,14}(?:\s[\p{L}.\d’']{1,6}){0,3}\s(?:§{1,2}\s?)?\d)/iu;
/** Words that such a small word belongs to: Committee on, Subpoena to, Associated with. */
const governing =
	/^(?:Committee|Subcommittee|Commission|Council|Board|Subpoenas?|Application|Petition|Letter|Request|Summons|Associated|Pursuant)$/i;
const alias = /^\((?:a\/?k\/?a|f\/?k\/?a|n\/?k\/?a|d\/?b\/?a|also|formerly|now|doing)(?!\p{L})|^\(\p{Lu}?[“"‘']/iu;

/** Where the party begins that ends before a "v."; undefined where no name stands there. Not before `floor`. */
export function startOfParty(text: string, floor: number, end: number): number | undefined {
	const from = Math.max(floor, end - longestBefore);
	if (/\n\s*\n\s*$/.test(text.slice(Math.max(from, end - 10), end))) return undefined;
	const words = readWords(text, from, end);
	// The first word may be the rest of one that was cut, or of a mention.
	if (from > 0 && !/\s/.test(text.charAt(from - 1)) && from !== floor) words.shift();
	let first = words.length;
	for (let at = words.length - 1; at >= 0; at--) {
		const word = words[at];
		if (word === undefined || isParted(word, words[at + 1])) break;
		if (nameWord.test(word.text)) first = at;
		else if (!joining.test(word.text) && !/^(?:at|al\.?,?|et)$/.test(word.text)) break;
		if (opensHere(word, words.slice(at))) break;
	}
	while (first < words.length && introducing.test(words[first]?.text ?? '')) first = nextName(words, first + 1);
	const start = words[first];
	return start && start.start + (/^[“"‘'([]+/.exec(start.text)?.[0].length ?? 0);
}

/**
 * Where the parties end that begin at a place; undefined where no name stands there. A list that goes on behind a
 * comma belongs to the name only if it leads up to the end of a caption: "v. A, B and C, No. 17-1" but "v. A, Judge
 * B said". The name of a `matter`, In re A, may have a number in it: Subpoena No. 16-03-217.
 */
export function endOfParties(text: string, start: number, isMatter: boolean): PartiesEnd | undefined {
	const words = readWords(text, start, Math.min(text.length, start + longestBehind));
	if (start + longestBehind < text.length) words.pop();
	const progress: Progress = { isMatter, end: undefined, beforeList: undefined, beforeLead: undefined };
	for (let at = 0; at < words.length; at++) {
		const step = stepOver(text, words, at, progress);
		if (typeof step === 'string') return close(progress, step);
		at = step;
	}
	return close(progress, 'sentence');
}

function close({ end, beforeList, beforeLead }: Progress, ending: Ending): PartiesEnd | undefined {
	const cuts = { caption: [end], sentence: [beforeLead, end], prose: [beforeList, beforeLead, end] }[ending];
	const places = cuts.filter((place) => place !== undefined);
	return end === undefined ? undefined : { end: Math.min(...places), isCaption: ending === 'caption' };
}

/** Takes in the word at `at`: the index of the last word that was taken, or how the parties end before it. */
function stepOver(text: string, words: readonly Word[], at: number, progress: Progress): number | Ending {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (word === undefined) return 'sentence';
	if (before !== undefined) {
		if (endsCaption(text.slice(before.start, word.start + 60), before, word, progress)) return 'caption';
		const parting = partingOf(before, word);
		if (parting === 'end') return 'sentence';
		if (parting === 'list') progress.beforeList ??= progress.end;
	}
	const isBracket = word.text.startsWith('(') || (word.text.startsWith('[') && progress.end !== undefined);
	if (isBracket) return bracket(words, at, progress);
	if (/^et\.?$/i.test(word.text) && next !== undefined && /^al\b/i.test(next.text)) {
		progress.end = next.start + (/^al\.?/i.exec(next.text)?.[0].length ?? 0);
		return 'caption';
	}
	if (nameWord.test(word.text)) {
		if (next !== undefined && isVersus(next, word)) return 'prose';
		progress.end = endOf(word);
		return at;
	}
	if (/^an?$/i.test(word.text) && /^(?:of|for|to)$/i.test(before?.text ?? '')) return at;
	if (progress.end === undefined) return /^(?:the|an?)$/i.test(word.text) ? at : 'prose';
	if (/^and$/i.test(word.text) && leadsToCase(words, at + 1)) return 'prose';
	if (joining.test(word.text)) return at;
	if (!leading.test(word.text)) return 'prose';
	if (!governing.test(before?.text ?? '')) progress.beforeLead ??= progress.end;
	return at;
}

/** Whether a docket number or a citation follows the last party. `words` begin with the word before it. */
function endsCaption(words: string, before: Word, word: Word, { isMatter }: Progress): boolean {
	const rest = words.slice(word.start - before.start);
	if (docket.test(rest)) return !isMatter || /^\S*[.,;:)\]]\s|^\S+\s*\n/.test(words);
	return citation.test(rest) && !/^to$/i.test(before.text);
}

/** A bracket with another name is of the name, any other ends it. */
function bracket(words: readonly Word[], at: number, progress: Progress): number | Ending {
	const last = words.findIndex((word, index) => index >= at && index < at + 20 && /\)[,;.]?$/.test(word.text));
	const [closing, next] = [words[last], words[last + 1]];
	if (closing === undefined || words[at] === undefined) return 'caption';
	const isGivenName =
		last === at && /^\(\p{Lu}\p{Ll}+\)$/u.test(closing.text) && next !== undefined && nameWord.test(next.text);
	if (!isGivenName && !alias.test(words[at].text)) return 'caption';
	progress.end = closing.start + closing.text.replace(/[,;.]+$/, '').length;
	return last;
}

/** Whether a word is a "v."; a capital one stands between capitals only. */
function isVersus(word: Word | undefined, before: Word | undefined): boolean {
	return (
		/^vs?\.?$/.test(word?.text ?? '') ||
		(/^VS?\.?$/.test(word?.text ?? '') && /\p{Lu}{2}[.,)]{0,2}$/u.test(before?.text ?? ''))
	);
}

/** Whether "and" is followed by the first party of another case. */
function leadsToCase(words: readonly Word[], at: number): boolean {
	for (let next = at; next < Math.min(words.length, at + 12); next++) {
		const text = words[next]?.text ?? '';
		if (isVersus(words[next], words[next - 1])) return true;
		if (!nameWord.test(text) && !joining.test(text)) return false;
		if (/[,;]$/.test(text)) return false;
	}
	return false;
}

/** How a word parts from the next: as the end of a caption or sentence, as an item of a list, or not at all. */
function partingOf(word: Word, next: Word): 'end' | 'list' | 'none' {
	if (next.isAfterGap || /[!?:—–]$/.test(word.text) || /[.,]["”’]$|^[^“"‘']+["”]$/.test(word.text)) return 'end';
	if (/[.]$/.test(word.text)) {
		if (/^Nos?\.$/.test(word.text) && /^\d/.test(next.text)) return 'none';
		return !abbreviation.test(word.text) || introducing.test(next.text) ? 'end' : 'none';
	}
	return /[,;]$/.test(word.text) && !appendage.test(next.text) ? 'list' : 'none';
}

/** Whether a word before a name is parted from what follows it. */
function isParted(word: Word, next: Word | undefined): boolean {
	if (next === undefined) return /[.!?;:—–]$/.test(word.text) && !abbreviation.test(word.text);
	return partingOf(word, next) !== 'none' || (/[)\]]$/.test(word.text) && !word.text.startsWith('('));
}

/** Whether a bracket or quotation opens with the word and is not closed before the "v.". */
function opensHere(word: Word, rest: readonly Word[]): boolean {
	return /^[“"‘'([]/.test(word.text) && !rest.some(({ text }) => /.[”"’')\]][.,]?$/.test(text));
}

function nextName(words: readonly Word[], at: number): number {
	const next = words.findIndex((word, index) => index >= at && nameWord.test(word.text));
	return next < 0 ? words.length : next;
}

/** The end of a word without the punctuation that is not its own. */
function endOf(word: Word): number {
	const bare = word.text.replace(/[,;:!?—–]+$/, '');
	const closed = /[([]/.test(bare) ? bare : bare.replace(/[)\]]+$/, '');
	const unquoted = /^[“"‘']/.test(closed) ? closed : closed.replace(/[”"]+$/, '').replace(/,$/, '');
	return word.start + (abbreviation.test(unquoted) ? unquoted : unquoted.replace(/\.+$/, '')).length;
}

function readWords(text: string, from: number, to: number): Word[] {
	let end = from;
	return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => {
		const start = from + match.index;
		const isAfterGap = /\n\s*\n/.test(text.slice(end, start));
		end = start + match[0].length;
		return { text: match[0], start, isAfterGap };
	});
}

interface Word {
	readonly text: string;
	readonly start: number;
	/** Whether an empty line stands before it. */
	readonly isAfterGap: boolean;
}

/** Where the last party ends, and whether what follows shows that a caption ends there. */
interface PartiesEnd {
	readonly end: number;
	readonly isCaption: boolean;
}

/** What the parties are followed by. */
type Ending = 'caption' | 'sentence' | 'prose';

interface Progress {
	readonly isMatter: boolean;
	/** Where the last word of a name ends so far. */
	end: number | undefined;
	/** Where the name ends if the list that follows turns out to be prose. */
	beforeList: number | undefined;
	/** Where the name ends unless what follows a small word turns out to be of a caption. */
	beforeLead: number | undefined;
}
