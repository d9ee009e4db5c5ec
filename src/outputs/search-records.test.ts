import { expect, test } from 'vitest';
import { account, agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { buildSearchDocuments } from './search-document.ts';
import { buildSearchRecords } from './search-records.ts';

const { archive, addresses } = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP', aliases: ['customs', 'Customs Service'] }),
	account('alt', { handle: 'ALT_uscis', aliases: ['the rogue account'] }),
	legalAction('suit', { caseName: 'Twitter v. DHS', docketNumber: '3:17-cv-01916' }),
]);
const documents = buildSearchDocuments(archive, addresses);

test('records are listed with their addresses and all their names, each once', () => {
	expect(buildSearchRecords(archive, addresses, documents)).toEqual({
		pages: 3,
		common: [],
		records: [
			['account', '/accounts/alt/', '@ALT_uscis', 'the rogue account'],
			['agency', '/agencies/cbp/', 'Customs', 'CBP', 'Customs Service'],
			['legal-action', '/legal-actions/suit/', 'Twitter v. DHS', '3:17-cv-01916', '17-1916'],
		],
	});
});

test('words on thousands of pages are common', () => {
	const [document] = documents;
	const many = Array.from({ length: 4001 }, () => ({ ...document, text: ['The  the'] }) as (typeof documents)[number]);
	expect(buildSearchRecords(archive, addresses, many).common).toContain('the');
	expect(buildSearchRecords(archive, addresses, many.slice(1)).common).toEqual([]);
});
