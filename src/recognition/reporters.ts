import { DefaultTokenizer, REPORTERS, type Edition } from '@beshkenadze/eyecite';

/** A series that volume and page can point into: reports of cases, a journal, a register or session laws. */
export interface Reporter {
	/** Its canonical abbreviation, such as `F.2d`. */
	readonly name: string;
	readonly kind: 'case' | 'journal' | 'law';
	/** The years in which it appeared, as far as they are known. */
	readonly from: number;
	readonly to: number;
	/** Whether its volumes are years: 2017 IL App (1st) 143684-B. */
	readonly isYearly: boolean;
}

/** What one abbreviation may stand for: the series of that very name, or else those it is a variant of. */
export interface ReporterChoice {
	readonly exact: readonly Reporter[];
	readonly variant: readonly Reporter[];
}

/** Names by their folded letters, and the beginnings of all of them, so that a search ends with the last one. */
export interface Abbreviations<Meaning> {
	readonly names: ReadonlyMap<string, Meaning>;
	readonly beginnings: ReadonlySet<string>;
}

/**
 * The names of an index that a text has from `start` on, the longest first. Spaces do not count, a comma is as
 * good as a full stop: citations are typed and scanned in many ways.
 */
export function namesAt<Meaning>(text: string, start: number, index: Abbreviations<Meaning>): NameAt<Meaning>[] {
	const found: NameAt<Meaning>[] = [];
	let key = '';
	for (let at = start; at < text.length; at++) {
		const letter = fold(text.charAt(at));
		if (letter === '') continue;
		key += letter;
		if (!index.beginnings.has(key)) break;
		const meaning = index.names.get(key);
		if (meaning !== undefined && !splitsWord(text, at + 1)) found.unshift({ meaning, end: at + 1 });
	}
	return found;
}

/**
 * The series that an abbreviation stands for in a citation of that volume and year; undefined where several are
 * possible: 1 Cranch may be of two courts.
 */
export function chooseReporter(choice: ReporterChoice, volume: string, year?: number): Reporter | undefined {
	const named = choice.exact.length > 0 ? choice.exact : choice.variant;
	const sameForm = named.filter((reporter) => reporter.isYearly === /^\d{4}$/.test(volume));
	const candidates = sameForm.length > 0 ? sameForm : named;
	if (candidates.length === 1 || year === undefined) return onlyOne(candidates);
	return onlyOne(candidates.filter((reporter) => reporter.from <= year && year <= reporter.to));
}

/** All names of reporters, journals, registers and session laws (Free Law Project's reporters-db, by way of eyecite). */
export const reporters: Abbreviations<ReporterChoice> = indexNames(readReporters(), joinChoices);

/** All names of codes, which are cited by section, with their canonical abbreviations. */
export const codes: Abbreviations<string> = indexNames([...readCodes()].toSorted(plainFirst), (first) => first);

/** Reporters whose citations are hyphenated: 2007-NMCERT-008. */
export const hyphenated: ReadonlySet<string> = editionsWritten(/neutral(?!.*illinois)|-\$reporter-/);

/** Reporters whose citations end in year and number: T.C. Memo. 2019-233. */
export const yearFirst: ReadonlySet<string> = editionsWritten(/year_page|\$volume_year-\$page/);

function* readReporters(): Generator<[string, ReporterChoice]> {
	const series = Object.values(REPORTERS).flat();
	const cases = new Set<string>();
	for (const { editions, variations } of series) {
		for (const [name, edition] of Object.entries(editions)) {
			cases.add(keyOf(name));
			yield [name, { exact: [caseReporter(name, edition)], variant: [] }];
		}
		for (const [variant, name] of Object.entries(variations ?? {})) {
			cases.add(keyOf(variant));
			const edition = editions[name];
			if (edition) yield [variant, { exact: [], variant: [caseReporter(name, edition)] }];
		}
	}
	for (const { strings, extra, regex } of otherExtractors()) {
		const name = extra.journal ?? (regex.includes('(?<page>') ? extra.reporter : undefined);
		if (name === undefined) continue;
		const reporter = { name, kind: extra.journal ? 'journal' : 'law', from: 0, to: 9999, isYearly: false } as const;
		for (const text of strings) {
			if (!cases.has(keyOf(text))) yield [text, { exact: [reporter], variant: [] }];
		}
	}
}

function* readCodes(): Generator<[string, string]> {
	for (const { strings, extra, regex } of otherExtractors()) {
		const name = extra.reporter;
		// Initials alone are a state, or federal.
		if (name === undefined || /^[A-Z.]+$/.test(name) || /\(\?<(?:page|docket_number|number)>/.test(regex)) continue;
		for (const text of strings) {
			yield [text, name];
			// An annotated edition is cited by the plain name, too.
			if (text.endsWith(' Ann.')) yield [text.slice(0, -' Ann.'.length), name];
		}
	}
}

/** A name that is canonical itself comes before one that was cut. */
function plainFirst([text, name]: [string, string], [otherText, otherName]: [string, string]): number {
	return Number(text !== name) - Number(otherText !== otherName);
}

/** What eyecite knows besides cases, which it gives out as patterns only. */
function otherExtractors() {
	return new DefaultTokenizer().extractors.filter(({ extra }) => extra.journal ?? extra.lawType);
}

function caseReporter(name: string, { start, end, regexes = [] }: Edition): Reporter {
	return {
		name,
		kind: 'case',
		from: start ? Number(start.slice(0, 4)) : 0,
		to: end ? Number(end.slice(0, 4)) : 9999,
		isYearly: regexes.length > 0 && regexes.every((regex) => /volume_year|neutral/.test(regex)),
	};
}

function editionsWritten(form: RegExp): Set<string> {
	const names = Object.values(REPORTERS)
		.flat()
		.flatMap(({ editions }) => Object.entries(editions))
		.filter(([, edition]) => edition.regexes?.some((regex) => form.test(regex)));
	return new Set(names.map(([name]) => name));
}

function joinChoices(a: ReporterChoice, b: ReporterChoice): ReporterChoice {
	return { exact: distinct([...a.exact, ...b.exact]), variant: distinct([...a.variant, ...b.variant]) };
}

function onlyOne<Item>(list: readonly Item[]): Item | undefined {
	return list.length === 1 ? list[0] : undefined;
}

function distinct(list: readonly Reporter[]): Reporter[] {
	return list.filter(
		(reporter, at) => list.findIndex((other) => JSON.stringify(other) === JSON.stringify(reporter)) === at,
	);
}

function indexNames<Meaning>(
	entries: Iterable<[string, Meaning]>,
	join: (first: Meaning, second: Meaning) => Meaning,
): Abbreviations<Meaning> {
	const names = new Map<string, Meaning>();
	const beginnings = new Set<string>();
	for (const [name, meaning] of entries) {
		// "3 Mar. 2017" is a date.
		if (/^Mar\b/.test(name) && name.length < 5) continue;
		const key = keyOf(name);
		const known = names.get(key);
		names.set(key, known === undefined ? meaning : join(known, meaning));
		for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
	}
	return { names, beginnings };
}

function keyOf(name: string): string {
	return name.split('').map(fold).join('');
}

function fold(char: string): string {
	if (/[\s\u00A0]/.test(char)) return '';
	if (char === ',') return '.';
	return /[’‘ʼ]/.test(char) ? "'" : char;
}

function splitsWord(text: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

interface NameAt<Meaning> {
	readonly meaning: Meaning;
	readonly end: number;
}
