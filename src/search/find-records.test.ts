import { expect, test } from 'vitest';
import { findRecords, indexNames } from './find-records.ts';

const names = indexNames({
	pages: 9,
	common: [],
	records: [
		['agency', '/agencies/cbp/', 'U.S. Customs and Border Protection', 'CBP', 'Customs and Border Protection'],
		['agency', '/agencies/ice/', 'Immigration and Customs Enforcement', 'ICE'],
		['agency', '/agencies/usbp/', 'U.S. Border Patrol', 'Border Patrol'],
		['account', '/accounts/alt-uscis/', '@ALT_uscis', 'ALT Immigration'],
		['account', '/accounts/alt-uscis-2/', '@ALT_uscis2'],
		[
			'legal-action',
			'/legal-actions/twitter-v-dhs/',
			'Twitter, Inc. v. DHS',
			'Twitter v. DHS',
			'3:17-cv-01916',
			'17-1916',
		],
		['account', '/accounts/cafe/', '@café', 'Café'],
		['account', '/accounts/parks/', '@NotAltWorld', 'AltUSNatParkService'],
	],
});

test.each([
	['a name', 'u.s. border patrol', ['usbp']],
	['an abbreviation', 'CBP', ['cbp']],
	['an abbreviation among other words', 'cbp summons', ['cbp']],
	['the beginning of a name', 'border pat', ['usbp']],
	['a part of a name', 'customs', ['cbp', 'ice']],
	['a handle, and those that begin with it', '@alt_uscis', ['alt-uscis', 'alt-uscis-2']],
	['a handle in capitals', 'ALT_USCIS', ['alt-uscis', 'alt-uscis-2']],
	['the beginning of a handle, before one that is only written alike', 'alt_us', ['alt-uscis', 'alt-uscis-2', 'parks']],
	['a handle without its sign', 'alt uscis', ['alt-uscis', 'alt-uscis-2']],
	['a handle in one word', 'altuscis', ['alt-uscis', 'alt-uscis-2']],
	['a docket number', '3:17-cv-01916', ['twitter-v-dhs']],
	['a docket number without its office and zeros', '17-cv-1916', ['twitter-v-dhs']],
	['a docket number by year and serial', '17-1916', ['twitter-v-dhs']],
	['a docket number in one word', '17cv01916', ['twitter-v-dhs']],
	['a docket number with the initials of its judge', '3:17-cv-01916-WHA', ['twitter-v-dhs']],
	['a docket number among other words', 'No. 17-cv-1916 summons', ['twitter-v-dhs']],
	['a name without accents', 'cafe', ['cafe']],
	['words of a name in any order', 'protection border', ['cbp']],
	['nothing', '', []],
	['signs', '§', []],
	['one letter', 'u', []],
	['a word that no name has', 'zebra', []],
])('%s: %j', (_, query, found) => {
	expect(findRecords(names, query).map(({ href }) => href.split('/')[2])).toEqual(found);
});

test('another name by which a record was found is told', () => {
	expect(findRecords(names, 'cbp')[0]).toEqual({
		href: '/agencies/cbp/',
		kind: 'agency',
		name: 'U.S. Customs and Border Protection',
		alias: 'CBP',
	});
	expect(findRecords(names, '@alt_uscis')[0]?.alias).toBeUndefined();
});

test('no more than five are shown', () => {
	const many = indexNames({
		pages: 9,
		common: [],
		records: Array.from({ length: 9 }, (_, index) => [
			'account',
			`/accounts/a${String(index)}/`,
			`@alt_${String(index)}`,
		]),
	});
	expect(findRecords(many, 'alt')).toHaveLength(5);
});
