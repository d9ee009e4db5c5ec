import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsIn, recogniserWith } from '../testing/build-recogniser.ts';
import { holds } from '../testing/holds.ts';
import { handleOfUnrecorded, unrecordedAccount } from './recogniser.ts';
import type { EntityId } from '../schemas/entity.ts';

const recogniser = recogniserWith(
	{
		'agency/acs': ['Administrative Conference Service', 'ACS'],
		'agency/cbp': ['U.S. Customs', 'Customs and Border Protection', 'CBP'],
		'agency/cdc': ['Centers for Disease Control and Prevention', 'CDC'],
		'agency/dhs': ['Department of Homeland Security', 'DHS'],
		'agency/dhs-oig': ['DHS Office of Inspector General', 'Office of Inspector General', 'OIG'],
		'agency/gsa': ['General Services Administration', 'GSA'],
		'agency/gsa-x': ['Office of Governmentwide Policy', 'GSA Office of Governmentwide Policy'],
		'agency/health': ['Department of Health', 'HHS'],
		'agency/hhs-oig': ['HHS Office of Inspector General', 'Office of Inspector General', 'OIG'],
		'agency/ods': ['Office of Dietary Supplements'],
		'agency/va': ['Department of Veterans Affairs'],
		'legal-action/doe': ['the Doe case'],
		'legal-action/twitter-v-dhs': ['Twitter v. DHS'],
	},
	{
		handles: { alt_uscis: 'account/alt-uscis', old_name: 'account/alt-uscis' },
		dockets: { '3:17-cv-01916-JST': 'legal-action/twitter-v-dhs' },
		parents: {
			'agency/cbp': 'agency/dhs',
			'agency/dhs-oig': 'agency/dhs',
			'agency/hhs-oig': 'agency/health',
		},
	},
);

test.each<[as: string, text: string, found: string[]]>([
	[
		'all kinds, from left to right',
		'In Twitter v. DHS, No. 17-1916, CBP asked @ALT_uscis under 19 U.S.C. § 1509(a).',
		[
			'Twitter v. DHS: legal-action/twitter-v-dhs',
			'17-1916: legal-action/twitter-v-dhs',
			'CBP: agency/cbp',
			'@ALT_uscis: account/alt-uscis',
			'19 U.S.C. § 1509(a): statute/usc/19/1509',
		],
	],
	['a past handle', '@Old_Name', ['@Old_Name: account/alt-uscis']],
	['an account without a record', '@Alt_CDC', ['@Alt_CDC: account/@alt_cdc']],
	['a handle, not the name in it', '@CBP', ['@CBP: account/@cbp']],
	['a docket number by its core', 'No. 3:17-cv-1916 (N.D. Cal.)', ['3:17-cv-1916: legal-action/twitter-v-dhs']],
	['a docket number without a record', 'No. 3:18-cv-1', ['3:18-cv-1: legal-action/no.18-1']],
	['a case without a record', 'Roe v. Wade said', ['Roe v. Wade: legal-action/case.roe-v-wade']],
	[
		'the longest name',
		'the DHS Office of Inspector General, the Department of Homeland Security',
		['DHS Office of Inspector General: agency/dhs-oig', 'Department of Homeland Security: agency/dhs'],
	],
	['a case, not the agency in it', 'Doe v. CBP', ['Doe v. CBP: legal-action/case.doe-v-cbp']],
	[
		'an agency and its office',
		'GSA’s Office of Governmentwide Policy',
		['GSA: agency/gsa', 'Office of Governmentwide Policy: agency/gsa-x'],
	],
	[
		'an office with its agency in front',
		'the GSA Office of Governmentwide Policy',
		['GSA Office of Governmentwide Policy: agency/gsa-x'],
	],
	[
		'a possessive instead of a plural',
		'the Department of Veteran’s Affairs',
		['Department of Veteran’s Affairs: agency/va'],
	],
	['an agency of ours', 'the Department of Health', ['Department of Health: agency/health']],
	['no agency of a state', 'the New York State Department of Health', []],
	['no agency of a state by its name alone', 'California Department of Health and Texas’s Department of Health', []],
	['no agency of a county', 'Cook County Department of Health', []],
	['no agency of another country', 'the British Department of Health', []],
	['an agency in a state', 'In Ohio, the Department of Health', ['Department of Health: agency/health']],
	['no e-mail address', 'foia@CBP.gov, CBP@dhs.gov, cbp.foia@x.CBP.gov', []],
	['no address of a page', 'https://www.cbp.gov/CBP www.CBP.gov CBP.gov', []],
	['no package name', 'install @cbp/tools and @alt_uscis/x', []],
	['nothing', 'nothing', []],
])('%s is found', (_as, text, found) => {
	expect(say([text])).toEqual([found]);
});

test.each<[as: string, text: string, found: string[]]>([
	['a name that is left to the archive', 'The ACS asked.', ['ACS: agency/acs']],
	['something else that the text spells out', 'The American Chemical Society (ACS) asked. The ACS left.', []],
	[
		'the agency that the text spells out',
		'The Administrative Conference Service (ACS) asked. The ACS left.',
		['Administrative Conference Service: agency/acs', 'ACS: agency/acs', 'ACS: agency/acs'],
	],
	[
		'an agency that has no abbreviation in the archive',
		'The Office of Dietary Supplements (“ODS”) asked. ODS left.',
		['Office of Dietary Supplements: agency/ods', 'ODS: agency/ods', 'ODS: agency/ods'],
	],
	['nothing that the text does not spell out', 'ODS left.', []],
	[
		'the agency whose name the text writes with a slip',
		'The Centers for Disease Control and Protection (CDC) asked. CDC left.',
		['CDC: agency/cdc', 'CDC: agency/cdc'],
	],
])('an abbreviation means %s', (_as, text, found) => {
	expect(say([text])).toEqual([found]);
});

test('what one paragraph spells out holds in all others of the article, and in no other article', () => {
	const article = [
		'ODS and the ACS came.',
		'The Office of Dietary Supplements (ODS).',
		'American Chemical Society (ACS)',
	];
	expect(say(article)).toEqual([
		['ODS: agency/ods'],
		['Office of Dietary Supplements: agency/ods', 'ODS: agency/ods'],
		[],
	]);
	expect(say(['ODS and the ACS came.'])).toEqual([['ACS: agency/acs']]);
});

test.each<[as: string, paragraphs: string[], known: EntityId[], target: string | undefined]>([
	['the agency above one of them', ['The Department of Homeland Security.'], [], 'agency/dhs-oig'],
	['another agency below the same one', ['Customs and Border Protection'], [], 'agency/dhs-oig'],
	['one of them by its full name', ['the HHS Office of Inspector General'], [], 'agency/hhs-oig'],
	['what its editor wrote', [], ['agency/health'], 'agency/hhs-oig'],
	['what its editor wrote of one below', [], ['agency/cbp'], 'agency/dhs-oig'],
	[
		'one of them by its full name, whatever is above',
		['the HHS Office of Inspector General of the Department of Homeland Security'],
		[],
		'agency/hhs-oig',
	],
	['nothing', ['Then came the General Services Administration.'], [], undefined],
	['both', ['The Department of Homeland Security and the Department of Health'], [], undefined],
])('a name that two agencies share is decided by %s', (_as, paragraphs, known, target) => {
	for (const words of ['Office of Inspector General', 'OIG']) {
		const orders = [
			[words, ...paragraphs],
			[...paragraphs, words],
		];
		for (const article of orders) {
			const { mentions = [], doubts } = recogniser.read(article, known)[article.indexOf(words)] ?? {};
			const span = { start: 0, end: words.length };
			expect(mentions).toEqual(target === undefined ? [] : [{ target, ...span }]);
			const candidates = ['agency/dhs-oig', 'agency/hhs-oig'];
			expect(doubts).toEqual(target === undefined ? [{ candidates, ...span }] : []);
		}
	}
});

test('an account without a record has an id that no record can have', () => {
	expect(unrecordedAccount('Alt_CDC')).toBe('account/@alt_cdc');
	expect(handleOfUnrecorded('account/@alt_cdc')).toBe('alt_cdc');
	expect(handleOfUnrecorded('account/alt-cdc')).toBeUndefined();
	expect(handleOfUnrecorded('agency/@cbp')).toBeUndefined();
});

const piece = fc.constantFrom(
	...['@', '@ALT_uscis', '@alt', 'CBP', 'U.S.', ' Customs', 'OIG', 'HHS ', 'DHS ', 'Office of Inspector General'],
	...['Twitter v. DHS', ' v. ', 'Doe', 'No. ', '3:17-cv-01916', '17-1916', '19 U.S.C. § 1509', ' (a)', '(ODS)'],
	...[
		'Office of Dietary Supplements',
		'(CBP)',
		'(American',
		'’s ',
		"'s",
		'-',
		'.',
		', ',
		'\n',
		' ',
		' ',
		'x',
		'&',
		'🦉',
	],
	...['The ', ' of ', 'the Doe case', 'Ohio ', 'GSA', '(GSA', '$', '^', '\\', '(A.B)', '“', '§'],
);
const paragraph = fc.oneof(
	fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
);
const paragraphs = fc.array(paragraph, { maxLength: 4 });

test('each paragraph has its reading, and what is found stands in it without overlap', () => {
	holds(
		fc.property(paragraphs, (texts) => {
			const readings = recogniser.read(texts);
			expect(readings).toHaveLength(texts.length);
			readings.forEach(({ mentions, doubts }, place) => {
				let last = 0;
				for (const { start, end } of [...mentions, ...doubts].toSorted((a, b) => a.start - b.start)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual((texts[place] ?? '').length);
				expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
				expect(doubts.every(({ candidates }) => candidates.length > 1)).toBe(true);
			});
		}),
		1000,
	);
});

test('reading twice is reading once', () => {
	holds(
		fc.property(paragraphs, (texts) => {
			expect(recogniser.read(texts)).toEqual(recogniser.read(texts));
		}),
	);
});

/** The mentions of each paragraph as "words: record". */
function say(texts: readonly string[]): string[][] {
	return recogniser
		.read(texts)
		.map(({ mentions }, place) =>
			mentions.map(({ target, start, end }) => `${texts[place]?.slice(start, end) ?? ''}: ${target}`),
		);
}

const repaired = recogniserWith(
	{
		'agency/health': ['Department of Health', 'Department of Health and Human Services'],
		'agency/health-office': ['Office of X Y'],
		'agency/energy': ['Department of Energy'],
		'agency/energy-office': ['Office of X Y'],
		'agency/ods': ['Office of Dietary Supplements'],
		'legal-action/summons': ['CBP summons'],
		'legal-action/suit': ['Doe v. CBP'],
	},
	{
		dockets: { '3:17-cv-01916': 'legal-action/suit' },
		parents: { 'agency/health-office': 'agency/health', 'agency/energy-office': 'agency/energy' },
	},
);

test.each<[string, string, string[]]>([
	[
		"another state's agency binds no abbreviation",
		'The New York State Department of Health (NYSDOH). NYSDOH said.',
		[],
	],
	["another state's agency decides no shared name", 'The Ohio Department of Health. The Office of X Y.', []],
	[
		'the parent decides a shared name',
		'The Department of Energy. The Office of X Y.',
		['agency/energy', 'agency/energy-office'],
	],
	['a name does not run over the end of a sentence', 'He works for the CBP press. Summons of this kind', []],
	[
		'a case takes no number from a later sentence',
		'Like Roe v. Wade, this is old. The case, No. 3:17-cv-01916',
		['legal-action/case.roe-v-wade', 'legal-action/suit'],
	],
	['a case takes the number behind it', 'Roe v. Doe, No. 3:17-cv-01916', ['legal-action/suit', 'legal-action/suit']],
	['a declared case stays itself before more capitals', 'In Doe v. CBP Judge Smith said', ['legal-action/suit']],
	[
		'an abbreviation of the article is none in an address',
		'Office of Dietary Supplements (ODS), ods@ODS.gov, www.x.gov/ODS',
		['agency/ods', 'agency/ods'],
	],
])('%s', (_, text, targets) => {
	expect(mentionsIn(repaired, text).map((mention) => mention.target)).toEqual(targets);
});
