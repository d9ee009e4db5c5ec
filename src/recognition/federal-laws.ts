import { citationTarget } from './citation-target.ts';
import type { FullCitation } from './citation.ts';
import { readCodeSections, readRegulationSections, stepsOf, type Section } from './sections.ts';

const sign = String.raw`(?:(§{1,2}|[Ss]ections?|[Ss]ecs?\.|[Pp]arts?)\s{0,3})?`;
const uscName = String.raw`(?:U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.)?(?![A-Za-z])|U\.?\s?S\.?\s{1,3}Code|United\s{1,3}States\s{1,3}Code)`;
const cfrName = String.raw`(?:C\.?\s?F\.?\s?R\.?(?![A-Za-z])|Code\s{1,3}of\s{1,3}Federal\s{1,3}Regulations)`;

/** 19 U.S.C. § 1509, Title 50, United States Code, App. section 595 */
const usc = new RegExp(
	String.raw`(?<![\w.-])(?:[Tt]itle\s{1,3})?(\d{1,2}),?\s{1,3}${uscName}(?:,?\s{1,3}(App)\.?)?,?\s{0,3}${sign}(?=\d)`,
	'g',
);
/** 14 CFR part 25 */
const cfr = new RegExp(
	String.raw`(?<![\w.-])(?:[Tt]itle\s{1,3})?(\d{1,2}),?\s{0,3}${cfrName},?\s{0,3}${sign}(?=\d)`,
	'g',
);

const isRegulations = new RegExp(cfrName);

const bracketed = String.raw`(\d[\w–—-]{0,15})((?:\([^()\s]{1,8}\)){0,12})`;
/** section 552(a)(1) of title 5, Section 14123 of 49 U.S.C. */
const ofTitle = new RegExp(
	String.raw`[Ss]ection\s{1,3}${bracketed}(?:\s{1,3}of|,)\s{1,3}(?:[Tt]itle\s{1,3}(\d{1,2})(?!\w)(,?\s{1,3}(?:of\s{1,3}(?:the\s{1,3})?)?(?:${uscName}|${cfrName}))?|(\d{1,2})\s{1,3}${uscName})`,
	'g',
);
/** Pub. L. No. 110-2, Priv. L. 96–164, section 4402(e)(1) of Public Law 107–171 */
const law = new RegExp(
	String.raw`(?:[Ss]ection\s{1,3}${bracketed}\s{1,3}of\s{1,3})?(?<!\w)(Pub(?:lic)?\.?\s{0,3}L(?:aw)?s?|Pri?v(?:ate|t)?\.?\s{0,3}L(?:aw)?s?|P\.?\s?L)\.?(?:\s{0,3}No)?\.?\s{0,3}(\d{1,3})[-–—‑](\d{1,4})(?![\w-])`,
	'g',
);

/** 110 Stat. 548, of the Statutes at Large; the Stat. of a state has its name before it. */
const atLarge = /(?<![\w.,$-])(\d{1,3})\s{1,3}S(?:tat|TAT)\.?\s{1,3}(\d{1,3}(?:,\d{3})|\d{1,5})(?!\w)/g;

/** Finds citations to the U.S. Code, to federal regulations, to public and private laws and the Statutes at Large. */
export function findFederalLaws(text: string): FullCitation[] {
	return [...findCode(text), ...findRegulations(text), ...findByTitle(text), ...findActs(text), ...findAtLarge(text)];
}

function findCode(text: string): FullCitation[] {
	return [...text.matchAll(usc)].flatMap((match) => {
		const [surface, title = '', appendix, mark] = match;
		const sections = readCodeSections(text, match.index + surface.length, isPlural(mark));
		return citeSections(sections, match.index, {
			path: 'usc',
			reporter: 'U.S.C.',
			title: appendix ? `${title}-app` : title,
		});
	});
}

function findRegulations(text: string): FullCitation[] {
	return [...text.matchAll(cfr)].flatMap((match) => {
		const [surface, title = '', mark] = match;
		const sections = readRegulationSections(text, match.index + surface.length, isPlural(mark));
		return citeSections(sections, match.index, { path: 'cfr', reporter: 'C.F.R.', title });
	});
}

function findByTitle(text: string): FullCitation[] {
	return [...text.matchAll(ofTitle)].flatMap((match) => {
		const [surface, section = '', brackets = '', title, code = '', uscTitle] = match;
		const end = match.index + surface.length;
		// Title 11 of something else is not the U.S. Code's.
		if (uscTitle === undefined && code === '' && /^,?\s+of\s/.test(text.slice(end, end + 8))) return [];
		const one = { section: section.replace(/[–—]/g, '-'), subsections: stepsOf(brackets), start: match.index, end };
		const book = isRegulations.test(code) ? { path: 'cfr', reporter: 'C.F.R.' } : { path: 'usc', reporter: 'U.S.C.' };
		return citeSections([one], match.index, { ...book, title: uscTitle ?? title ?? '' });
	});
}

function findActs(text: string): FullCitation[] {
	return [...text.matchAll(law)].map((match): FullCitation => {
		const [surface, section, brackets = '', type = '', congress = '', number = ''] = match;
		const isPrivate = /^Pri?v/.test(type);
		const target = citationTarget(
			'us-law',
			isPrivate ? 'private' : 'public',
			congress,
			number,
			section,
			...stepsOf(brackets),
		);
		return {
			kind: 'citation',
			cites: 'law',
			reporter: isPrivate ? 'Pvt. L.' : 'Pub. L.',
			title: `${congress}-${number}`,
			...(section === undefined ? {} : { section }),
			target,
			start: match.index,
			end: match.index + surface.length,
		};
	});
}

function findAtLarge(text: string): FullCitation[] {
	return [...text.matchAll(atLarge)].map(({ 0: surface, 1: volume = '', 2: number = '', index }) => {
		const page = number.replace(',', '');
		const target = citationTarget('stat', volume, page);
		const span = { start: index, end: index + surface.length };
		return { kind: 'citation', cites: 'law', reporter: 'Stat.', volume, page, target, ...span };
	});
}

/** One citation per section; the first begins where the title stands. */
function citeSections(
	sections: readonly Section[],
	start: number,
	code: { path: string; reporter: string; title: string },
): FullCitation[] {
	return sections.map(({ section, subsections, ...own }, index) => ({
		kind: 'citation',
		cites: 'law',
		reporter: code.reporter,
		title: code.title,
		section,
		target: citationTarget(code.path, code.title, section, ...subsections),
		start: index === 0 ? start : own.start,
		end: own.end,
	}));
}

function isPlural(mark: string | undefined): boolean {
	return mark !== undefined && /§§|s\.?$/.test(mark);
}
